namespace Ingest.Pdf;

/// <summary>What one page shows, turned as it is shown. All places are points from the upper left corner, y downwards.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Glyphs">In the order in which the page draws them.</param>
/// <param name="Segments">Upright ruling lines: stroked, or filled as thin bars.</param>
/// <param name="Rectangles">Filled or stroked upright rectangles that are no thin bars.</param>
/// <param name="Images">Pictures.</param>
public sealed record PdfPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PdfGlyph> Glyphs,
    IReadOnlyList<PdfSegment> Segments,
    IReadOnlyList<PdfRectangle> Rectangles,
    IReadOnlyList<PdfImage> Images)
{
    /// <summary>True where something that the page is made of is broken or missing, so that it may show less than it should.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Glyphs whose characters the file does not tell.</summary>
    public int UnmappedGlyphs => Glyphs.Count(g => !g.IsMapped);
}

/// <summary>How a glyph is drawn.</summary>
[Flags]
public enum GlyphTraits
{
    None = 0,

    /// <summary>By the font's name or weight, or stroked as well as filled.</summary>
    Bold = 1,

    /// <summary>Drawn without ink, as the text under a scanned picture is.</summary>
    Invisible = 2,

    /// <summary>Written from top to bottom.</summary>
    Vertical = 4,

    /// <summary>The file does not tell its characters.</summary>
    Unmapped = 8,

    /// <summary>No glyph of the file: its characters were recognised in a picture.</summary>
    Recognised = 16,
}

/// <summary>One drawn glyph.</summary>
/// <param name="Text">Its characters, one as a rule; U+FFFD where the file does not tell.</param>
/// <param name="Box">Advance width by em height.</param>
/// <param name="X">Origin, left end of the baseline.</param>
/// <param name="Baseline">Origin, height of the baseline.</param>
/// <param name="Font">Font name without subset tag.</param>
/// <param name="Size">Em height in points as shown.</param>
/// <param name="Angle">Direction of writing in degrees, counter-clockwise, 0 ≤ angle &lt; 360.</param>
/// <param name="Traits">Bold, invisible, vertical, unmapped.</param>
public sealed record PdfGlyph(string Text, Box Box, double X, double Baseline, string Font, double Size, double Angle, GlyphTraits Traits)
{
    /// <summary>How sure the recogniser is, 0 to 1; null where it does not say, and for glyphs of the file.</summary>
    public decimal? Confidence { get; init; }

    public bool IsMapped => (Traits & GlyphTraits.Unmapped) == 0;

    public bool IsBold => (Traits & GlyphTraits.Bold) != 0;

    public bool IsInvisible => (Traits & GlyphTraits.Invisible) != 0;

    public bool IsVertical => (Traits & GlyphTraits.Vertical) != 0;

    public bool IsRecognised => (Traits & GlyphTraits.Recognised) != 0;
}

/// <summary>An upright line from the upper or left end to the lower or right one.</summary>
public readonly record struct PdfSegment(double X1, double Y1, double X2, double Y2, double Thickness)
{
    public bool IsHorizontal => Y1 == Y2;

    public double Length => Math.Max(X2 - X1, Y2 - Y1);
}

/// <summary>An upright rectangle that was painted.</summary>
public readonly record struct PdfRectangle(Box Box, bool Filled);

/// <summary>A picture on a page.</summary>
/// <param name="Box">Where it is shown.</param>
/// <param name="Placement">From the unit square, its lower left corner at the origin, to the page.</param>
/// <param name="PixelWidth">Samples across.</param>
/// <param name="PixelHeight">Samples down.</param>
/// <param name="IsStencil">True where it holds no colours but the places to paint: dark ones, unless the ink is white.</param>
/// <param name="Read">Unpacks it when called; null where its packing is not known, it is damaged beyond use or too large.</param>
public sealed record PdfImage(Box Box, Matrix Placement, int PixelWidth, int PixelHeight, bool IsStencil, Func<GreyImage?> Read);
