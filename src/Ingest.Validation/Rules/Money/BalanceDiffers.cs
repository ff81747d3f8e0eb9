using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON007: budget and carry-over identities do not close: initial + added = adjusted; opening + in − out = closing.</summary>
public sealed class BalanceDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("MON007", "预算或结转勾稽不平", FindingKind.BalanceMismatch, "adjusted budget with initial + added; closing balance with opening + in − out", "rounding as printed")
    {
        Checks = "年初预算加追加（减调减）与调整后预算；上年结转加本年收入减支出与年末结转。",
        Why = "这是预算和结转的勾稽关系，不平说明漏写了一笔或抄错了数。",
        Spares = "含不含上年结转都试过，有一种相符就不算。",
        Advice = "对照批复文件和决算表，补上漏写的一笔或更正。",
        Wrong = new() { Funds = "二、资金使用情况\n年初预算412.60万元，年中追加38.15万元，调整后预算⟦460.75万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n年初预算412.60万元，年中追加38.15万元，调整后预算450.75万元。" },
    };

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Balance;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"{string.Join("加", claim.Parts.Select(p => p.Label + Figures.Said(p)))}{string.Concat(claim.Minus.Select(m => "减" + m.Label + Figures.Said(m)))}应为{judged.Computed}，报告写“{claim.Total.Label}”{Figures.Said(claim.Total)}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
