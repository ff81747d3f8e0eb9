using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON005: a stated growth or fall does not follow from this year's and last year's figures, in size or in direction.</summary>
public sealed class GrowthDiffers : ClaimRule<GrowthClaim>
{
    public override RuleInfo Info { get; } = new("MON005", "增减幅度与数据不符", FindingKind.GrowthMismatch, "a stated growth with (current − previous) ÷ previous", "half a step of the percentage plus the rounding of the figures");

    protected override bool Concerns(GrowthClaim claim) => true;

    protected override string Message(GrowthClaim claim, JudgedClaim judged)
    {
        var verb = claim.Fall ? "下降" : "增长";
        var basis = claim.Previous is { } previous ? $"由上年{previous.Raw}到{claim.Current.Raw}" : $"{claim.Current.Raw}比上年{(claim.Fall ? "减少" : "增加")}{claim.Change!.Raw}";
        return judged.Computed.StartsWith('-')
            ? $"{basis}，实际是{(claim.Fall ? "增长" : "下降")}{judged.Computed[1..]}，报告写{verb}{claim.Percent.Raw}。"
            : $"{basis}，应为{verb}{judged.Computed}，报告写{verb}{claim.Percent.Raw}。";
    }
}
