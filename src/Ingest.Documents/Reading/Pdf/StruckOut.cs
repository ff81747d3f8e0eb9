using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>Glyphs that their author crossed out: a thin line runs through the middle of them, from the first to the last and no further.</summary>
internal static class StruckOut
{
    private const double Thin = 2;
    private const double Upper = 0.38, Lower = 0.72;
    private const double Slack = 2;
    private const long MostWork = 20_000_000;

    public static HashSet<PdfGlyph> Find(PdfPage page)
    {
        var lines = page.Segments.Where(s => s.IsHorizontal && s.Thickness < Thin).ToList();
        var struck = new HashSet<PdfGlyph>(ReferenceEqualityComparer.Instance);
        if ((long)lines.Count * page.Glyphs.Count > MostWork) return struck;
        foreach (var line in lines) struck.UnionWith(Crossed(line, page.Glyphs));
        return struck;
    }

    private static List<PdfGlyph> Crossed(PdfSegment line, IReadOnlyList<PdfGlyph> glyphs)
    {
        var crossed = glyphs.Where(g => g.Angle == 0 && g.Box.CentreX > line.X1 && g.Box.CentreX < line.X2 && (line.Y1 - g.Box.Top) / g.Box.Height is > Upper and < Lower).ToList();
        if (crossed.Count == 0) return crossed;
        var box = crossed.Aggregate(crossed[0].Box, (all, g) => all.Union(g.Box));
        return Math.Abs(box.Left - line.X1) < Slack && Math.Abs(box.Right - line.X2) < Slack ? crossed : [];
    }
}
