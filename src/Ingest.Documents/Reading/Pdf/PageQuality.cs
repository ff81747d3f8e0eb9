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

    /// <summary>A picture, or text of which the file does not tell the characters, that was recognised by us.</summary>
    ReadByOcr,

    /// <summary>One in which nothing was recognised.</summary>
    Illegible,
}

internal static class PageQualities
{
    private const double UnmappedShare = 0.3;
    private const double ScanArea = 0.4;
    private const int FewGlyphs = 12;
    private const double Edge = 0.08;

    public static PageQuality Of(PdfPage page)
    {
        var glyphs = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        var pictured = page.Images.Any(i => i.Box.Width * i.Box.Height > ScanArea * page.Width * page.Height) || Tiled(page);
        if (pictured && glyphs.Count(g => IsBody(g, page)) < FewGlyphs) return PageQuality.Scan;
        if (glyphs.Count == 0) return PageQuality.Blank;
        if (glyphs.Count(g => !g.IsMapped || IsPrivate(g.Text)) > UnmappedShare * glyphs.Count || Gibberish.Is(glyphs.Select(g => g.Text))) return PageQuality.Unreadable;
        return pictured && glyphs.Count(g => g.IsInvisible) * 2 > glyphs.Count ? PageQuality.Recognised : PageQuality.Text;
    }

    /// <summary>Scanners and stamping programs print a line at the edge of a picture.</summary>
    private static bool IsBody(PdfGlyph glyph, PdfPage page) => glyph.Box.CentreY > Edge * page.Height && glyph.Box.CentreY < (1 - Edge) * page.Height;

    private static bool IsPrivate(string text) => text.Length > 0 && char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.PrivateUse;

    /// <summary>Some scanners cut a page into strips.</summary>
    private static bool Tiled(PdfPage page) => page.Images.Count > 1 && page.Images.Sum(i => i.Box.Width * i.Box.Height) > 2 * ScanArea * page.Width * page.Height;
}
