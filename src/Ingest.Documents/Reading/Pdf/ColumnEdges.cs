namespace Ingest.Documents.Reading.Pdf;

/// <summary>Gives each line the edges of the column it stands in: those that many lines of pages of one width share.</summary>
internal static class ColumnEdges
{
    private const int Witnesses = 3;
    private const double Jitter = 1.2;
    private const double ShortLines = 0.5;

    public static List<PageContent> Apply(List<PageContent> pages)
    {
        var edges = pages.GroupBy(Width).ToDictionary(g => g.Key, g => Of([.. g.SelectMany(p => p.Lines).Where(l => l.Column is null)], g.First().Width));
        return [.. pages.Select(p => p with { Items = [.. p.Items.Select(i => i is PageItem.OfLine { Line: { Column: null } line } && edges[Width(p)] is { } edge ? new PageItem.OfLine(line with { Column = edge }) : i)] })];
    }

    private static int Width(PageContent page) => (int)Math.Round(page.Width / 10);

    /// <summary>Where all lines are short, the right margin is taken to be as wide as the left one.</summary>
    private static (double, double)? Of(List<TextLine> lines, double pageWidth)
    {
        if (lines.Count == 0) return null;
        var left = Shared(lines, l => l.Box.Left);
        var right = -Shared(lines, l => -RightOfText(l));
        return (left, right - left < ShortLines * pageWidth ? Math.Max(right, pageWidth - left) : right);
    }

    /// <summary>Punctuation may hang out beyond the edge.</summary>
    private static double RightOfText(TextLine line) =>
        line.Ink.Count > 1 && line.Text[^1] is '，' or '。' or '、' or '；' or '：' ? line.Ink[^2].Box.Right : line.Box.Right;

    /// <summary>The outermost place that a few lines share; the outermost of all where none is shared.</summary>
    private static double Shared(List<TextLine> lines, Func<TextLine, double> edge)
    {
        var sorted = lines.Select(l => (At: edge(l), l.Size)).OrderBy(e => e.At).ToList();
        var witnesses = Math.Min(Witnesses, (lines.Count + 3) / 4);
        for (var i = 0; i + witnesses <= sorted.Count; i++)
            if (sorted[i + witnesses - 1].At - sorted[i].At <= Jitter * sorted[i].Size) return sorted[i].At;
        return sorted[0].At;
    }
}
