using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR005: the grade is not that of the score, by the bands the report states, else by those of the policy. Local bands differ, so that without stated bands it is a question only.</summary>
public sealed class GradeOutsideBand : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR005", "等级与得分不符", FindingKind.GradeMismatch, "the grade claimed with the band of the score claimed", "a score on the edge of two bands may have either grade")
    {
        Checks = "自评等级与得分所在的等级档。报告自己写了分档标准的，按它的标准；没有写的，按规则包的标准。",
        Why = "等级用于通报和结果应用，与得分不符就要退回。",
        Spares = "得分正好在两档交界上。",
        Advice = "核对得分、等级和当地的分档标准。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分88.7分，等级为“⟦优⟧”。" },
        Right = new() { Conclusion = "四、自评结论\n自评得分88.7分，等级为“良”。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var report = facts.Report;
        if (report.Identity is not { SelfScore: { Place: { } scored } score, Grade: { Place: { } graded } grade } || score.Value > 100) yield break;
        var stated = report.GradeBands;
        var bands = stated.Count > 0 ? [.. stated.Select(b => (b.Grade, b.From))] : facts.Policy.Grades?.Bands ?? [];
        if (bands.Count == 0) yield break;
        var band = bands.Append((Grade: Grade.Poor, From: decimal.MinValue)).First(b => score.Value >= b.From);
        if (Fits(bands, score.Value, grade.Value) || band.Grade == grade.Value) yield break;
        yield return new Finding
        {
            Rule = Info.Id,
            Kind = Info.Kind,
            Severity = stated.Count > 0 ? Severity.Error : Severity.Warning,
            Message = FormattableString.Invariant($"自评得分{score.Value}分，按{(stated.Count > 0 ? "报告所列标准" : $"通用标准（{string.Join("，", bands.Select(b => FormattableString.Invariant($"{b.From}分以上为{b.Grade.Code()}")))}）")}应为“{band.Grade.Code()}”，报告写“{grade.Value.Code()}”。"),
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
