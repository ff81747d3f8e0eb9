using System.Collections.Immutable;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR005: the grade is not that of the score, by the bands the report states, else by the national ones. Local bands differ, so that without stated bands it is a question only.</summary>
public sealed class GradeOutsideBand : IConsistencyRule
{
    /// <summary>优 from 90, 良 from 80, 中 from 60. Source: 财预〔2020〕10号.</summary>
    private static readonly ImmutableArray<(Grade Grade, decimal From)> National = [(Grade.Excellent, 90), (Grade.Good, 80), (Grade.Fair, 60), (Grade.Poor, 0)];

    public RuleInfo Info { get; } = new("SCR005", "等级与得分不符", FindingKind.GradeMismatch, "the grade claimed with the band of the score claimed", "a score on the edge of two bands may have either grade");

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var report = facts.Report;
        if (report.Identity is not { SelfScore: { Place: { } scored } score, Grade: { Place: { } graded } grade } || score.Value > 100) yield break;
        var stated = report.GradeBands;
        IReadOnlyList<(Grade Grade, decimal From)> bands = stated.Count > 0 ? [.. stated.Select(b => (b.Grade, b.From))] : National;
        var band = bands.Append((Grade: Grade.Poor, From: decimal.MinValue)).First(b => score.Value >= b.From);
        if (Fits(bands, score.Value, grade.Value) || band.Grade == grade.Value) yield break;
        yield return new Finding
        {
            Rule = Info.Id,
            Kind = Info.Kind,
            Severity = stated.Count > 0 ? Severity.Error : Severity.Warning,
            Message = FormattableString.Invariant($"自评得分{score.Value}分，按{(stated.Count > 0 ? "报告所列标准" : "通用标准（90分以上为优，80—90分为良，60—80分为中）")}应为“{band.Grade.Code()}”，报告写“{grade.Value.Code()}”。"),
            Stated = grade.Value.Code(),
            Computed = band.Grade.Code(),
            Section = Places.SectionOf(report, graded),
            Evidence = [Places.Evidence(report, graded, "等级"), Places.Evidence(report, scored, "得分"), .. stated.Select(b => Places.Evidence(report, b.Place, "标准"))],
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
