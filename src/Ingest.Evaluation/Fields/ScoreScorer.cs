using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;

namespace Ingest.Evaluation.Fields;

/// <summary>Leaf rows of score tables: path, weight and score all exact; those found by name; each part of them; printed totals.</summary>
internal static partial class ScoreScorer
{
    public static void Score(IReadOnlyList<GoldScore> gold, Prediction prediction, Tally tally)
    {
        var found = Tables(prediction).SelectMany(t => t.Leaves.Select(row => (Table: t, Row: row))).ToList();
        var pairs = Alignment.Pair(gold.Count, found.Count, (g, f) => Likeness(gold[g], found[f].Row));
        tally.Count("scores", pairs.Count(p => IsExact(gold[p.Gold], found[p.Found].Row)), found.Count, gold.Count);
        tally.Count("scores.name", pairs.Count, found.Count, gold.Count);
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.Gold))) tally.Missed("scores", Text(gold[g].Path, gold[g].Max, gold[g].Awarded));
        foreach (var f in Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found))) tally.Spurious("scores", Text(Path(found[f].Row), found[f].Row), prediction.Where(found[f].Row.Place));
        foreach (var (g, f) in pairs) Judge(gold[g], found[f].Row, prediction.Where(found[f].Row.Place), tally);
    }

    public static void ScoreTotals(IReadOnlyList<GoldScoreTotal> gold, Prediction prediction, Tally tally)
    {
        var found = Tables(prediction).Select(t => t.Total).OfType<ScoreRow>().ToList();
        var pairs = Alignment.Pair(gold.Count, found.Count, (g, f) => gold[g].Max == found[f].Max?.Value && gold[g].Awarded == found[f].Awarded?.Value ? 1 : 0);
        tally.Count("score_totals", pairs.Count, found.Count, gold.Count);
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.Gold))) tally.Missed("score_totals", Text([], gold[g].Max, gold[g].Awarded));
        foreach (var f in Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found))) tally.Spurious("score_totals", Text([found[f].Name], found[f]), prediction.Where(found[f].Place));
    }

    private static IEnumerable<ScoreTable> Tables(Prediction prediction) => prediction.Reports.SelectMany(r => r.Report.ScoreTables);

    private static IReadOnlyList<string> Path(ScoreRow row) => [.. new[] { row.Level1, row.Level2, row.Level3 }.Where(l => l.Length > 0)];

    private static IEnumerable<string> Names(IEnumerable<string> path) => path.Select(n => Folded.Words(Weight().Replace(Folded.Of(n), ""))).Where(n => n.Length > 0);

    /// <summary>The weight that a name prints behind itself, 数量指标（20分）: one label keeps it, another does not, and the row holds it in any case.</summary>
    [GeneratedRegex(@"\((?:权重|分值|满分|共|计)?:?[0-9.]+(?:分|%)?\)$")]
    private static partial Regex Weight();

    private static double Likeness(GoldScore gold, ScoreRow row)
    {
        if (Names(gold.Path).LastOrDefault() != Names(Path(row)).LastOrDefault()) return 0;
        return 1 + (SamePath(gold, row) ? 0.5 : 0) + (gold.Max == row.Max?.Value ? 0.25 : 0) + (gold.Awarded == row.Awarded?.Value ? 0.25 : 0);
    }

    private static bool SamePath(GoldScore gold, ScoreRow row) => Names(gold.Path).SequenceEqual(Names(Path(row)), StringComparer.Ordinal);

    private static bool IsExact(GoldScore gold, ScoreRow row) => SamePath(gold, row) && gold.Max == row.Max?.Value && gold.Awarded == row.Awarded?.Value;

    private static void Judge(GoldScore gold, ScoreRow row, string where, Tally tally)
    {
        tally.Judge("scores.path", SamePath(gold, row), string.Join('/', gold.Path), string.Join('/', Path(row)), where);
        tally.Judge("scores.max", gold.Max == row.Max?.Value, Text(gold.Path, gold.Max, gold.Awarded), Text([], row), where);
        tally.Judge("scores.awarded", gold.Awarded == row.Awarded?.Value, Text(gold.Path, gold.Max, gold.Awarded), Text([], row), where);
    }

    private static string Text(IReadOnlyList<string> path, ScoreRow row) => Text(path, row.Max?.Value, row.Awarded?.Value);

    private static string Text(IReadOnlyList<string> path, decimal? max, decimal? awarded) => $"{string.Join('/', path)} {Text(max)}→{Text(awarded)}";

    private static string Text(decimal? points) => points?.ToString(CultureInfo.InvariantCulture) ?? "blank";
}
