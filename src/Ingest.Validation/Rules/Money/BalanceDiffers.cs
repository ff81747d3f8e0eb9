using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON007: budget and carry-over identities do not close: initial + added = adjusted; opening + in − out = closing.</summary>
public sealed class BalanceDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON007", "预算或结转勾稽不平", FindingKind.BalanceMismatch, "adjusted budget with initial + added; closing balance with opening + in − out", "rounding as printed");

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Balance;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"{string.Join("加", claim.Parts.Select(p => p.Label + p.Raw))}{string.Concat(claim.Minus.Select(m => "减" + m.Label + m.Raw))}应为{judged.Computed}，报告写“{claim.Total.Label}”{claim.Total.Raw}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
