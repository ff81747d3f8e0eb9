namespace Ingest.Documents;

/// <summary>
/// One cell a line and no mark between them: names of columns, then rows of a name and a figure for every further column. Only a header as long as the rows behind
/// it, of which there are several, tells such lines from short paragraphs.
/// </summary>
internal static class BareCellsShape
{
    private const int FewestColumns = 3;
    private const int MostColumns = 20;
    private const int FewestRows = 2;
    private const int LongestName = 20;

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start)
    {
        var columns = Run(lines, start, IsName, MostColumns + 1) - 1;
        if (columns < FewestColumns) return null;
        var rows = new List<IReadOnlyList<string>> { Texts(lines, start, columns) };
        var at = start + columns;
        for (; at < lines.Count && IsName(lines[at]) && Run(lines, at + 1, IsFigure, columns) == columns - 1; at += columns) rows.Add(Texts(lines, at, columns));
        return rows.Count > FewestRows ? FlatTable.Of(rows, at) : null;
    }

    private static int Run(IReadOnlyList<TextLine> lines, int start, Predicate<TextLine> belongs, int most)
    {
        var end = start;
        while (end < lines.Count && end - start < most && belongs(lines[end])) end++;
        return end - start;
    }

    private static string[] Texts(IReadOnlyList<TextLine> lines, int start, int count) => [.. lines.Skip(start).Take(count).Select(l => l.Text)];

    private static bool IsName(TextLine line) => line is { IsBlank: false, Tabs: 0, Text.Length: <= LongestName } && !IsFigure(line) && !line.Text.AsSpan().ContainsAny("。；，：;:");

    private static bool IsFigure(TextLine line) => line.Tabs == 0 && UnpartedRows.IsFigure(line.Text);
}
