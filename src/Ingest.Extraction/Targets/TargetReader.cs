using Ingest.Extraction.Claims;

namespace Ingest.Extraction.Targets;

/// <summary>Targets beside what was achieved: score tables, other tables, sentences. Indicators whose criterion sets levels of its own are left to <see cref="SteppedScores"/>.</summary>
internal static class TargetReader
{
    public static IReadOnlyList<TargetOutcome> Read(ReportReading reading, Range blocks)
    {
        var scoreBlocks = reading.ScoreTables.SelectMany(t => t.Rows.Select(r => r.Place.Block).Append(t.Block)).ToHashSet();
        var rows = RowTargets.Read(reading.ScoreTables).Where(o => o.Row?.Criterion is not { } criterion || !StepReader.SetsLevels(criterion.Text));
        return [.. rows.Concat(TableTargets.Read(reading.Document, blocks, scoreBlocks)).Concat(ToldPairs.Read(reading)).Concat(TextTargets.Read(reading)).DistinctBy(o => (o.Actual.Place, o.Target.Place)).OrderBy(o => o.Actual.Place)];
    }
}
