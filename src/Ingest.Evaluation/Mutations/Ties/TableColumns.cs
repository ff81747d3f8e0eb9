using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>A column of a table whose total row is the sum of its other figures.</summary>
/// <param name="Table">The table.</param>
/// <param name="Header">The words above it.</param>
/// <param name="Figures">The total first.</param>
internal sealed record TotalledColumn(Table Table, string Header, IReadOnlyList<Figure> Figures);

/// <summary>Columns with a total, and what the columns of a score table hold.</summary>
internal static class TableColumns
{
    private static readonly string[] _totalWords = ["合计", "总计", "总分", "总得分"];

    public static IEnumerable<TotalledColumn> Totalled(Table table)
    {
        if (TotalRow(table) is not { } total) yield break;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var cells = Enumerable.Range(0, table.RowCount).Select(row => table.At(row, column)).OfType<Cell>().Where(c => c.Column == column).Distinct().ToList();
            var figures = cells.Select(c => (c.Row, Figure: FigureReader.Cell(table.PlaceOf(c), c.Text))).Where(f => f.Figure is { IsPercent: false }).ToList();
            if (figures.Find(f => f.Row == total).Figure is not { } sum) continue;
            var parts = figures.Where(f => f.Row != total && f.Row > 0).Select(f => f.Figure!).ToList();
            if (parts.Count(p => p.Value != 0) > 1 && parts.Sum(p => p.Value) == sum.Value) yield return new(table, Above(table, column), [sum, .. parts]);
        }
    }

    /// <summary>The first column whose header holds one of the words; null where none does.</summary>
    public static int? Column(Table table, params IReadOnlyList<string> words)
    {
        for (var row = 0; row < Math.Min(4, table.RowCount); row++)
            if (table.Row(row).FirstOrDefault(c => c.Text.Length < 16 && words.Any(w => c.Text.Contains(w, StringComparison.Ordinal))) is { } header) return header.Column;
        return null;
    }

    /// <summary>The figure alone in a cell; null where there is none, or where the cell belongs to a row above.</summary>
    public static Figure? FigureAt(Table table, int row, int? column) =>
        column is { } c && table.At(row, c) is { } cell && cell.Row == row && cell.Column == c ? FigureReader.Cell(table.PlaceOf(cell), cell.Text) : null;

    public static bool IsTotal(Table table, int row) => table.Row(row).Take(2).Any(c => _totalWords.Contains(Bare(c.Text), StringComparer.Ordinal));

    private static int? TotalRow(Table table) => Enumerable.Range(0, table.RowCount).Where(row => IsTotal(table, row)).Select(row => (int?)row).SingleOrNone();

    private static string Above(Table table, int column) => string.Concat(Enumerable.Range(0, Math.Min(3, table.RowCount)).Select(row => table.At(row, column)?.Text));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static T? SingleOrNone<T>(this IEnumerable<T> items) => items.Take(2).ToList() is [var only] ? only : default;
}
