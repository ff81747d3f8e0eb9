namespace Ingest.Extraction.Sections;

/// <summary>A table of contents without page numbers, in a format that does not mark it: the lines behind 目录 that all come back further down.</summary>
internal static class ContentsList
{
    /// <summary>The lines without those of a table of contents.</summary>
    public static IReadOnlyList<Line> Drop(IReadOnlyList<Line> lines)
    {
        var title = 0;
        while (title < lines.Count && lines[title].Text is not ("目录" or "目次")) title++;
        if (title >= lines.Count) return lines;
        var later = lines.Select((l, i) => (l.Text, i)).GroupBy(l => l.Text, l => l.i, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var end = title + 1;
        while (end < lines.Count && later[lines[end].Text] > end && entries.Add(lines[end].Text)) end++;
        return [.. lines.Take(title), .. lines.Skip(end)];
    }
}
