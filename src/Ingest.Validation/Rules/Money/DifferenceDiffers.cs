using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON006: a stated increase, decrease, saving or excess is not the difference of the two figures beside it.</summary>
public sealed class DifferenceDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON006", "差额与数据不符", FindingKind.DifferenceMismatch, "a stated change with the difference of two figures", "rounding as printed")
    {
        Checks = "增加、减少、节约、超支的金额与旁边两个数之差。",
        Why = "差额是对变化的说明，算错说明其中一个数抄错了。",
        Spares = "四舍五入造成的末位差。",
        Advice = "重新计算差额，或核对两个数。",
        Wrong = new() { Funds = "二、资金使用情况\n公用经费支出122.21万元，比上年的125.90万元减少⟦3.96万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n公用经费支出122.21万元，比上年的125.90万元减少3.69万元。" },
    };

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Difference;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        judged.Computed.StartsWith('-')
            ? $"{Figures.Said(claim.Parts[0])}比{Figures.Said(claim.Minus[0])}少{judged.Computed[1..]}，报告写“{claim.Total.Label}”{Figures.Said(claim.Total)}，增减方向相反。"
            : $"{Figures.Said(claim.Parts[0])}与{Figures.Said(claim.Minus[0])}相差{judged.Computed}，报告写“{claim.Total.Label}”{Figures.Said(claim.Total)}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
