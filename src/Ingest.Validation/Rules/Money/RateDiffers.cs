using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON004: a stated rate (execution, arrival, completion, pass) is not its numerator divided by its denominator.</summary>
public sealed class RateDiffers : ClaimRule<RatioClaim>
{
    public override RuleInfo Info { get; } = new("MON004", "比率与数据不符", FindingKind.RateMismatch, "a stated rate with numerator ÷ denominator", "half a step of the percentage plus the rounding of both figures")
    {
        Checks = "执行率、到位率、完成率等与分子÷分母。",
        Why = "预算执行率直接决定得分，也是财政局最先看的数。",
        Spares = "另一个合理分母（年初预算、调整后预算）算得出来的，会在可能原因里说明。",
        Advice = "重新计算比率，写明分子和分母各是什么。",
        Wrong = new() { Funds = "二、资金使用情况\n年初预算318.00万元，全年支出300.00万元，预算执行率⟦95.34%⟧。" },
        Right = new() { Funds = "二、资金使用情况\n年初预算318.00万元，全年支出300.00万元，预算执行率94.34%。" },
    };

    protected override bool Concerns(RatioClaim claim) => claim.Kind == ClaimKind.Rate;

    protected override string Message(RatioClaim claim, JudgedClaim judged) =>
        $"按“{claim.Part.Label}”{Figures.Said(claim.Part)}与“{claim.Whole.Label}”{Figures.Said(claim.Whole)}计算，比率应为{judged.Computed}，报告写{Figures.Said(claim.Percent)}。";

    protected override string? LikelyCause(RatioClaim claim) => Repairs.OfRatio(claim);
}
