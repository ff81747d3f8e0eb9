using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR006: an indicator gets its full marks, the report the full score, or the text claims that everything was achieved, although a target was missed.</summary>
public sealed class FullMarksDespiteMiss : IConsistencyRule
{
    private const decimal FullScore = 100;

    public RuleInfo Info { get; } = new("SCR006", "目标未完成却得满分", FindingKind.FullMarksDespiteMiss, "the points awarded with the target and the outcome", "less than 0.1 points lost in proportion, where the target bears no sign")
    {
        Checks = "没有完成的目标与它的得分；“全部完成”“满分”的说法与没有完成的目标。",
        Why = "目标没完成却得满分，自评就失去意义。",
        Spares = "经批准调整目标、视同完成、差额按比例不足0.1分的。",
        Advice = "按评分标准扣分，或说明为什么不扣。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分\n产出|数量|举办讲座|40场|⟦32场⟧|50|50\n产出|数量|购置图书|3000册|3000册|50|43" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分\n产出|数量|举办讲座|40场|40场|50|50\n产出|数量|购置图书|3000册|3000册|50|43" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var report = facts.Report;
        var stepped = report.SteppedScores.Where(HasFullMarksBelowTop).Select(s => Stepped(report, s)).ToList();
        var missed = report.Targets.Where(Misses.IsMissed).ToList();
        var rows = missed.Where(m => m.Row is { } row && IsFull(row) && IsWorthPoints(m, row, facts.Policy.Min(LimitName.PointsLost) ?? 0) && !report.SteppedScores.Any(s => ReferenceEquals(s.Row, row)))
            .GroupBy(m => m.Row!.Place).Select(g => OfRow(report, [.. g])).ToList();
        var told = missed.Where(m => m.FullMarks is not null).Select(m => Told(report, m)).ToList();
        if (rows.Count + stepped.Count + told.Count > 0 || missed.Count == 0) return [.. stepped, .. rows, .. told];
        if (report.Mentions.FirstOrDefault(m => m.Kind == MentionKind.FullAchievement) is { } claim) return [Claimed(report, missed, claim.Place, $"文中称“{report.Document.TextAt(claim.Place)}”")];
        return report.Identity.SelfScore is { Value: FullScore, Place: { } place } ? [Claimed(report, missed, place, "自评得满分100分")] : [];
    }

    private static bool IsFull(ScoreRow row) => row is { Max: { Value: > 0 and var max }, Awarded.Value: var awarded } && awarded == max;

    /// <summary>True where the miss costs so many points at least; a target with a sign (≥), or of which the text says that it was missed, is met or not.</summary>
    private static bool IsWorthPoints(TargetOutcome miss, ScoreRow row, decimal least) =>
        !IsProportional(miss) || row.Max!.Value.Value * (1 - miss.Actual.Number.Value / miss.Target.Number.Value) >= least;

    private static bool IsProportional(TargetOutcome miss) =>
        miss is { Sense: TargetSense.AtLeast, Target.Number: { IsExact: true, Value: not 0 } } && (miss.Source == TargetSource.Row || miss.Target.Number.Value == 100);

    private static bool HasFullMarksBelowTop(SteppedScore score) =>
        IsFull(score.Row) && score.Steps.Where(s => Holds(s, score.Actual.Number.Value)).ToList() is { Count: > 0 } reached && reached.TrueForAll(s => s.Points < score.Row.Max!.Value.Value);

    private static bool Holds(PointStep step, decimal value) => (step.From is null || value >= step.From) && (step.To is null || value <= step.To);

    private Finding Stepped(Report report, SteppedScore score)
    {
        var earned = score.Steps.Where(s => Holds(s, score.Actual.Number.Value)).Max(s => s.Points);
        return ToFinding(report, score.Row.Awarded!.Value.Raw, FormattableString.Invariant($"{earned}"),
            FormattableString.Invariant($"“{score.Row.Name}”实际为{score.Actual.Raw}，按评分标准最多得{earned}分，却得了满分{score.Row.Max!.Value.Value}分。"),
            [Places.Evidence(report, score.Actual.Place, "实际"), Places.Evidence(report, score.Criterion, "评分标准"), .. Row(report, score.Row)]);
    }

    private Finding OfRow(Report report, IReadOnlyList<TargetOutcome> misses) => ToFinding(report, misses[0].Actual.Raw, misses[0].Target.Raw,
        FormattableString.Invariant($"“{misses[0].Name}”目标{misses[0].Target.Raw}，实际{misses[0].Actual.Raw}，没有完成目标，却得了满分{misses[0].Row!.Max!.Value.Value}分。"),
        [.. misses.SelectMany(m => Figures(report, m)).DistinctBy(e => e.Place), .. Row(report, misses[0].Row!)]);

    private Finding Told(Report report, TargetOutcome miss) => ToFinding(report, miss.Actual.Raw, miss.Target.Raw,
        $"“{miss.Name}”目标{miss.Target.Raw}，实际{miss.Actual.Raw}，没有完成目标，文中却给了满分。",
        [.. Figures(report, miss), Places.Evidence(report, miss.FullMarks!.Value, "得分")]);

    private Finding Claimed(Report report, IReadOnlyList<TargetOutcome> misses, Ingest.Documents.Place claim, string words) => ToFinding(report, misses[0].Actual.Raw, misses[0].Target.Raw,
        $"{words}，但“{misses[0].Name}”目标{misses[0].Target.Raw}，实际{misses[0].Actual.Raw}，没有完成{(misses.Count > 1 ? $"（此类共{misses.Count}项）" : "")}。",
        [Places.Evidence(report, claim, "文中说法"), .. misses.SelectMany(m => Figures(report, m)).DistinctBy(e => e.Place)]);

    private static IEnumerable<Evidence> Figures(Report report, TargetOutcome miss) =>
        [Places.Evidence(report, miss.Actual.Place, "实际"), Places.Evidence(report, miss.Target.Place, "目标")];

    private static IEnumerable<Evidence> Row(Report report, ScoreRow row) =>
        [Places.Evidence(report, row.Place, "指标"), Places.Evidence(report, row.Awarded!.Value.Place, "得分")];

    private Finding ToFinding(Report report, string stated, string computed, string message, IReadOnlyList<Evidence> evidence) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Error,
        Message = message,
        Stated = stated,
        Computed = computed,
        Section = Places.SectionOf(report, evidence[0].Place),
        Evidence = evidence,
    };
}
