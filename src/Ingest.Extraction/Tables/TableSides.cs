namespace Ingest.Extraction.Tables;

/// <summary>The halves of an account whose sides have labels of their own (收入 | 金额 | 支出 | 金额): where most rows name their figures anew, another side begins.</summary>
internal static class TableSides
{
    public static IEnumerable<FigureTable> Of(FigureTable table)
    {
        var columns = table.Figures.Select(f => f.Column).Distinct().Order().ToList();
        var side = new List<int>();
        foreach (var column in columns)
        {
            if (side.Count > 0 && IsNamedAnew(table, side[^1], column))
            {
                yield return Of(table, side);
                side = [];
            }

            side.Add(column);
        }

        yield return Of(table, side);
    }

    private static FigureTable Of(FigureTable table, List<int> columns) => table with { Figures = [.. table.Figures.Where(f => columns.Contains(f.Column))] };

    private static bool IsNamedAnew(FigureTable table, int before, int column)
    {
        var rows = table.Figures.Where(f => f.Column == column).Select(f => (Here: f, Before: ColumnSums.At(table, f.Row, before))).Where(r => r.Before is not null).ToList();
        return rows.Count > 0 && rows.Count(r => r.Here.RowLabel != r.Before!.RowLabel) * 2 > rows.Count;
    }
}
