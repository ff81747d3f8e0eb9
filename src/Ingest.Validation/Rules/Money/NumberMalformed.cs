using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON021: a figure is printed as no number is.</summary>
public sealed class NumberMalformed : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON021", "数字写法有误", FindingKind.Other, "figures with the way numbers are printed", "none")
    {
        Severity = Severity.Warning,
        Checks = "金额、百分数里有没有两个小数点等不成数的写法。",
        Why = "读不出是多少，也说明没有校对。",
        Spares = "用顿号隔开的几个数。",
        Advice = "改正数字。",
        Wrong = new() { Funds = "二、资金使用情况\n图书采购支出⟦12.4.0万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n图书采购支出12.40万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.MalformedNumber).Select(m => Info.Finding(facts.Report, $"“{m.Value}”不是一个数，请改正。", m.Value, "", (m.Place, "原文")));
}
