namespace Ingest.Documents;

/// <summary>One row a line with bars between the cells, with or without drawn rules.</summary>
internal static class PipeShape
{
    private static readonly char[] Bars = ['|', '｜', '│', '┃', '║'];

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (IsRow(lines[end].Text) || IsRule(lines[end].Text))) end++;
        var texts = lines.Skip(start).Take(end - start).Select(l => l.Text).Where(t => !IsRule(t)).ToList();
        var isFramed = texts.TrueForAll(t => Bars.Contains(t[0]));
        var rows = texts.ConvertAll(t => Cells(t, isFramed));
        return rows.Count >= 2 && rows.Max(r => r.Count) >= 2 ? FlatTable.Of(rows, end) : null;
    }

    private static bool IsRow(string line) => line.Count(c => Bars.Contains(c)) >= 2;

    private static bool IsRule(string line) => line.Length > 2 && line.All(c => c is '-' or ':' or '=' or '+' or ' ' or (>= '─' and <= '╿') || Bars.Contains(c)) && line.Any(c => c is '-' or '=' or '─' or '━' or '═');

    /// <summary>A bar before the first cell frames the table where every row has it; else it stands behind an empty cell.</summary>
    private static IReadOnlyList<string> Cells(string line, bool isFramed)
    {
        var cells = line.Split(Bars).Select(c => c.Trim()).ToList();
        if (Bars.Contains(line[^1])) cells.RemoveAt(cells.Count - 1);
        if (isFramed) cells.RemoveAt(0);
        return cells;
    }
}
