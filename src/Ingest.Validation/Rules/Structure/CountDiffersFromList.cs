using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR001: an announced number of things is not the number listed.</summary>
public sealed class CountDiffersFromList : ClaimRule<CountClaim>
{
    public override RuleInfo Info { get; } = new("STR001", "宣称数量与所列不符", FindingKind.CountMismatch, "an announced number with the items listed", "none; names joined by 和 may count as one or two")
    {
        Severity = Severity.Warning,
        Checks = "文中说有几项（个、类），与实际列出的项数。",
        Why = "说三个只列两个，说明漏写了一项或数错了。",
        Spares = "“等”“之一”，加挂牌子，用“和”连起来的名称。",
        Advice = "补上漏列的，或更正数目。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆内设⟦4个⟧股室：采编股、借阅股、活动股。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆内设3个股室：采编股、借阅股、活动股。" },
    };

    protected override bool Concerns(CountClaim claim) => true;

    protected override Severity SeverityOf(CountClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(CountClaim claim, JudgedClaim judged) =>
        $"文中称{claim.Announced.Label}{claim.Announced.Raw}，实际列出{judged.Computed}个。";

    protected override IReadOnlyList<Evidence> Evidence(Document document, CountClaim claim) =>
        [new(claim.Announced.Place, document.TextAt(claim.Announced.Place), "宣称"), .. claim.Items.Select((p, i) => new Evidence(p, document.TextAt(p), $"第{i + 1}项"))];
}
