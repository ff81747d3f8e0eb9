using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR012: a text breaks off in the middle of a sentence.</summary>
public sealed class TextBrokenOff : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR012", "句子没有写完", FindingKind.Other, "the last line before a heading, or of the body, with the end of a sentence", "lines that the next one goes on")
    {
        Severity = Severity.Info,
        Checks = "章节最后一行是不是停在逗号、顿号上。",
        Why = "漏了内容，或者复制粘贴时截断了。",
        Spares = "下一行接着写的。",
        Advice = "补全内容。",
        Wrong = new() { Funds = "二、资金使用情况\n全年支出保障了场馆运行，图书采购覆盖⟦了全县所有乡镇和主要社区，⟧" },
        Right = new() { Funds = "二、资金使用情况\n全年支出保障了场馆运行，图书采购覆盖了全县所有乡镇和主要社区。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.BrokenOff).Select(m => Info.Finding(facts.Report, $"这一段停在“{m.Value}”，句子没有写完。", m.Value, "", (m.Place, "段末")));
}
