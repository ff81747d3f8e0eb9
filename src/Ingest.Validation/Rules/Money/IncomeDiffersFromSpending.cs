using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON019: total income and total spending of the year differ and no balance is stated anywhere.</summary>
public sealed class IncomeDiffersFromSpending : IConsistencyRule
{
    private const decimal Gap = 0.003m;

    public RuleInfo Info { get; } = new("MON019", "收入与支出的差额没有交代", FindingKind.BalanceMismatch, "total income with total spending", "0.3 percent; any opening or closing balance")
    {
        Severity = Severity.Info,
        Checks = "全年总收入与总支出的差额，有没有结转结余交代。",
        Why = "收支差额就是结转结余的变化，不交代就无法核对。",
        Spares = "文中写了上年结转或年末结转结余的；差额不到千分之三的。",
        Advice = "请单位补写结转结余。",
        Wrong = new() { Funds = "二、资金使用情况\n全年总收入412.30万元，总支出⟦415.10万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n全年总收入412.30万元，总支出412.30万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var totals = facts.Report.Amounts.Where(a => a is { PartOf: null, Yuan: { IsExact: true, Value: > 0 } } && a.Year == facts.Report.Identity.FiscalYear?.Value).ToList();
        var (income, spent) = (Only(totals, "总收入", "收入合计", "收入总计"), Only(totals, "总支出", "支出合计", "支出总计"));
        return income is null || spent is null || facts.Report.Amounts.Any(a => a.Role is AmountRole.CarryOver or AmountRole.Recovered) || Math.Abs(income.Yuan.Value - spent.Yuan.Value) <= Gap * income.Yuan.Value
            ? [] : [Info.Finding(facts.Report, $"全年收入{income.Raw}，支出{spent.Raw}，差额没有结转结余交代。", spent.Raw, income.Raw, (spent.Place, "总支出"), (income.Place, "总收入"))];
    }

    private static Amount? Only(List<Amount> amounts, params string[] subjects) =>
        amounts.Where(a => subjects.Any(s => a.Matter.EndsWith(s, StringComparison.Ordinal))).DistinctBy(a => a.Yuan.Value).ToList() is [var only] ? only : null;
}
