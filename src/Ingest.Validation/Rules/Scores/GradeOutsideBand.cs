using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR005: the grade is not that of the score, by the bands the report states, else by those of the policy. Local bands differ, so that without stated bands it is a question only.</summary>
public sealed class GradeOutsideBand : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR005", "等级与得分不符", FindingKind.GradeMismatch, "the grade claimed with the band of the score claimed", "a score on the edge of two bands may have either grade")
    {
        Checks = "自评等级与得分所在的等级档。报告自己写了分档标准的，按它的标准，文中各项目的得分和等级也一并核对；没有写的，按规则包的标准。",
        Why = "等级用于通报和结果应用，与得分不符就要退回。",
        Spares = "得分正好在两档交界上。",
        Advice = "核对得分、等级和当地的分档标准。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分88.7分，等级为“⟦优⟧”。" },
        Right = new() { Conclusion = "四、自评结论\n自评得分88.7分，等级为“良”。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var stated = facts.Report.GradeBands;
        var bands = stated.Count > 0 ? [.. stated.Select(b => (b.Grade, b.From))] : facts.Policy.Grades?.Bands ?? [];
        return bands.Count == 0 ? [] : Claimed(facts.Report).Where(c => c.Score <= Full && !Fits(bands, c.Score, c.Grade)).Select(c => Of(c, facts.Report, bands)).OfType<Finding>();
    }

    private const decimal Full = 100;

    /// <summary>The report's own score with its grade; where the report states its bands, every score that it grades. A score or grade told together with another belongs to that.</summary>
    private static IEnumerable<GradedScore> Claimed(Report report)
    {
        if (report.Identity is { SelfScore: { Place: { } scored } score, Grade: { Place: { } graded } grade } && !report.GradedScores.Any(g => (g.Scored.Overlaps(scored) || g.Graded.Overlaps(graded)) && (g.Score, g.Grade) != (score.Value, grade.Value)))
            yield return new(score.Value, scored, grade.Value, graded);
        foreach (var other in report.GradedScores.Where(g => report.GradeBands.Count > 0 && !report.GradeBands.Any(b => b.Place.Overlaps(g.Scored)) && (report.Identity.Grade?.Place is not { } own || !g.Graded.Overlaps(own))))
            yield return other;
    }

    private Finding? Of(GradedScore claimed, Report report, IReadOnlyList<(Grade Grade, decimal From)> bands)
    {
        var stated = report.GradeBands;
        var band = bands.Append((Grade: Grade.Poor, From: decimal.MinValue)).First(b => claimed.Score >= b.From);
        return band.Grade == claimed.Grade ? null : new Finding
        {
            Rule = Info.Id,
            Kind = Info.Kind,
            Severity = stated.Count > 0 ? Severity.Error : Severity.Warning,
            Message = FormattableString.Invariant($"{(claimed.Scored == report.Identity.SelfScore?.Place ? "自评" : "")}得分{claimed.Score}分，按{(stated.Count > 0 ? "报告所列标准" : $"通用标准（{string.Join("，", bands.Select(b => FormattableString.Invariant($"{b.From}分以上为{b.Grade.Code()}")))}）")}应为“{band.Grade.Code()}”，报告写“{claimed.Grade.Code()}”。"),
            Stated = claimed.Grade.Code(),
            Computed = band.Grade.Code(),
            Section = Places.SectionOf(report, claimed.Graded),
            Evidence = [Places.Evidence(report, claimed.Graded, "等级"), Places.Evidence(report, claimed.Scored, "得分"), .. stated.Select(b => Places.Evidence(report, b.Place, "标准"))],
        };
    }

    /// <summary>True where the score lies in the grade's band, its edges included; grades without a band of their own are not judged.</summary>
    private static bool Fits(IReadOnlyList<(Grade Grade, decimal From)> bands, decimal score, Grade grade)
    {
        for (var i = 0; i < bands.Count; i++)
            if (bands[i].Grade == grade) return score >= bands[i].From && (i == 0 || score <= bands[i - 1].From);
        return true;
    }
}
