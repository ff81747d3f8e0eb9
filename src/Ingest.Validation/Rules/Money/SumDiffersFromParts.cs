using System.Collections.Frozen;
using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON001: a total is not the sum of the parts that the text, list or table gives it.</summary>
public sealed class SumDiffersFromParts : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON001", "合计与分项之和不符", FindingKind.SumMismatch,
        "a stated total with the sum of its parts", "rounding as printed; in a list of two decimals whole numbers count as two decimals")
    {
        Checks = "总数与文中、清单或表格给它列出的各分项之和。",
        Why = "总数或某个分项必有一个不对，决算、执行率跟着错。",
        Spares = "“主要用于”“等”之后的清单不要求列全；四舍五入造成的末位差不算。",
        Advice = "对照决算表核对总数和每个分项，更正后重报。",
        Wrong = new() { Funds = "二、资金使用情况\n全年支出⟦336.48万元⟧，由人员经费301.27万元、公用经费36.21万元组成。" },
        Right = new() { Funds = "二、资金使用情况\n全年支出336.48万元，由人员经费301.27万元、公用经费35.21万元组成。" },
    };

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Sum;

    protected override FindingKind KindOf(SumClaim claim, JudgedClaim judged) => IsOfFewThings(claim.Total) ? FindingKind.CountMismatch : Info.Kind;

    /// <summary>火情6起，其中…4起、1起、2起: a few things are counted one by one, as a list of them is.</summary>
    private static bool IsOfFewThings(Term total) => total is { Dimension: Dimension.Count, Number.Value: <= MostCounted } && Things.Contains(total.Unit);

    private const decimal MostCounted = 40;

    private static readonly FrozenSet<string> Things = FrozenSet.Create(StringComparer.Ordinal, "个", "项", "起", "家", "处", "所", "座", "条", "类", "场", "次", "期", "件", "部", "支");

    protected override bool ReportsSuspects => true;

    protected override string Message(SumClaim claim, JudgedClaim judged) => claim.Coverage == Coverage.Partial
        ? $"“{claim.Total.Label}”为{Figures.Said(claim.Total)}，但所列其中部分{Figures.List(claim.Parts)}合计{judged.Computed}，已超过总数。"
        : $"“{claim.Total.Label}”为{Figures.Said(claim.Total)}，但所列{Figures.List(claim.Parts)}相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
