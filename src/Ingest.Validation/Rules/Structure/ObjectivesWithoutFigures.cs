using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR010: the section on objectives states no figure.</summary>
public sealed class ObjectivesWithoutFigures : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR010", "绩效目标没有量化", FindingKind.Other, "the section on objectives with its figures", "tables in the section")
    {
        Severity = Severity.Info,
        Checks = "“绩效目标”一节里有没有一个数字指标。",
        Why = "没有量化的目标无法考核。",
        Spares = "目标列在表里的；按政策据实支付的。",
        Advice = "请单位补写数量、质量、时效目标。",
        Wrong = new() { Work = "三、绩效目标\n⟦提升公共阅读服务水平⟧，扩大覆盖面，增强群众获得感和满意程度。" },
        Right = new() { Work = "三、绩效目标\n全年举办讲座40场，提升公共阅读服务水平。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from section in facts.Report.Sections
        where section is { Label: SectionLabel.Objectives, OtherLabels.Count: 0 } && facts.Report.Sections.All(s => s.Parent != section.Index)
        let blocks = Enumerable.Range(section.Place.Block, Math.Max(1, section.End.Block - section.Place.Block)).ToList()
        let text = SectionTexts.FirstLine(facts.Report, section)
        where text is not null && !HoldsFigures(facts.Report, section, blocks)
        select Info.Finding(facts.Report, $"“{section.Title}”没有一个数字指标，无法考核。", "", "", (text.Value, "目标"), (section.Place, "标题"));

    private static bool HoldsFigures(Report report, Section section, List<int> blocks) =>
        report.Measures.Any(m => m.Section == section.Index) || report.Amounts.Any(a => a.Section == section.Index) || report.Headcounts.Any(h => h.Section == section.Index)
        || blocks.Exists(b => report.Document.Blocks[b] is Table) || report.Mentions.Any(m => m.Kind == MentionKind.AnnouncedAnnex && blocks.Contains(m.Place.Block));
}
