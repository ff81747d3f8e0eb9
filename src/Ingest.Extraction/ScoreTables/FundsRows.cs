using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// The funds of a form above its indicators under words of its own: 资金情况 | 应筹数 | 拨付数 | 拨付率 | 分值 | 得分, below it a row with a percentage whose score stands under the word for scores.
/// The weight stands under its own word, or in that for scores: 得分（分值10）.
/// </summary>
internal static class FundsRows
{
    /// <summary>The scores that rows before a row earn.</summary>
    public static IEnumerable<RowEntry> Read(Table table, int before) =>
        from row in Enumerable.Range(1, Math.Max(0, before - 1))
        let head = Enumerable.Range(0, row).Reverse().FirstOrDefault(r => IsHead(table, r), -1)
        where head >= 0
        let entry = Read(table, head, row)
        where entry is not null
        select entry;

    private static bool IsHead(Table table, int row) =>
        table.OwnCells(row).ToList() is { Count: >= FewestCells } cells && cells.TrueForAll(c => PointsReader.Read(table, c) is null) && cells.Exists(c => ScoreWords.RoleOf(c.Text) == ColumnRole.Score);

    private static RowEntry? Read(Table table, int head, int row)
    {
        var own = table.OwnCells(row).ToList();
        if (!own.Exists(c => c.Text.TrimEnd().EndsWith('%'))) return null;
        var heads = table.OwnCells(head).ToList();
        var score = heads.Last(c => ScoreWords.RoleOf(c.Text) == ColumnRole.Score);
        var weight = heads.Find(c => ScoreWords.RoleOf(c.Text) == ColumnRole.Weight);
        var awarded = At(score);
        if (awarded is null) return null;
        var max = weight is null ? PointsReader.ReadInName(table, score) : At(weight);
        var name = own.Find(c => !c.Text.AsSpan().ContainsAnyInRange('0', '9')) ?? heads[0];
        var entry = new ScoreRow { Row = row, Kind = ScoreRowKind.Indicator, Level1 = CellName.Of(name.Text), Max = max, Awarded = awarded, OfFunds = true, Place = table.PlaceOf(name) };
        return new RowEntry(entry, name, [], table.Origin);

        Points? At(Cell header) => table.At(row, header.Column) is { } cell && cell.Row == row ? PointsReader.Read(table, cell) : null;
    }

    private const int FewestCells = 4;
}
