namespace Ingest.Documents;

/// <summary>
/// Puts the cells of short rows under the columns they belong to. A row is short because one of its cells covers several columns;
/// it is the cell for which the others fall best under columns of their own kind, figures or words. Neighbouring rows of the same
/// length were merged alike and are judged together. Where kinds do not decide, the cell with most text is the wide one.
/// </summary>
internal static class Layout
{
    private const int LongestFigure = 12;

    public static IReadOnlyList<Cell> Place(IReadOnlyList<string> cells, RowPlan plan)
    {
        var placed = new List<Cell>();
        var profile = Profile(cells, plan);
        for (int row = 0, at = 0; row < plan.Rows.Count;)
        {
            var alike = plan.Rows.Skip(row).TakeWhile(r => r == plan.Rows[row]).Count();
            var length = plan.Rows[row];
            var wide = length == plan.Columns ? length : Widest([.. cells.Skip(at).Take(alike * length)], length, profile);
            for (var i = 0; i < alike * length; i++) placed.Add(PlaceCell(cells[at + i], row + i / length, i % length, wide, plan.Columns - length));
            (row, at) = (row + alike, at + alike * length);
        }
        return placed;
    }

    private static Cell PlaceCell(string text, int row, int nth, int wide, int missing) =>
        new(row, nth > wide ? nth + missing : nth, text, 1, nth == wide ? 1 + missing : 1);

    /// <summary>For every column the share of figures among its texts in whole rows, the header apart; half where there are none.</summary>
    private static double[] Profile(IReadOnlyList<string> cells, RowPlan plan)
    {
        var (figures, texts) = (new double[plan.Columns], new double[plan.Columns]);
        for (int row = 0, at = 0; row < plan.Rows.Count; at += plan.Rows[row++])
            for (var column = 0; row > 0 && plan.Rows[row] == plan.Columns && column < plan.Columns; column++)
            {
                if (IsFigure(cells[at + column])) figures[column]++;
                if (cells[at + column].Length > 0) texts[column]++;
            }
        return [.. figures.Zip(texts, (f, t) => (f + 1) / (t + 2))];
    }

    /// <summary>Which cell covers the missing columns; one behind the last where the row simply ends early.</summary>
    private static int Widest(string[] cells, int length, double[] profile) => Enumerable.Range(0, length + 1)
        .OrderByDescending(wide => Math.Round(cells.Select((text, i) => Fit(text, i % length, wide, profile.Length - length, profile)).Sum(), 6))
        .ThenByDescending(wide => cells.Where((_, i) => i % length == wide).Sum(text => text.Length))
        .First();

    private static double Fit(string text, int nth, int wide, int missing, double[] profile) =>
        text.Length == 0 ? 0
        : nth == wide ? Enumerable.Range(nth, missing + 1).Min(column => Fit(text, profile[column]))
        : Fit(text, profile[nth > wide ? nth + missing : nth]);

    private static double Fit(string text, double figures) => Math.Log(IsFigure(text) ? figures : 1 - figures);

    private static bool IsFigure(string text) => text.Length is > 0 and <= LongestFigure && char.IsDigit(text[0]);
}
