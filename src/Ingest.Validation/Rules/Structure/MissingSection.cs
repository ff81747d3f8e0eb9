using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR002: a heading promises problems and the section tells none, or says there are none, or the report has no such section at all, although targets were missed or points
/// were lost. Sections that a template may leave out are not asked for.</summary>
public sealed class MissingSection : IConsistencyRule
{
    private const int FewestSections = 6;
    private const decimal FullScore = 100;
    private const string Execution = "执行率";

    public RuleInfo Info { get; } = new("STR002", "应有的内容缺失", FindingKind.MissingSection, "what a heading promises with what its section holds, and 无 with the points lost", "one problem told is enough")
    {
        Severity = Severity.Warning,
        Checks = "标题说要写的问题，内容里有没有；写“无”的，与扣分、没完成的目标是否矛盾。",
        Why = "存在问题是改进的依据，是财政局必看的一节。",
        Spares = "问题写在别的章节里；没有扣分也没有没完成的目标。",
        Advice = "补写问题，或说明扣分的原因。",
        Wrong = new() { Problems = "⟦五、存在的问题⟧\n无。" },
        Right = new() { Problems = "五、存在的问题\n图书更新慢。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        if (facts.Report.ProblemStatements.Any(s => s.Content == ProblemContent.Told)) yield break;
        foreach (var statement in facts.Report.ProblemStatements)
            if (MessageOf(facts, statement) is { } message) yield return ToFinding(facts.Report, statement, message);
        if (!TellsProblems(facts) && !AnnouncesProblems(facts.Report) && facts.Report.Mentions.FirstOrDefault(m => m.Kind == MentionKind.ProblemsReferred) is { } referred)
            yield return Info.Finding(facts.Report, $"文中写“{referred.Value}”，报告却没有写存在的问题，请补写。", "", "", (referred.Place, "所指的问题"));
        else if (IsSilent(facts) && Lost(facts) is (var words, { } place))
            yield return Info.Finding(facts.Report, $"报告没有写存在的问题和改进措施{words}，请补写。", "", "", [(place, "扣分或未完成的目标"), .. Around(facts.Report)]);
    }

    /// <summary>
    /// True where a whole report, long enough to have an outline, has no heading for problems and what is to be done about them, nor has any of its
    /// annexes. Where the opening announces one, <see cref="AnnouncedPartMissing"/> speaks.
    /// </summary>
    private static bool IsSilent(ReportFacts facts) =>
        facts.Report is { Part: 1, Sections.Count: >= FewestSections, Identity.Kind.Value: ReportKind.DeptWhole or ReportKind.Project or ReportKind.SpecialFund }
        && !AnnouncesProblems(facts.Report) && !facts.Siblings.SelectMany(r => r.Mentions).Any(m => m.Kind == MentionKind.ProblemsHead)
        && !facts.Siblings.SelectMany(r => r.Sections).Any(s => s.OtherLabels.Cast<SectionLabel?>().Append(s.Label).Any(l => l is SectionLabel.Problems or SectionLabel.Improvements));

    private static bool AnnouncesProblems(Report report) => report.Mentions.Any(m => m.Kind is MentionKind.AnnouncedPart or MentionKind.NamedPart && AnnouncedPartMissing.NamesProblems(m.Value));

    /// <summary>The headings between which problems are looked for: the conclusion and what follows it, else the last one.</summary>
    private static IEnumerable<(Place Place, string Caption)> Around(Report report)
    {
        var outer = report.Sections.Where(s => s is { Level: 1, Label: not (SectionLabel.Annex or SectionLabel.ScoreTable) }).ToList();
        var at = outer.FindLastIndex(s => s.Label == SectionLabel.Conclusion);
        return (at < 0 ? outer.TakeLast(1) : outer.Skip(at).Take(2)).Select(s => (s.Place, "前后的部分"));
    }

    /// <summary>True where a heading promises problems, if in an annex.</summary>
    private static bool TellsProblems(ReportFacts facts) =>
        facts.Report.Part > 1 || facts.Siblings.SelectMany(r => r.Sections).Any(s => s.Label == SectionLabel.Problems || s.OtherLabels.Contains(SectionLabel.Problems));

    /// <summary>True where points were lost, a target was missed or the execution rate is low, so that something must have gone wrong.</summary>
    internal static bool IsContradicted(ReportFacts facts) => Lost(facts) is not null;

    private static string? MessageOf(ReportFacts facts, ProblemStatement statement)
    {
        var title = facts.Report.Sections[statement.Section].Title;
        return statement.Content switch
        {
            ProblemContent.Told => null,
            ProblemContent.Empty => IsFollowedByHeading(facts.Report, statement.Section) ? $"“{title}”一节只有标题，没有内容，请补写。" : null,
            ProblemContent.OtherMatter => $"“{title}”一节没有写存在的问题，只写了其他内容{Lost(facts)?.Words}，请补充。",
            ProblemContent.None => Lost(facts) is { } lost ? $"“{title}”一节写没有问题{lost.Words}，前后不符，请说明原因。" : null,
        };
    }

    /// <summary>True where the next heading that is not below it stands directly behind: neither text nor a table was lost between.</summary>
    private static bool IsFollowedByHeading(Report report, int section) =>
        section + 1 < report.Sections.Count && report.Sections[section + 1] is var next && next.Level <= report.Sections[section].Level && next.Place.Block <= report.Sections[section].Place.Block + 1;

    /// <summary>What shows that something went wrong, and where; null where nothing does.</summary>
    private static (string Words, Place? Place)? Lost(ReportFacts facts)
    {
        var report = facts.Report;
        if (report.Targets.FirstOrDefault(Misses.IsMissed) is { } miss) return ($"，而“{miss.Name}”没有完成目标（目标{miss.Target.Raw}，实际{miss.Actual.Raw}）", miss.Actual.Place);
        if (report.Measures.FirstOrDefault(m => m is { Kind: MeasureKind.Percent, Number.IsExact: true } && m.Subject.EndsWith(Execution, StringComparison.Ordinal) && m.Number.Value < facts.Policy.Min(LimitName.ExecutionRate)) is { } rate) return ($"，而“{rate.Subject}”只有{rate.Raw}", rate.Place);
        return report.Identity.SelfScore is { Value: < FullScore } score ? (FormattableString.Invariant($"，而自评得分{score.Value}分，有扣分"), score.Place) : null;
    }

    private Finding ToFinding(Report report, ProblemStatement statement, string message) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = message,
        Section = statement.Section,
        Evidence =
        [
            Places.Evidence(report, statement.Heading, "标题"),
            .. statement.Text is { } text ? new[] { Places.Evidence(report, text, "内容") } : [],
            .. report.Targets.Where(Misses.IsMissed).Take(1).Select(t => Places.Evidence(report, t.Actual.Place, "未完成的目标")),
        ],
    };
}
