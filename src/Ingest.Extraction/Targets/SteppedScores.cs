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
        [.. reading.ScoreTables.SelectMany(t => t.Leaves).Select(r => Of(r, reading)).OfType<SteppedScore>()];

    private static SteppedScore? Of(ScoreRow row, ReportReading reading)
    {
        if (row.Max is not { Value: > 0 and var max } || (row.Criterion ?? row.Note) is not { } criterion) return null;
        if (StepReader.Read(criterion.Text, max) is not { Count: > 0 } steps || TargetWords.Excuse(row.Note?.Text ?? "")) return null;
        var actual = row.Actual is { } cell ? Percent(cell) : InText(row, reading);
        return actual is null ? null : new SteppedScore(row, steps, criterion.Place, actual);
    }

    private static Term? Percent(CellText cell) =>
        TargetFigure.AllOf(cell).Where(f => f.Quantity.Kind == QuantityKind.Percent).ToList() is [{ Bound: Bound.Exact } only] ? only.ToTerm("实际") : null;

    private static Term? InText(ScoreRow row, ReportReading reading)
    {
        var names = row.Name.Contains("满意", StringComparison.Ordinal) ? Satisfaction : Brackets().Replace(row.Name, "") is { Length: >= 4 } name && name.EndsWith('率') ? [name] : [];
        var found = reading.Frames.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Quantity.Number.IsExact && !f.IsComparison && !f.IsChange && IsNamed(f, names)).ToList();
        return found.DistinctBy(f => f.Value).Count() == 1 ? found[0].ToTerm(found[0].Phrase) : null;
    }

    private static bool IsNamed(Frame frame, IReadOnlyList<string> names) =>
        names.Any(n => Trailing().Replace(frame.Phrase, "") is var phrase && phrase.EndsWith(n, StringComparison.Ordinal) && !Aims().IsMatch(phrase));

    [GeneratedRegex("(?:为|达|达到|是|仅|仅为)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("目标|计划|上年|去年|力争", RegexOptions.CultureInvariant)]
    private static partial Regex Aims();

    [GeneratedRegex(@"[(（][^()（）]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
