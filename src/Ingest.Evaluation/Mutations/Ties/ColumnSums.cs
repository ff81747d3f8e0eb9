using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Totals of table columns: money on the one hand, points and weights on the other.</summary>
internal static class ColumnSums
{
    private static readonly string[] _pointWords = ["得分", "分值", "权重", "满分", "自评分"];

    public static IEnumerable<Tie> Money(SoundReport report) => report.Tables.SelectMany(TableColumns.Totalled).Where(c => !IsPoints(c.Header) && c.Figures[0].Significant >= 2)
        .Select(c => Tie.Sum(c.Figures, FindingKind.SumMismatch, FindingKind.UnitScale, FindingKind.HeadcountMismatch));

    public static IEnumerable<Tie> Scores(SoundReport report) => report.Tables.SelectMany(TableColumns.Totalled).Where(c => IsPoints(c.Header) && c.Header.Contains("得分", StringComparison.Ordinal))
        .Select(c => Tie.Count(c.Figures, FindingKind.ScoreSumMismatch, FindingKind.ScoreVersusText));

    public static IEnumerable<Tie> Weights(SoundReport report) => report.Tables.SelectMany(TableColumns.Totalled).Where(c => IsPoints(c.Header) && !c.Header.Contains("得分", StringComparison.Ordinal))
        .Select(c => Tie.Count(c.Figures, FindingKind.ScoreSumMismatch, FindingKind.ScoreExceedsMax));

    private static bool IsPoints(string header) => _pointWords.Any(w => header.Contains(w, StringComparison.Ordinal));
}
