using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON003: a stated share is not the part divided by the whole.</summary>
public sealed class ShareDiffers : ClaimRule<RatioClaim>
{
    public override RuleInfo Info { get; } = new("MON003", "占比与金额不符", FindingKind.ShareMismatch, "a stated share with part ÷ whole", "half a step of the percentage plus the rounding of both figures")
    {
        Checks = "文中的占比与部分÷总数。",
        Why = "占比是对结构的说明，算错会误导支出结构的判断。",
        Spares = "百分数末位的四舍五入，以及截去末位小数。",
        Advice = "重新计算占比，或核对两个金额。",
        Wrong = new() { Funds = "二、资金使用情况\n全年支出300.00万元，其中人员经费218.64万元，占总支出的⟦82.88%⟧。" },
        Right = new() { Funds = "二、资金使用情况\n全年支出300.00万元，其中人员经费218.64万元，占总支出的72.88%。" },
    };

    protected override bool Concerns(RatioClaim claim) => claim.Kind == ClaimKind.Share;

    protected override string Message(RatioClaim claim, JudgedClaim judged) =>
        $"“{claim.Part.Label}”{Figures.Said(claim.Part)}占“{claim.Whole.Label}”{Figures.Said(claim.Whole)}应为{judged.Computed}，报告写{Figures.Said(claim.Percent)}。";

    protected override string? LikelyCause(RatioClaim claim) => Repairs.OfRatio(claim);
}
