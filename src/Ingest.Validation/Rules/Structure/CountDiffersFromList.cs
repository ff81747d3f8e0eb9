using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR001: an announced number of things is not the number listed.</summary>
public sealed class CountDiffersFromList : ClaimRule<CountClaim>
{
    public override RuleInfo Info { get; } = new("STR001", "宣称数量与所列不符", FindingKind.CountMismatch, "an announced number with the items listed", "none; names joined by 和 may count as one or two");

    protected override bool Concerns(CountClaim claim) => true;

    protected override Severity SeverityOf(CountClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(CountClaim claim, JudgedClaim judged) =>
        $"文中称{claim.Announced.Label}{claim.Announced.Raw}，实际列出{judged.Computed}个。";

    protected override IReadOnlyList<Evidence> Evidence(Document document, CountClaim claim) =>
        [new(claim.Announced.Place, document.TextAt(claim.Announced.Place), "宣称"), .. claim.Items.Select((p, i) => new Evidence(p, document.TextAt(p), $"第{i + 1}项"))];
}
