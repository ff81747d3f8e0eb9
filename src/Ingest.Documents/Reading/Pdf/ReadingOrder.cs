namespace Ingest.Documents.Reading.Pdf;

/// <summary>From top to bottom, tables among the lines; two columns of running text one after the other where the page plainly has them.</summary>
internal static class ReadingOrder
{
    private const double Gutter = 1.4;
    private const int FewestLines = 6;
    private const int FewestSideBySide = 4;
    private const double RightHalf = 0.35;
    private const double NarrowestColumn = 0.22;

    public static List<PageItem> Arrange(List<TextLine> lines, List<PageTable> tables, double pageWidth)
    {
        var items = new List<(double Top, PageItem Item)>();
        var ordered = lines.OrderBy(l => l.Box.Bottom).ToList();
        var bounds = tables.Select(t => t.Box.Top).Order().Append(double.MaxValue);
        var from = 0;
        foreach (var bound in bounds)
        {
            var to = ordered.FindIndex(from, l => l.Box.CentreY > bound);
            if (to < 0) to = ordered.Count;
            var band = Columns(ordered.GetRange(from, to - from), pageWidth);
            items.AddRange(band.Select(l => (double.IsFinite(bound) ? Math.Min(bound, l.Top) : l.Top, (PageItem)new PageItem.OfLine(l.Line))));
            from = to;
        }
        items.AddRange(tables.Select(t => (t.Box.Top, (PageItem)new PageItem.OfTable(t))));
        return [.. items.OrderBy(i => i.Top).Select(i => i.Item)];
    }

    /// <summary>The lines of a band between tables, each with the height at which it is read.</summary>
    private static List<(double Top, TextLine Line)> Columns(List<TextLine> lines, double pageWidth)
    {
        if (FindGutter(lines, pageWidth) is not { } gutter) return [.. lines.Select(l => (l.Box.Bottom, l))];
        var result = new List<(double, TextLine)>();
        var (left, right) = (new List<TextLine>(), new List<TextLine>());
        foreach (var line in lines)
        {
            if (Split(line, gutter) is not { } halves) { Flush(); result.Add((line.Box.Bottom, line)); continue; }
            if (halves.Left is { } l) left.Add(l);
            if (halves.Right is { } r) right.Add(r);
        }
        Flush();
        return result;

        void Flush()
        {
            var both = left.Concat(right).ToList();
            var top = both.Select(l => l.Box.Bottom).DefaultIfEmpty(0).Min();
            var read = left.Count > 0 && right.Count > 0 ? WithMargins(left).Concat(WithMargins(right)) : both;
            result.AddRange(read.Select(l => (top, l)));
            left.Clear();
            right.Clear();
        }
    }

    private static List<TextLine> WithMargins(List<TextLine> column)
    {
        var edges = (column.Min(l => l.Box.Left), column.Max(l => l.Box.Right));
        return [.. column.Select(l => l with { Column = edges })];
    }

    /// <summary>A place that has enough lines of text on both sides, most of them side by side.</summary>
    private static double? FindGutter(List<TextLine> lines, double pageWidth)
    {
        foreach (var gutter in Candidates(lines, pageWidth))
        {
            var halves = lines.Select(l => Split(l, gutter)).OfType<(TextLine? Left, TextLine? Right)>().ToList();
            var (left, right) = (halves.Select(h => h.Left).OfType<TextLine>().ToList(), halves.Select(h => h.Right).OfType<TextLine>().ToList());
            if (IsColumn(left, pageWidth) && IsColumn(right, pageWidth) && SideBySide(left, right)) return gutter;
        }
        return null;
    }

    /// <summary>The middle of the gaps within lines, and the place where most lines of the right half begin.</summary>
    private static IEnumerable<double> Candidates(List<TextLine> lines, double pageWidth)
    {
        var gaps = lines.SelectMany(Gaps).Order().ToList();
        if (gaps.Count >= FewestLines) yield return gaps[gaps.Count / 2];
        var right = lines.Where(l => l.Box.Left > RightHalf * pageWidth).GroupBy(l => Math.Round(l.Box.Left)).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (right?.Count() >= FewestLines / 2) yield return right.Key - (Gutter / 2 * right.First().Size);
    }

    private static IEnumerable<double> Gaps(TextLine line)
    {
        for (var i = 1; i < line.Ink.Count; i++)
            if (line.Ink[i].Box.Left - line.Ink[i - 1].Box.Right > Gutter * line.Size) yield return (line.Ink[i - 1].Box.Right + line.Ink[i].Box.Left) / 2;
    }

    private static bool IsColumn(List<TextLine> lines, double pageWidth) =>
        lines.Count >= FewestLines && lines.Average(l => l.Box.Width) > NarrowestColumn * pageWidth && lines.Average(l => l.Ink.Count) >= FewestLines;

    private static bool SideBySide(List<TextLine> left, List<TextLine> right)
    {
        var (top, bottom) = (right.Min(l => l.Box.Top), right.Max(l => l.Box.Bottom));
        return left.Count(l => l.Box.CentreY >= top && l.Box.CentreY <= bottom) >= FewestSideBySide;
    }

    /// <summary>A line's parts left and right of a gutter; null where a glyph stands in it.</summary>
    private static (TextLine? Left, TextLine? Right)? Split(TextLine line, double gutter)
    {
        if (line.Ink.Any(i => i.Box.Left < gutter && i.Box.Right > gutter)) return null;
        var at = line.Ink.TakeWhile(i => i.Box.CentreX < gutter).Count();
        if (at > 0 && at < line.Ink.Count && line.Ink[at].Box.Left - line.Ink[at - 1].Box.Right < Gutter * line.Size * 0.7) return null;
        return (Part(line, 0, at), Part(line, at, line.Ink.Count));
    }

    private static TextLine? Part(TextLine line, int from, int to) => from == to ? null : LineBuilder.Of([.. line.Ink.Skip(from).Take(to - from)], line.Page);
}
