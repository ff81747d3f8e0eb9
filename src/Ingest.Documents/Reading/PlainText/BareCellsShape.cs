using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// One cell a line and no mark between them: names of columns, then rows as long, of which some columns hold figures in every row. Empty lines are empty cells or nothing, whichever explains more rows;
/// a row of sums may lack its empty cells, and no figure is left behind the last row. Only a header as long as the rows behind it, of which there are several, tells such lines from short paragraphs.
/// </summary>
internal static partial class BareCellsShape
{
    private const int FewestColumns = 3;
    private const int MostColumns = 20;
    private const int FewestRows = 2;

    /// <summary>Rows that say which columns hold figures; where not all but the first do, so many are needed.</summary>
    private const int FewestMixed = 3;
    private const int LeastFigures = 2;
    private const int LongestName = 20;
    private const int LongestCell = 30;
    private const int MostCells = 5_000;

    private readonly record struct Token(string Text, int Line);

    private sealed record Grid(List<IReadOnlyList<string>> Rows, int Next);

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start) =>
        !GoesOn(lines, start) && Best(lines, start) is { } grid && !(Best(lines, start + 1)?.Next >= grid.Next) ? FlatTable.Of(grid.Rows, grid.Next) : null;

    /// <summary>True behind a figure or an empty cell: whatever fits from here on is the rest of something else.</summary>
    private static bool GoesOn(IReadOnlyList<TextLine> lines, int start)
    {
        var before = start - 1;
        while (before >= 0 && lines[before].IsBlank) before--;
        return before >= 0 && (UnpartedRows.IsFigure(lines[before].Text) || Dash().IsMatch(lines[before].Text));
    }

    private static Grid? Best(IReadOnlyList<TextLine> lines, int start) =>
        start + FewestColumns >= lines.Count || !Enumerable.Range(start, FewestColumns).All(i => IsName(lines[i].Text, lines[i].Tabs)) ? null
        : new[] { Tokens(lines, start, keepsBlanks: false), Tokens(lines, start, keepsBlanks: true) }
            .SelectMany(cells => Enumerable.Range(FewestColumns, MostColumns - FewestColumns + 1).Select(columns => Of(cells, columns))).OfType<Grid>().MaxBy(g => g.Next);

    private static IEnumerable<Token> Tokens(IReadOnlyList<TextLine> lines, int start, bool keepsBlanks)
    {
        for (var i = start; i < lines.Count && i < start + MostCells; i++)
            if (!lines[i].IsBlank && !IsCell(lines[i])) yield break;
            else if (!lines[i].IsBlank || keepsBlanks) yield return new(lines[i].Text, i);
    }

    private static Grid? Of(IEnumerable<Token> cells, int columns)
    {
        using var reader = cells.GetEnumerator();
        var (header, first) = (Next(reader, columns), new List<List<Token>>());
        if (header is null || !header.TrueForAll(c => IsName(c.Text, 0))) return null;
        while (first.Count < FewestMixed && Next(reader, columns) is { } row) first.Add(row);
        if (first.Count < FewestRows) return null;
        bool[] figures = [.. Enumerable.Range(0, columns).Select(c => c > 0 && first.TrueForAll(r => UnpartedRows.IsFigure(r[c].Text) || r[c].Text.Length == 0) && first.Exists(r => r[c].Text.Length > 0))];
        if (!figures.Skip(1).All(f => f)) return first.Count == FewestMixed && figures.Count(f => f) >= LeastFigures ? Rows(header, first, reader, figures) : OfTwo(header, first);
        return Rows(header, first, reader, figures);
    }

    /// <summary>Two rows of figures with something else behind them.</summary>
    private static Grid? OfTwo(List<Token> header, List<List<Token>> rows)
    {
        var whole = rows.TakeWhile(r => IsName(r[0].Text, 0) && r.Skip(1).All(c => UnpartedRows.IsFigure(c.Text))).ToList();
        return whole.Count < FewestRows ? null : new([.. whole.Prepend(header).Select(Texts)], whole[^1][^1].Line + 1);
    }

    private static Grid? Rows(List<Token> header, List<List<Token>> first, IEnumerator<Token> reader, bool[] figures)
    {
        var rows = first.TakeWhile(r => Fits(r, figures)).ToList();
        if (rows.Count < first.Count) return OfTwo(header, first);
        var open = Take(reader, figures.Length);
        for (; open.Count == figures.Length && Fits(open, figures); open = Take(reader, figures.Length)) rows.Add(open);
        var sums = Sums(open, figures);
        var end = sums?.Next ?? rows[^1][^1].Line + 1;
        if (open.Concat(Take(reader, figures.Length)).Any(c => c.Line >= end && UnpartedRows.IsFigure(c.Text))) return null;
        return new([.. rows.Prepend(header).Select(Texts), .. sums is { } row ? [row.Row] : Array.Empty<IReadOnlyList<string>>()], end);
    }

    /// <summary>合计, 100, 97.5: the figures of a row of sums under the last columns of figures.</summary>
    private static (IReadOnlyList<string> Row, int Next)? Sums(List<Token> open, bool[] figures)
    {
        if (open.Count == 0 || !Sum().IsMatch(open[0].Text)) return null;
        var points = open.Skip(1).SkipWhile(c => c.Text.Length == 0).TakeWhile(c => UnpartedRows.IsFigure(c.Text)).ToList();
        var columns = Enumerable.Range(1, figures.Length - 1).Where(c => figures[c]).TakeLast(points.Count).ToList();
        return points.Count == 0 || columns.Count < points.Count ? null
            : ([open[0].Text, .. Enumerable.Range(1, figures.Length - 1).Select(c => columns.IndexOf(c) is >= 0 and var at ? points[at].Text : "")], points[^1].Line + 1);
    }

    private static bool Fits(List<Token> row, bool[] figures) =>
        row[0].Text.Length > 0 && !UnpartedRows.IsFigure(row[0].Text) && row.Where((c, i) => figures[i]).All(c => c.Text.Length == 0 || UnpartedRows.IsFigure(c.Text)) && row.Where((c, i) => figures[i]).Any(c => c.Text.Length > 0);

    private static List<Token>? Next(IEnumerator<Token> reader, int count) => Take(reader, count) is var row && row.Count == count ? row : null;

    private static List<Token> Take(IEnumerator<Token> reader, int count)
    {
        var row = new List<Token>();
        while (row.Count < count && reader.MoveNext()) row.Add(reader.Current);
        return row;
    }

    private static IReadOnlyList<string> Texts(List<Token> row) => row.ConvertAll(c => c.Text);

    private static bool IsCell(TextLine line) => line.Tabs == 0 && line.Text.Length <= LongestCell && !line.Text.AsSpan().ContainsAny("。；;");

    private static bool IsName(string text, int tabs) => tabs == 0 && text.Length > 0 && UnpartedRows.IsName(text, LongestName);

    [GeneratedRegex("^[-—–/]+$")]
    private static partial Regex Dash();

    [GeneratedRegex("^(合计|总计|总分|总得分|小计|共计)")]
    private static partial Regex Sum();
}
