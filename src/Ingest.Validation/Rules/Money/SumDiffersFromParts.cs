using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON001: a total is not the sum of the parts that the text, list or table gives it.</summary>
public sealed class SumDiffersFromParts : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON001", "合计与分项之和不符", FindingKind.SumMismatch,
        "a stated total with the sum of its parts", "rounding as printed; in a list of two decimals whole numbers count as two decimals");

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Sum;

    protected override FindingKind KindOf(SumClaim claim, JudgedClaim judged) => UnitSlips.In(claim) ? FindingKind.UnitScale : Info.Kind;

    protected override bool ReportsSuspects => true;

    protected override string Message(SumClaim claim, JudgedClaim judged) => claim.Coverage == Coverage.Partial
        ? $"“{claim.Total.Label}”为{claim.Total.Raw}，但所列其中部分合计{judged.Computed}，已超过总数。"
        : $"“{claim.Total.Label}”为{claim.Total.Raw}，但所列{claim.Parts.Count}项（{string.Join("、", claim.Parts.Select(p => p.Raw))}）相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
