using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR011: a section that the policy requires of the report's kind is nowhere.</summary>
public sealed class RequiredSectionMissing : IConsistencyRule
{
    private const int Fewest = 3;

    public RuleInfo Info { get; } = new("STR011", "缺少必备章节", FindingKind.MissingSection, "the sections of the report with those the policy requires of its kind and year", "any of several sections of one choice; reports with fewer than three sections")
    {
        Severity = Severity.Warning,
        Checks = "规则包对这类报告要求的章节有没有。",
        Why = "缺章节的报告要退回补写。",
        Spares = "几个章节有一个就行的；章节太少、看不出结构的报告；附件里的报告。",
        Advice = "请单位按提纲补写。",
        Wrong = new() { Funds = "", Work = "二、自评工作情况\n成立自评小组，逐项核实资料。", Conclusion = "三、自评结论\n自评得分93分，等级为优。", Problems = "四、存在的问题\n图书更新速度偏慢。", Improvements = "五、改进措施\n加大采购力度，完善管理制度。", Title = "云川县图书馆\n⟦2022⟧年度部门整体支出绩效自评报告" },
        Right = new() { Problems = "五、存在的问题\n图书更新慢。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var (report, labels) = (facts.Report, facts.Report.Sections.SelectMany(s => s.OtherLabels.Cast<SectionLabel?>().Append(s.Label)).ToHashSet());
        if (report.Part > 1 || report.Sections.Count < Fewest || Place(report) is not { } place) return [];
        return (facts.Policy.Sections?.Sections ?? []).Where(choice => !choice.Any(l => labels.Contains(l)))
            .Select(choice => Info.Finding(report, $"没有找到“{string.Join("”或“", choice.Select(ChineseLabels.Of))}”的内容，请补写。", "", "", (place, "报告")));
    }

    /// <summary>A finding of what is not there stands at the report's year or unit, or at its first heading.</summary>
    private static Place? Place(Report report) => report.Identity.FiscalYear?.Place ?? report.Identity.Unit?.Place ?? report.Sections[0].Place;
}
