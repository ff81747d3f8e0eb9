using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>The funds of a form in one row whose cells name their figures: 预算执行情况（20分） | 预算数535.00 | 执行数512.63 | 执行率95.82% | 得分19.16; a name and its figure may stand in two cells.</summary>
internal static class FundsLine
{
    /// <summary>The score that such a row earns; null where it is none.</summary>
    public static RowEntry? Read(Table table, int row)
    {
        var own = table.OwnCells(row).ToList();
        if (own.Count < FewestCells || !own[0].Text.Contains("执行", StringComparison.Ordinal) || !own.Skip(1).Any(c => ScoreWords.RoleOf(c.Text) is ColumnRole.Budget or ColumnRole.Executed)) return null;
        var at = own.FindIndex(1, c => ScoreWords.RoleOf(c.Text) == ColumnRole.Score);
        if (at < 0 || (PointsReader.ReadBehindLabel(table, own[at]) ?? PointsReader.Read(table, own.ElementAtOrDefault(at + 1))) is not { } awarded) return null;
        var entry = new ScoreRow
        {
            Row = row,
            Kind = ScoreRowKind.Indicator,
            Level1 = CellName.Of(own[0].Text),
            Max = PointsReader.ReadInName(table, own[0]),
            Awarded = awarded,
            OfFunds = true,
            Place = table.PlaceOf(own[0]),
        };
        return new RowEntry(entry, own[0], [], table.Origin);
    }

    private const int FewestCells = 3;
}
