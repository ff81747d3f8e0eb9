using System.Text.RegularExpressions;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Targets;

/// <summary>
/// Indicators whose criterion names the points of each level, with the level reached: the row's own outcome, or the only one that the text states under the
/// indicator's name. Several different ones in the text belong to different things, and none is taken.
/// </summary>
internal static partial class SteppedScores
{
    private static readonly string[] Satisfaction = ["满意度", "满意率"];

    public static IReadOnlyList<SteppedScore> Read(ReportReading reading) =>
        Read(reading.ScoreTables, [.. reading.Frames.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Quantity.Number.IsExact && !f.IsComparison && !f.IsChange).Select(f => (Trailing().Replace(f.Phrase, ""), f)).Where(f => !Aims().IsMatch(f.Item1))]);

    private static IReadOnlyList<SteppedScore> Read(IReadOnlyList<ScoreTable> tables, IReadOnlyList<(string Name, Frame Frame)> rates) =>
        [.. tables.SelectMany(t => t.Leaves).Select(r => Of(r, rates)).OfType<SteppedScore>()];

    private static SteppedScore? Of(ScoreRow row, IReadOnlyList<(string Name, Frame Frame)> rates)
    {
        if (row.Max is not { Value: > 0 and var max } || (row.Criterion ?? row.Note) is not { } criterion) return null;
        if (StepReader.Read(criterion.Text, max) is not { Count: > 0 } steps || TargetWords.Excuse(row.Note?.Text ?? "")) return null;
        var actual = row.Actual is { } cell ? Percent(cell) : InText(row, rates);
        return actual is null ? null : new SteppedScore(row, steps, criterion.Place, actual);
    }

    private static Term? Percent(CellText cell) =>
        TargetFigure.AllOf(cell).Where(f => f.Quantity.Kind == QuantityKind.Percent).ToList() is [{ Bound: Bound.Exact } only] ? only.ToTerm("实际") : null;

    private static Term? InText(ScoreRow row, IReadOnlyList<(string Name, Frame Frame)> rates)
    {
        string[] names = row.Name.Contains("满意", StringComparison.Ordinal) ? Satisfaction : Brackets().Replace(row.Name, "") is { Length: >= 4 } name && name.EndsWith('率') ? [name] : [];
        var found = rates.Where(r => names.Any(n => r.Name.EndsWith(n, StringComparison.Ordinal))).Select(r => r.Frame).ToList();
        return found.DistinctBy(f => f.Value).Count() == 1 ? found[0].ToTerm(found[0].Phrase) : null;
    }

    [GeneratedRegex("(?:为|达|达到|是|仅|仅为)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("目标|计划|上年|去年|力争", RegexOptions.CultureInvariant)]
    private static partial Regex Aims();

    [GeneratedRegex(@"[(（][^()（）]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
