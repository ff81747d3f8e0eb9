using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON005: a stated growth or fall does not follow from this year's and last year's figures, in size or in direction.</summary>
public sealed class GrowthDiffers : ClaimRule<GrowthClaim>
{
    public override RuleInfo Info { get; } = new("MON005", "增减幅度与数据不符", FindingKind.GrowthMismatch, "a stated growth with (current − previous) ÷ previous", "half a step of the percentage plus the rounding of the figures")
    {
        Checks = "增长、下降的幅度和方向与今年、上年两个数。",
        Why = "“增长”写成“下降”会把控制不力说成厉行节约。",
        Spares = "上年为零、口径调整的不判断。",
        Advice = "核对上年数、今年数和文字方向。",
        Wrong = new() { Funds = "二、资金使用情况\n“三公”经费支出6.42万元，上年支出7.50万元，同比增长⟦14.40%⟧。" },
        Right = new() { Funds = "二、资金使用情况\n“三公”经费支出6.42万元，上年支出7.50万元，同比下降14.40%。" },
    };

    protected override bool Concerns(GrowthClaim claim) => true;

    protected override string Message(GrowthClaim claim, JudgedClaim judged)
    {
        var verb = claim.Fall ? "下降" : "增长";
        var basis = claim.Previous is { } previous ? $"由上年{Figures.Said(previous)}到{Figures.Said(claim.Current)}" : $"{Figures.Said(claim.Current)}比上年{(claim.Fall ? "减少" : "增加")}{Figures.Said(claim.Change!)}";
        return judged.Computed.StartsWith('-')
            ? $"{basis}，实际是{(claim.Fall ? "增长" : "下降")}{judged.Computed[1..]}，报告写{verb}{Figures.Said(claim.Percent)}。"
            : $"{basis}，应为{verb}{judged.Computed}，报告写{verb}{Figures.Said(claim.Percent)}。";
    }
}
