using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON002: the same quantity is stated with different figures in two places.</summary>
public sealed class StatementsConflict : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("MON002", "同一数据前后不一致", FindingKind.ConflictingValues,
        "the statements of one quantity (subject, role, year)", "equal at equal precision; intervals meet at different precision")
    {
        Checks = "同一单位（项目）、同一年度、同一性质的金额在不同地方的写法。",
        Why = "读报告的人不知道该信哪一处，后面的比率也无从核对。",
        Spares = "口径不同（本级与合并、财政拨款与全口径）、约数、小数位数不同但相容的不算。",
        Advice = "以批复或决算为准，把各处改成一致；口径不同的写明口径。",
        Wrong = new() { Funds = "二、资金使用情况\n2022年人员经费支出⟦143.20万元⟧。\n2022年人员经费支出134.20万元。" },
        Right = new() { Funds = "二、资金使用情况\n2022年人员经费支出143.20万元。\n2022年人员经费支出143.2万元。" },
    };

    protected override bool Concerns(SameClaim claim) => claim.Kind == ClaimKind.Same && !claim.AcrossParts && claim.Statements[0].Dimension != Dimension.Points;

    protected override FindingKind KindOf(SameClaim claim, JudgedClaim judged) =>
        UnitSlips.Between(claim.Statements.Min(s => s.Number.Value), claim.Statements.Max(s => s.Number.Value)) ? FindingKind.UnitScale : Info.Kind;

    protected override string Message(SameClaim claim, JudgedClaim judged) =>
        $"“{claim.Subject}”在不同地方数字不一致：{string.Join("，", claim.Statements.GroupBy(s => s.Number.Value).Select(g => $"{g.Count()}处为{Figures.Said(g.First())}"))}。";
}
