using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR014: a section that the policy requires holds next to nothing.</summary>
public sealed class SectionTooThin : IConsistencyRule
{
    private const string None = "无";

    public RuleInfo Info { get; } = new("STR014", "必备章节内容太少", FindingKind.MissingSection, "the length of a required section with the policy's least", "无; sections with nested ones or tables; empty sections")
    {
        Severity = Severity.Info,
        Checks = "规则包要求的章节是不是只有几个字。",
        Why = "“良好”“已完成”不能说明情况。",
        Spares = "写“无”的；内容在下一级标题或表格里的。",
        Advice = "请单位补写。",
        Wrong = new() { Overview = "一、部门概况\n⟦情况良好。⟧" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆负责全县公共阅读服务，设三个组。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from section in facts.Report.Sections
        where facts.Policy.Sections?.Sections.Any(c => c.Any(l => l == section.Label)) == true && section.Label is not (SectionLabel.Problems or SectionLabel.Improvements) && section.Level == 1 && facts.Report.Sections.All(s => s.Parent != section.Index)
        let length = SectionTexts.Length(facts.Report, section)
        where length > None.Length && length < facts.Policy.Min(LimitName.SectionLength) && !Blank(facts.Report, section)
        select Info.Finding(facts.Report, $"“{section.Title}”一节只有{length}个字，请补写。", "", "", (SectionTexts.FirstLine(facts.Report, section) ?? section.Place, "内容"), (section.Place, "标题"));

    private static bool Blank(Report report, Section section) =>
        SectionTexts.FirstLine(report, section) is not { } line || report.Document.TextAt(line).Contains(None, StringComparison.Ordinal) || report.Amounts.Any(a => a.Section == section.Index);
}
