using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON008: an amount is not its price times its quantity.</summary>
public sealed class ProductDiffers : ClaimRule<ProductClaim>
{
    public override RuleInfo Info { get; } = new("MON008", "标准乘数量与金额不符", FindingKind.SumMismatch, "an amount with price × quantity", "one percent, for tiers and rounding");

    protected override bool Concerns(ProductClaim claim) => true;

    protected override Severity SeverityOf(ProductClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(ProductClaim claim, JudgedClaim judged) =>
        $"按标准{claim.Price.Raw}、数量{claim.Quantity.Raw}计算应为{judged.Computed}，报告写{claim.Product.Raw}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(ProductClaim claim) => Judging.Repairs.Slip(claim.Product, claim.Price.Number.Value * claim.Quantity.Number.Value);
}
