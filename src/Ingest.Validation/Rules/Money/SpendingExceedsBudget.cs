using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON009: spending exceeds the budget or the money received, without an explanation beside it.</summary>
public sealed class SpendingExceedsBudget : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("MON009", "支出超过预算或到位资金", FindingKind.OverBudget, "spending with the budget or money received of the same subject, of the whole report, of a row of a table or form; rates of spending with 100 %", "none; explanations excuse it: beside it, or of carry-over and others' money anywhere")
    {
        Checks = "支出与同一事项的预算或到位资金：同一段、全文合计、表格和自评表里同一行；执行率超过100%。",
        Why = "超预算支出违反预算约束，或者说明预算数、支出数有一个不对。",
        Spares = "写明用上年结转、其他资金、垫付、追加等解决的。",
        Advice = "说明超出部分的资金来源，或更正数字。",
        Wrong = new() { Funds = "二、资金使用情况\n全年预算320.00万元，全年支出⟦338.00万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n全年预算320.00万元，全年支出338.00万元，超出部分使用上年结转。" },
    };

    protected override bool Concerns(LimitClaim claim) => claim.Kind == ClaimKind.AtMost && claim.Smaller.Dimension is Dimension.Money or Dimension.Percent;

    /// <summary>Spending many times its budget is in another unit.</summary>
    protected override FindingKind KindOf(LimitClaim claim, JudgedClaim judged) => IsUnitSlip(claim) ? FindingKind.UnitScale : Info.Kind;

    private static bool IsUnitSlip(LimitClaim claim) => claim.Smaller.Number.Value > claim.Larger.Number.Value * UnitSlip;

    private const decimal UnitSlip = 10;

    protected override string Message(LimitClaim claim, JudgedClaim judged) =>
        claim.Smaller.Dimension == Dimension.Percent
            ? $"“{claim.Smaller.Label}”为{Figures.Said(claim.Smaller)}，超过{claim.Larger.Raw}，超出{judged.Difference}，支出多于全部资金，文中没有说明资金来源。"
            : $"支出{Figures.Said(claim.Smaller)}超过“{claim.Larger.Label}”{Figures.Said(claim.Larger)}，超出{judged.Difference}，文中没有说明资金来源。";
}
