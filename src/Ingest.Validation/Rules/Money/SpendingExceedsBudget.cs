using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON009: spending exceeds the budget or the money received, without an explanation beside it.</summary>
public sealed class SpendingExceedsBudget : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("MON009", "支出超过预算或到位资金", FindingKind.OverBudget, "spending with the budget or money received of the same subject", "none; explanations in the same paragraph excuse it");

    protected override bool Concerns(LimitClaim claim) => claim.Kind == ClaimKind.AtMost && claim.Smaller.Dimension == Dimension.Money;

    protected override string Message(LimitClaim claim, JudgedClaim judged) =>
        $"支出{claim.Smaller.Raw}超过“{claim.Larger.Label}”{claim.Larger.Raw}，超出{judged.Difference}，文中没有说明资金来源。";
}
