using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON020: a table of money says nowhere in which unit.</summary>
public sealed class UnitMissing : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON020", "表格没有注明金额单位", FindingKind.Other, "the figures of a table with the units in its cells, headers and caption", "tables whose header, caption or cells name a unit; zeros")
    {
        Severity = Severity.Info,
        Checks = "表里的金额有没有写单位（表头“单位：万元”或数字后面的单位）。",
        Why = "差一万倍也看不出来。",
        Spares = "表头、表题或数字后面写了单位的。",
        Advice = "请单位注明单位；程序暂按报告里常用的单位理解。",
        Wrong = new() { Funds = "二、资金使用情况\n图书采购支出12.40万元。", Annexes = "项目|年初预算|全年支出\n流动图书车|⟦40.00⟧|39.60\n报刊订阅|12.00|11.80" },
        Right = new() { Funds = "二、资金使用情况\n图书采购支出12.40万元。", Annexes = "项目|年初预算（万元）|全年支出（万元）\n流动图书车|40.00|39.60\n报刊订阅|12.00|11.80" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from figures in facts.Report.Amounts.Where(a => a is { UnitOrigin: UnitOrigin.Usual, Place.Row: not null, Yuan.Value: not 0 }).GroupBy(a => a.Place.Block)
        select Info.Finding(facts.Report, $"表格没有注明金额单位，程序按{figures.First().Unit}理解，请核对。", figures.First().Raw, "", (figures.First().Place, "金额"));
}
