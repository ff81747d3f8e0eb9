using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON006: a stated increase, decrease, saving or excess is not the difference of the two figures beside it.</summary>
public sealed class DifferenceDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON006", "差额与数据不符", FindingKind.DifferenceMismatch, "a stated change with the difference of two figures", "rounding as printed");

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Difference;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"{claim.Parts[0].Raw}与{claim.Minus[0].Raw}相差{judged.Computed}，报告写“{claim.Total.Label}”{claim.Total.Raw}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
