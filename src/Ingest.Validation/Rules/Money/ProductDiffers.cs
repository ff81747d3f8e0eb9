using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON008: an amount is not its price times its quantity.</summary>
public sealed class ProductDiffers : ClaimRule<ProductClaim>
{
    public override RuleInfo Info { get; } = new("MON008", "标准乘数量与金额不符", FindingKind.Other, "an amount with price × quantity", "one percent, for tiers and rounding")
    {
        Severity = Severity.Warning,
        Checks = "按标准乘数量算出的金额与文中金额。",
        Why = "补助、代缴类资金按标准和人数发放，对不上可能多发、少发或人数不实。",
        Spares = "分档标准、不满一年、四舍五入在1%以内的。",
        Advice = "核对标准、人数和金额。",
        Wrong = new() { Funds = "二、资金使用情况\n按每人每年120元的标准为2315名读者代缴，全年代缴⟦37.78万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n按每人每年120元的标准为2315名读者代缴，全年代缴27.78万元。" },
    };

    protected override bool Concerns(ProductClaim claim) => true;

    protected override Severity SeverityOf(ProductClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(ProductClaim claim, JudgedClaim judged) =>
        $"按标准{Figures.Said(claim.Price)}、数量{Figures.Said(claim.Quantity)}计算应为{judged.Computed}，报告写{Figures.Said(claim.Product)}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(ProductClaim claim) => Repairs.Slip(claim.Product, claim.Price.Number.Value * claim.Quantity.Number.Value);
}
