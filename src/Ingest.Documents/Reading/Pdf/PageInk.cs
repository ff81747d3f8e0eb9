using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>A page made ready for reading: turned so that its text runs to the right, doubled glyphs dropped, slanted text set apart.</summary>
/// <param name="Page">The page with what is left on it.</param>
/// <param name="Slanted">Text across the page, such as watermarks.</param>
internal sealed record PageInk(PdfPage Page, IReadOnlyList<string> Slanted)
{
    private const double Upright = 3;
    private const double MostGlyphs = 0.7;

    public static PageInk Of(PdfPage page)
    {
        var turned = Turned(page);
        var slanted = string.Concat(turned.Glyphs.Where(g => !IsStraight(g)).Select(g => g.Text)).Trim();
        return new PageInk(turned with { Glyphs = WithoutDoubles(turned.Glyphs.Where(IsStraight).Select(Unified)) }, slanted.Length > 0 ? [slanted] : []);
    }

    private static PdfGlyph Unified(PdfGlyph glyph) => Radicals.Unified(glyph.Text) is var text && ReferenceEquals(text, glyph.Text) ? glyph : glyph with { Text = text };

    private static bool IsStraight(PdfGlyph glyph) => Math.Abs(glyph.Angle - (90 * Math.Round(glyph.Angle / 90))) <= Upright;

    /// <summary>Turns a page whose text runs mostly up, down or backwards.</summary>
    private static PdfPage Turned(PdfPage page)
    {
        if (page.Glyphs.Count(g => g.Angle == 0) > (1 - MostGlyphs) * page.Glyphs.Count) return page;
        var main = page.Glyphs.GroupBy(g => (int)Math.Round(g.Angle / 90) % 4).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (main is null or { Key: 0 } || main.Count() < MostGlyphs * page.Glyphs.Count) return page;
        var turn = LineBuilder.Frame(main.Key * 90, vertical: false);
        var whole = turn(new Box(0, 0, page.Width, page.Height));
        Box Move(Box box) => turn(box) is var b ? new Box(b.Left - whole.Left, b.Top - whole.Top, b.Right - whole.Left, b.Bottom - whole.Top) : b;
        return new PdfPage(
            page.Number,
            whole.Width,
            whole.Height,
            [.. page.Glyphs.Select(g => g with { Box = Move(g.Box), Angle = (g.Angle - (main.Key * 90) + 360) % 360 })],
            [.. page.Segments.Select(s => Move(new Box(s.X1, s.Y1, s.X2, s.Y2)) is var b ? new PdfSegment(b.Left, b.Top, b.Right, b.Bottom, s.Thickness) : s)],
            [.. page.Rectangles.Select(r => r with { Box = Move(r.Box) })],
            [.. page.Images.Select(i => i with { Box = Move(i.Box) })]);
    }

    /// <summary>Some programs make text bold by drawing it twice, a little shifted: one glyph is kept, as bold.</summary>
    private static List<PdfGlyph> WithoutDoubles(IEnumerable<PdfGlyph> glyphs)
    {
        var kept = new List<PdfGlyph>();
        var seen = new Dictionary<(int, int, int), int>();
        foreach (var glyph in glyphs)
        {
            var step = Math.Max(1, glyph.Size / 4);
            var (column, row) = ((int)Math.Round(glyph.Box.CentreX / step), (int)Math.Round(glyph.Box.CentreY / step));
            if (!string.IsNullOrWhiteSpace(glyph.Text) && Twin(seen, kept, glyph, column, row) is { } twin)
            {
                kept[twin] = kept[twin] with { Traits = kept[twin].Traits | GlyphTraits.Bold };
                continue;
            }
            seen[(glyph.Text.GetHashCode(StringComparison.Ordinal), column, row)] = kept.Count;
            kept.Add(glyph);
        }
        return kept;
    }

    private static int? Twin(Dictionary<(int, int, int), int> seen, List<PdfGlyph> kept, PdfGlyph glyph, int column, int row)
    {
        var text = glyph.Text.GetHashCode(StringComparison.Ordinal);
        for (var dx = -1; dx <= 1; dx++)
            for (var dy = -1; dy <= 1; dy++)
                if (seen.TryGetValue((text, column + dx, row + dy), out var at) && IsTwin(kept[at], glyph)) return at;
        return null;
    }

    private static bool IsTwin(PdfGlyph one, PdfGlyph other) => one.Text == other.Text &&
        Math.Abs(one.Box.CentreX - other.Box.CentreX) < 0.18 * one.Box.Width && Math.Abs(one.Box.CentreY - other.Box.CentreY) < 0.12 * one.Size && Math.Abs(one.Size - other.Size) < 0.5;
}
