using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// Cells written a line each without an empty line between the rows: the number of columns is the one under which every column holds figures only or words only
/// below a header of words. Empty cells and dashes fit both.
/// </summary>
internal static partial class UnpartedRows
{
    private const int FewestRows = 3;
    private const int FewestPairs = 2;
    private const int LongestName = 12;
    private const int MostCells = 2_000;
    private const double LeastPure = 0.75;

    private enum CellKind { Words, Figure, Blank }

    /// <summary>The number of columns where a header and rows follow each other, or a header and one row of a name and figures; null where no number makes the columns pure, or none of them holds figures.</summary>
    public static int? Columns(IReadOnlyList<string> cells, int mostColumns)
    {
        if (cells.Count > MostCells) return null;
        var kinds = cells.Select(KindOf).ToArray();
        if (IsOneRow(kinds)) return kinds.Length / 2;
        return Enumerable.Range(2, Math.Max(0, Math.Min(mostColumns, cells.Count / FewestRows) - 1))
            .Where(columns => cells.Count % columns == 0 && kinds.Take(columns).All(k => k == CellKind.Words) && (columns > 2 || Counted().IsMatch(cells[1])))
            .Select(columns => (Columns: columns, Pure: PureShare(kinds, columns)))
            .Where(c => c.Pure >= LeastPure)
            .OrderByDescending(c => c.Pure).ThenBy(c => c.Columns)
            .Select(c => (int?)c.Columns).FirstOrDefault();
    }

    /// <summary>True for the cells of a form's row: 联系人, 某某, 人员编制, 60, 实有人数, 57. The names are words, and figures are among the values.</summary>
    public static bool ArePairs(IReadOnlyList<string> cells) =>
        cells.Count is >= 2 * FewestPairs and <= MostCells && cells.Count % 2 == 0
        && cells.Where((_, i) => i % 2 == 0).All(c => KindOf(c) == CellKind.Words && c.Length <= LongestName) && cells.Where((_, i) => i % 2 == 1).Count(IsFigure) >= FewestPairs;

    /// <summary>True for what may name a row or a column: words that are no sentence.</summary>
    public static bool IsName(string text, int longest) => text.Length <= longest && !IsFigure(text) && !text.AsSpan().ContainsAny("。；，：;:");

    public static bool IsFigure(string text) => Figure().IsMatch(text);

    private static CellKind KindOf(string text) => Blank().IsMatch(text) ? CellKind.Blank : IsFigure(text) ? CellKind.Figure : CellKind.Words;

    private static bool IsOneRow(CellKind[] kinds) =>
        kinds.Length is >= 2 * FewestRows and var count && count % 2 == 0 && kinds[..(count / 2 + 1)].All(k => k == CellKind.Words)
        && kinds[(count / 2 + 1)..].All(k => k != CellKind.Words) && kinds.Count(k => k == CellKind.Figure) >= 2;

    /// <summary>Share of the columns that hold figures only or words only; none where the first holds figures or no column does.</summary>
    private static double PureShare(CellKind[] kinds, int columns)
    {
        var (pure, withFigures) = (0, 0);
        for (var column = 0; column < columns; column++)
        {
            var below = Enumerable.Range(1, kinds.Length / columns - 1).Select(row => kinds[row * columns + column]).Where(k => k != CellKind.Blank).ToList();
            var figures = below.Count(k => k == CellKind.Figure);
            if (column == 0 && figures > 0) return 0;
            if (figures == 0 || figures == below.Count) pure++;
            if (figures > 0 && figures == below.Count) withFigures++;
        }
        return withFigures == 0 ? 0 : (double)pure / columns;
    }

    [GeneratedRegex(@"^[-+≥≤><±]?[\d０-９][\d０-９,，.．]*\s?(%|％|分|元|万元|亿元|个|人|名)?$")]
    private static partial Regex Figure();

    /// <summary>The header of a column of figures: two columns may be pairs of names and values as well.</summary>
    [GeneratedRegex("[数额值分费量率]$|元|预算|决算|支出|收入|年")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^[\s/—–\-无]*$")]
    private static partial Regex Blank();
}
