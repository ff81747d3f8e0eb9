using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What a page offers to a reader.</summary>
internal enum PageQuality
{
    Text,
    Blank,

    /// <summary>A picture of text.</summary>
    Scan,

    /// <summary>Text of which the file does not tell the characters.</summary>
    Unreadable,

    /// <summary>A picture with recognised text laid under it.</summary>
    Recognised,
}

internal static class PageQualities
{
    private const double UnmappedShare = 0.3;
    private const double ScanArea = 0.4;
    private const int FewGlyphs = 12;

    public static PageQuality Of(PdfPage page)
    {
        var glyphs = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        var pictured = page.Images.Any(i => i.Box.Width * i.Box.Height > ScanArea * page.Width * page.Height) || Tiled(page);
        if (glyphs.Count < FewGlyphs && pictured) return PageQuality.Scan;
        if (glyphs.Count == 0) return PageQuality.Blank;
        if (glyphs.Count(g => !g.IsMapped) > UnmappedShare * glyphs.Count) return PageQuality.Unreadable;
        return pictured && glyphs.Count(g => g.IsInvisible) * 2 > glyphs.Count ? PageQuality.Recognised : PageQuality.Text;
    }

    /// <summary>Some scanners cut a page into strips.</summary>
    private static bool Tiled(PdfPage page) => page.Images.Count > 1 && page.Images.Sum(i => i.Box.Width * i.Box.Height) > 2 * ScanArea * page.Width * page.Height;
}
