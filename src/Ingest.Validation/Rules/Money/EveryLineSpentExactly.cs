using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON014: every one of many lines was spent to the cent.</summary>
public sealed class EveryLineSpentExactly : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON014", "各项支出全部恰好等于预算", FindingKind.Other, "the spending of each line with its budget", "the policy's number of lines")
    {
        Severity = Severity.Info,
        Checks = "五项以上支出是不是每一项都恰好等于预算。",
        Why = "可能是照抄预算数，没有填实际支出。",
        Spares = "工资等按标准发放的，年底统一收回指标的。",
        Advice = "抽几项核对支付记录。",
        Wrong = new() { Funds = "二、资金使用情况\n流动图书车年初预算40.00万元，支出⟦40.00万元⟧；图书采购年初预算80.00万元，支出80.00万元；报刊订阅年初预算10.00万元，支出10.00万元；古籍修复年初预算22.00万元，支出22.00万元；馆舍维修年初预算35.00万元，支出35.00万元。" },
        Right = new() { Funds = "二、资金使用情况\n流动图书车年初预算40.00万元，支出40.00万元；图书采购年初预算80.00万元，支出80.00万元；报刊订阅年初预算10.00万元，支出10.00万元；古籍修复年初预算22.00万元，支出22.00万元；馆舍维修年初预算35.00万元，支出34.20万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var lines = facts.Report.Amounts.Where(a => a is { Yuan: { IsExact: true, Value: > 0 }, PartOf: null } && a.Year == facts.Report.Identity.FiscalYear?.Value && a.Matter.Length > 0)
            .GroupBy(a => a.Matter).Select(g => (Budget: g.FirstOrDefault(IsBudget), Spent: g.FirstOrDefault(a => a.Role == AmountRole.Executed))).Where(l => l is { Budget: not null, Spent: not null }).ToList();
        return lines.Count > facts.Policy.Max(LimitName.ExactLines) && lines.TrueForAll(l => l.Budget!.Yuan.Value == l.Spent!.Yuan.Value)
            ? [Info.Finding(facts.Report, $"{lines.Count}项支出全部恰好等于预算，请抽查是否照抄了预算数。", "", "", [.. lines.Select(l => (l.Spent!.Place, "支出"))])]
            : [];
    }

    private static bool IsBudget(Amount amount) => amount.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget;
}
