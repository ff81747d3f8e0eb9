using Ingest.Documents;
using Ingest.Extraction.ScoreTables;

namespace Ingest.Extraction.Targets;

/// <summary>Targets and outcomes of tables that award no points, such as the forms for transfers: a header names both columns, the indicator stands left of the target.</summary>
internal static class TableTargets
{
    public static IEnumerable<TargetOutcome> Read(Document document, Range blocks, IReadOnlySet<int> scoreBlocks)
    {
        var (start, count) = blocks.GetOffsetAndLength(document.Blocks.Count);
        return document.Blocks.Skip(start).Take(count).OfType<Table>().Where(t => !scoreBlocks.Contains(t.Index)).SelectMany(In);
    }

    private static IEnumerable<TargetOutcome> In(Table table)
    {
        (int Target, int Actual)? header = null;
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Row(row).Where(c => c.Row == row).ToList();
            if (HeaderOf(cells) is { } found) header = found;
            else if (header is { } columns && Of(table, row, columns) is { } outcome) yield return outcome;
        }
    }

    private static (int Target, int Actual)? HeaderOf(IReadOnlyList<Cell> cells)
    {
        var target = cells.FirstOrDefault(c => ScoreWords.RoleOf(c.Text) == ColumnRole.Target);
        var actual = cells.FirstOrDefault(c => ScoreWords.RoleOf(c.Text) == ColumnRole.Actual);
        return target is not null && actual is not null && target.Column > 0 && actual.Column > target.Column ? (target.Column, actual.Column) : null;
    }

    private static TargetOutcome? Of(Table table, int row, (int Target, int Actual) columns)
    {
        if (table.At(row, columns.Target) is not { IsEmpty: false } target || table.At(row, columns.Actual) is not { IsEmpty: false } actual || ReferenceEquals(target, actual)) return null;
        var name = table.Row(row).LastOrDefault(c => c.Column < columns.Target && !c.IsEmpty);
        var remarks = string.Concat(table.Row(row).Where(c => c.Column > columns.Actual).Select(c => c.Text));
        return name is null || TargetWords.Excuse(remarks) ? null : RowTargets.Of(CellName.Of(name.Text), Text(table, target), Text(table, actual), null);
    }

    private static CellText Text(Table table, Cell cell) => new(cell.Text, table.PlaceOf(cell));
}
