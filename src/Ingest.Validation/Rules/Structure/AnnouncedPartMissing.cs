using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR017: the opening names the parts of the report, most of them are its headings, and one is not there.</summary>
public sealed class AnnouncedPartMissing : IConsistencyRule
{
    private const int Most = 2;

    public RuleInfo Info { get; } = new("STR017", "说明要写的部分没有写", FindingKind.MissingSection, "the parts that the opening names with the headings", "other words for the same; openings that the headings do not follow")
    {
        Severity = Severity.Warning,
        Checks = "开头说从几个方面报告，正文是不是每个方面都写了。",
        Why = "缺的部分往往正是要求写的内容。",
        Spares = "换了说法的标题；标题与开头所列大多对不上的。",
        Advice = "请单位补写，或者更正开头的说明。",
        Wrong = new()
        {
            Opening = "我馆对2022年度部门整体支出开展了绩效自评，现从部门概况、资金使用、自评工作、⟦档案管理⟧、存在问题、改进措施六个方面报告如下。",
        },
        Right = new()
        {
            Opening = "我馆对2022年度部门整体支出开展了绩效自评，现从部门概况、资金使用、自评工作、自评结论、存在问题、改进措施六个方面报告如下。",
        },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var announced = facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedPart).ToList();
        var missing = announced.Where(m => !facts.Report.Sections.Any(s => Bears(s, m.Value))).ToList();
        return missing.Count is > 0 and <= Most && announced.Count - missing.Count > missing.Count ? [ToFinding(facts.Report, missing)] : [];
    }

    /// <summary>True where a heading and the name of a part share two neighbouring characters that say what they are about; problems and their remedies also go by their label.</summary>
    private static bool Bears(Section section, string part)
    {
        if (NamesProblems(part) && (section.Label == SectionLabel.Problems || section.OtherLabels.Contains(SectionLabel.Problems))) return true;
        for (var i = 0; i + 1 < part.Length; i++)
            if (!Fillers.Any(f => f.Contains(part.Substring(i, 2), StringComparison.Ordinal)) && section.Title.Contains(part.Substring(i, 2), StringComparison.Ordinal)) return true;
        return Fillers.Contains(part);
    }

    /// <summary>True where a part is to tell problems.</summary>
    internal static bool NamesProblems(string part) => Problems.Any(w => part.Contains(w, StringComparison.Ordinal));

    private static readonly string[] Problems = ["问题", "不足", "困难"];

    /// <summary>Words that any heading may bear.</summary>
    private static readonly string[] Fillers = ["情况", "工作", "项目", "部门", "单位", "绩效", "自评", "评价", "分析", "主要", "基本", "相关", "有关", "其他", "方面", "整体"];

    private Finding ToFinding(Report report, IReadOnlyList<Mention> missing) =>
        Info.Finding(report, $"开头说明要写{string.Join("、", missing.Select(m => $"“{m.Value}”"))}，正文没有这一部分，请补充。", missing[0].Value, "", [.. missing.Select(m => (m.Place, "开头所列"))]);
}
