using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON017: everything is said to be achieved and no spending is stated anywhere.</summary>
public sealed class SpendingNeverStated : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON017", "没有写支出却称全部完成", FindingKind.Other, "the claim that all was achieved with the sums of spending", "none")
    {
        Severity = Severity.Info,
        Checks = "写了预算、写了全部完成的报告，有没有写支出。",
        Why = "不知道花了多少钱，就谈不上绩效。",
        Spares = "按规定抵扣、不列支的。",
        Advice = "请单位补写支出数。",
        Wrong = new() { Funds = "二、资金使用情况\n年初预算35.00万元，⟦各项绩效指标均达到目标值⟧。" },
        Right = new() { Funds = "二、资金使用情况\n年初预算35.00万元，全年支出34.50万元，各项绩效指标均达到目标值。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Mentions.FirstOrDefault(m => m.Kind == MentionKind.FullAchievement) is { } claim && facts.Report.Amounts.Any(IsBudget) && !facts.Report.Amounts.Any(a => a.Role is AmountRole.Executed or AmountRole.ProgrammeFlow)
            ? [Info.Finding(facts.Report, $"文中称“{facts.Report.Document.TextAt(claim.Place)}”，写了预算，没有写支出。", "", "", (claim.Place, "文中说法"), (facts.Report.Amounts.First(IsBudget).Place, "预算"))]
            : [];

    private static bool IsBudget(Amount amount) => amount.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget && amount.Yuan.Value > 0;
}
