using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>A column with a cell of the header that says what it holds.</summary>
internal sealed record HeadedColumn(int Column, Cell Cell, ColumnRole Role);

/// <summary>Finds the columns that name what is scored, outermost first.</summary>
internal static class LevelColumns
{
    /// <summary>Named levels; a name to their right is the innermost level where fewer than three are named; without any, the names are levels.</summary>
    public static List<int> Of(Table table, IReadOnlyList<HeadedColumn> columns, int last)
    {
        var named = columns.Where(c => c.Role == ColumnRole.Level).ToList();
        if (named.Count == 0) return NamedOrNot(table, columns, last);
        var right = columns.Where(c => c.Role == ColumnRole.Name && c.Column > named[^1].Column).Take(named.Count < MostLevels ? 1 : 0);
        return [.. named.Concat(right).Select(c => c.Column)];
    }

    private const int MostLevels = 3;

    private static List<int> NamedOrNot(Table table, IReadOnlyList<HeadedColumn> columns, int last)
    {
        var named = columns.Where(c => c.Role == ColumnRole.Name || c.Role == ColumnRole.Criterion && HoldsWeights(table, c, last)).SelectMany(c => Spread(table, c, last)).Take(MostLevels).ToList();
        if (named.Count == 0 && !HeaderReader.HeadsPoints(table, last, [.. columns.Select(c => c.Cell)])) return [];
        return [.. Unnamed(table, columns, last).Concat(named).Order().TakeLast(MostLevels)];
    }

    /// <summary>Columns of words under heads nobody knows, left of all that is known of the indicators but their weights: 大类, 板块, 考核点.</summary>
    private static IEnumerable<int> Unnamed(Table table, IReadOnlyList<HeadedColumn> columns, int last)
    {
        var end = columns.Where(c => !HeaderReader.Weights.Contains(c.Role)).Select(c => c.Column).DefaultIfEmpty(0).Min();
        return Enumerable.Range(0, end).Where(c => columns.All(k => k.Column != c) && table.At(last, c) is { IsEmpty: false } && HoldsWords(table, c, last));
    }

    /// <summary>True where a column holds words alone below its head.</summary>
    public static bool HoldsWords(Table table, int column, int last)
    {
        var cells = table.Cells.Where(c => c.Column == column && c.Row > last && !c.IsEmpty).ToList();
        return cells.Count > 1 && cells.TrueForAll(c => PointsReader.Read(table, c) is null && c.Text.Any(char.IsLetter));
    }

    /// <summary>What is headed 评价要点 names what is scored where its cells print the points: 目标制定（10分）.</summary>
    private static bool HoldsWeights(Table table, HeadedColumn header, int last)
    {
        var cells = table.Cells.Where(c => c.Column == header.Column && c.Row > last && !c.IsEmpty).ToList();
        return cells.Count > 1 && cells.TrueForAll(c => PointsReader.ReadInName(table, c) is not null);
    }

    /// <summary>The columns into which the rows below divide a wide header cell.</summary>
    private static IEnumerable<int> Spread(Table table, HeadedColumn header, int last) =>
        Enumerable.Range(header.Column, header.Cell.ColumnSpan)
            .Where(column => column == header.Column || Enumerable.Range(last + 1, Math.Max(0, table.RowCount - last - 1)).Any(row => table.At(row, column) is { } cell && cell.Column == column && cell.Row == row));

    /// <summary>
    /// The names of funds stand left of the first column of money, under an empty header or 项目; a label of the whole block (年度预算) may stand
    /// left of it, and a header of money above no figure is such a label.
    /// </summary>
    public static List<int> OfFunds(Table table, int last, IReadOnlyList<HeadedColumn> columns)
    {
        var name = columns.FirstOrDefault(c => c.Role == ColumnRole.Name)?.Column ?? -1;
        var headed = columns.Where(c => c.Column > name && c.Role is ColumnRole.Budget or ColumnRole.Executed or ColumnRole.Rate).Select(c => c.Column).ToList();
        var money = headed.Where(c => table.At(last + 1, c) is { Row: var row } cell && row > last && cell.Text.AsSpan().ContainsAnyInRange('0', '9')).DefaultIfEmpty(headed.DefaultIfEmpty(0).Min()).Min();
        return [.. Enumerable.Range(0, money).TakeLast(2)];
    }
}
