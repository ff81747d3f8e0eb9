namespace Ingest.Extraction.Sections;

/// <summary>
/// A table of contents in a format that does not mark it: the lines behind 目录 up to where the first of them comes back as a heading, with or without the page number behind it; else those that all come
/// back further down.
/// </summary>
internal static class ContentsList
{
    private const int Fewest = 3;
    private const int Most = 60;
    private const int LongestEntry = 40;

    /// <summary>The lines without those of a table of contents.</summary>
    public static IReadOnlyList<Line> Drop(IReadOnlyList<Line> lines) =>
        Find(lines) is (var start, var end) ? [.. lines.Take(start - 1), .. lines.Skip(end)] : lines;

    /// <summary>The lines of the table of contents; empty where there is none.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<Line> lines) => Find(lines) is (var start, var end) ? [.. lines.Take(start..end)] : [];

    /// <summary>The first line behind 目录 and the first behind its entries.</summary>
    private static (int Start, int End)? Find(IReadOnlyList<Line> lines)
    {
        var start = 1;
        while (start <= lines.Count && lines[start - 1].Text is not ("目录" or "目次")) start++;
        return start >= lines.Count ? null : (start, Return(lines, start) ?? AllComingBack(lines, start));
    }

    /// <summary>Where the first entry comes back, if all lines before it are short enough to be entries.</summary>
    private static int? Return(IReadOnlyList<Line> lines, int start)
    {
        var first = WithoutPage(lines[start].Text);
        for (var i = start + 1; i < Math.Min(lines.Count, start + Most) && IsEntry(lines[i - 1].Text); i++)
            if (lines[i].Text == first) return i - start >= Fewest ? i : null;
        return null;
    }

    private static int AllComingBack(IReadOnlyList<Line> lines, int start)
    {
        var later = lines.Select((l, i) => (l.Text, i)).GroupBy(l => l.Text, l => l.i, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var end = start;
        while (end < lines.Count && later[lines[end].Text] > end && entries.Add(lines[end].Text)) end++;
        return end;
    }

    private static bool IsEntry(string text) => text.Length <= LongestEntry && !text.Contains('。', StringComparison.Ordinal);

    private static string WithoutPage(string text) => text.TrimEnd([.. "0123456789"]).TrimEnd('.', '…', '·', '-', '_');
}
