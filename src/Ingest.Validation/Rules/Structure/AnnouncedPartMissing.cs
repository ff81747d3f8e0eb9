using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR017: the opening names the parts of the report, or the table of contents lists its headings; most of them are there, and one is not; or the text points to a part by a name that no heading bears.</summary>
public sealed class AnnouncedPartMissing : IConsistencyRule
{
    private const int Most = 2;
    private const int FewestEntries = 4;

    public RuleInfo Info { get; } = new("STR017", "说明要写的部分没有写", FindingKind.MissingSection, "the parts that the opening, the table of contents or a reference names with the headings", "other words for the same; openings that the headings do not follow")
    {
        Severity = Severity.Warning,
        Checks = "开头说从几个方面报告、目录列了几章、文中要人看哪一部分，正文是不是都写了。",
        Why = "缺的部分往往正是要求写的内容。",
        Spares = "换了说法的标题；标题与开头（目录）所列大多对不上的。",
        Advice = "请单位补写，或者更正开头的说明和目录。",
        Wrong = new()
        {
            Opening = "我馆对2022年度部门整体支出开展了绩效自评，现从部门概况、资金使用、自评工作、⟦档案管理⟧、存在问题、改进措施六个方面报告如下。",
        },
        Right = new()
        {
            Opening = "我馆对2022年度部门整体支出开展了绩效自评，现从部门概况、资金使用、自评工作、自评结论、存在问题、改进措施六个方面报告如下。",
        },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) => Announced(facts).Concat(Listed(facts)).Concat(Named(facts));

    private IEnumerable<Finding> Announced(ReportFacts facts) => MissingParts(facts) is { Count: > 0 } missing ? [ToFinding(facts.Report, missing, "开头说明要写")] : [];

    private IEnumerable<Finding> Listed(ReportFacts facts) => MissingEntries(facts) is { Count: > 0 } missing ? [ToFinding(facts.Report, missing, "目录列有")] : [];

    /// <summary>True where the opening or the contents list a part that is not there: what else its absence leaves behind is no finding of its own.</summary>
    internal static bool LacksPart(ReportFacts facts) => MissingParts(facts).Count > 0 || MissingEntries(facts).Count > 0;

    /// <summary>The parts that the opening names and that no heading bears.</summary>
    private static List<Mention> MissingParts(ReportFacts facts)
    {
        var announced = facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedPart).ToList();
        var missing = announced.FindAll(m => !facts.Report.Sections.Any(s => Bears(s, m.Value, announced)));
        return missing.Count is > 0 and <= Most && announced.Count - missing.Count > missing.Count ? missing : [];
    }

    /// <summary>
    /// The headings of the contents that nothing in the file bears. Where a heading of the text is not in the contents, it may be the one that was looked for, in other words.
    /// </summary>
    private static IReadOnlyList<Mention> MissingEntries(ReportFacts facts)
    {
        var entries = facts.Report.Mentions.Where(m => m.Kind == MentionKind.ContentsEntry).ToList();
        var sections = facts.Siblings.SelectMany(r => r.Sections).ToList();
        var missing = entries.Where(m => !sections.Exists(s => Alike(s.Title, m.Value) || Bears(s, m.Value, entries))).ToList();
        if (missing.Count is 0 or > Most || entries.Count < FewestEntries || entries.Count - missing.Count <= missing.Count) return [];
        var level = sections.Where(s => entries.Exists(m => Alike(s.Title, m.Value))).Select(s => s.Level).DefaultIfEmpty(0).Min();
        return facts.Report.Sections.Any(s => s.Level == level && s.Number.Length > 0 && s.Label is not (SectionLabel.Annex or SectionLabel.ScoreTable) && !entries.Exists(m => Alike(s.Title, m.Value) || Bears(s, m.Value, entries))) ? [] : missing;
    }

    /// <summary>A part that the text points to by its name and that no heading of the report bears.</summary>
    private IEnumerable<Finding> Named(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.NamedPart && !facts.Report.Sections.Any(s => Alike(s.Title, m.Value) || Bears(s, m.Value, [m]))).DistinctBy(m => m.Value)
            .Select(m => ToFinding(facts.Report, [m], "文中要人看"));

    private static bool Alike(string heading, string entry) => heading.Contains(entry, StringComparison.Ordinal) || heading.Length > 2 && entry.Contains(heading, StringComparison.Ordinal);

    /// <summary>
    /// True where a heading and the name of a part share two neighbouring characters that say what they are about and that no other part bears, or say the same of what
    /// reports call by many names: problems, remedies, experience, the use of results.
    /// </summary>
    private static bool Bears(Section section, string part, IReadOnlyList<Mention> parts)
    {
        if (section.Title.Contains(part, StringComparison.Ordinal)) return true;
        if (Labels.Any(l => l.Words.Any(w => part.Contains(w, StringComparison.Ordinal)) && (section.Label == l.Label || section.OtherLabels.Contains(l.Label)))) return true;
        var own = Pairs(part).Where(p => !parts.Any(o => o.Value != part && o.Value.Contains(p, StringComparison.Ordinal))).ToList();
        return own.Count == 0 || own.Any(p => section.Title.Contains(p, StringComparison.Ordinal));
    }

    /// <summary>Neighbouring characters that are not in every heading.</summary>
    private static IEnumerable<string> Pairs(string part) =>
        Enumerable.Range(0, Math.Max(0, part.Length - 1)).Select(i => part.Substring(i, 2)).Where(p => !Fillers.Any(f => f.Contains(p, StringComparison.Ordinal)));

    /// <summary>True where a part is to tell problems.</summary>
    internal static bool NamesProblems(string part) => Labels[0].Words.Any(w => part.Contains(w, StringComparison.Ordinal));

    private static readonly (SectionLabel Label, string[] Words)[] Labels =
    [
        (SectionLabel.Problems, ["问题", "不足", "困难", "偏离"]),
        (SectionLabel.Improvements, ["改进", "整改", "措施", "打算", "建议", "意见"]),
        (SectionLabel.Experience, ["经验", "做法"]),
        (SectionLabel.ResultsUse, ["应用", "公开"]),
        (SectionLabel.Conclusion, ["结论", "得分"]),
        (SectionLabel.Overview, ["概况", "基本情况", "概述"]),
        (SectionLabel.EvaluationWork, ["自评工作", "评价工作", "组织情况"]),
    ];

    /// <summary>Words that any heading may bear.</summary>
    private static readonly string[] Fillers = ["情况", "工作", "项目", "部门", "单位", "绩效", "自评", "评价", "分析", "主要", "基本", "相关", "有关", "其他", "方面", "整体"];

    private Finding ToFinding(Report report, IReadOnlyList<Mention> missing, string announced) =>
        Info.Finding(report, $"{announced}{string.Join("、", missing.Select(m => $"“{m.Value}”"))}，正文没有这一部分，请补充。", missing[0].Value, "", [.. missing.Select(m => (m.Place, announced + "的部分"))]);
}
