using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON022: next year's request repeats this year's budget item by item.</summary>
public sealed class RequestRepeatsBudget : IConsistencyRule
{
    private const int Fewest = 3;

    public RuleInfo Info { get; } = new("MON022", "下年预算照抄本年", FindingKind.Other, "next year's sums with this year's initial budget, by item", "fewer than three items")
    {
        Severity = Severity.Info,
        Checks = "下一年的预算安排是不是逐项照抄本年。",
        Why = "自评结果没有用到下年预算里。",
        Spares = "三项以下。",
        Advice = "看看下年预算有没有结合绩效结果调整。",
        Wrong = new() { Funds = "二、资金使用情况\n流动图书车年初预算40.00万元，支出39.20万元；图书采购年初预算80.00万元，支出78.60万元；报刊订阅年初预算10.00万元，支出9.90万元。\n2023年安排流动图书车⟦40.00万元⟧、图书采购80.00万元、报刊订阅10.00万元。" },
        Right = new() { Funds = "二、资金使用情况\n流动图书车年初预算40.00万元，支出39.20万元；图书采购年初预算80.00万元，支出78.60万元；报刊订阅年初预算10.00万元，支出9.90万元。\n2023年安排流动图书车42.00万元、图书采购76.00万元、报刊订阅10.00万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        if (facts.Report.Identity.FiscalYear is not { Value: var year }) return [];
        var initial = facts.Report.Amounts.Where(a => a is { Role: AmountRole.InitialBudget, Yuan: { IsExact: true, Value: > 0 } } && a.Year == year && a.Matter.Length > 0).ToLookup(a => a.Matter);
        var items = facts.Report.Amounts.Where(a => a.Year == year + 1 && a.Yuan is { IsExact: true, Value: > 0 } && initial.Contains(a.Matter)).DistinctBy(a => a.Matter).ToList();
        return items.Count >= Fewest && items.TrueForAll(a => initial[a.Matter].Any(b => b.Yuan.Value == a.Yuan.Value))
            ? [Info.Finding(facts.Report, FormattableString.Invariant($"{year + 1}年安排的{items.Count}项金额与{year}年年初预算逐项相同。"), "", "", [.. items.SelectMany(a => new[] { (a.Place, "下年安排"), (initial[a.Matter].First().Place, "本年预算") })])]
            : [];
    }
}
