using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON004: a stated rate (execution, arrival, completion, pass) is not its numerator divided by its denominator.</summary>
public sealed class RateDiffers : ClaimRule<RatioClaim>
{
    public override RuleInfo Info { get; } = new("MON004", "比率与数据不符", FindingKind.RateMismatch, "a stated rate with numerator ÷ denominator", "half a step of the percentage plus the rounding of both figures");

    protected override bool Concerns(RatioClaim claim) => claim.Kind == ClaimKind.Rate;

    protected override string Message(RatioClaim claim, JudgedClaim judged) =>
        $"按“{claim.Part.Label}”{claim.Part.Raw}与“{claim.Whole.Label}”{claim.Whole.Raw}计算，比率应为{judged.Computed}，报告写{claim.Percent.Raw}。";

    protected override string? LikelyCause(RatioClaim claim) => Repairs.OfRatio(claim);
}
