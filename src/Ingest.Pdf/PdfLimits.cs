namespace Ingest.Pdf;

/// <summary>Bounds on what reading one file may cost. Crossing one is recorded in <see cref="PdfFile.LimitReached"/>, never passed over in silence.</summary>
/// <param name="MaxDecodedBytes">Bytes that come out of filters, over the whole file.</param>
/// <param name="MaxStreamBytes">Bytes that come out of one filter of one stream.</param>
/// <param name="MaxPages">Pages in the page tree.</param>
/// <param name="MaxOperators">Operators on one page, forms included.</param>
/// <param name="MaxGlyphs">Glyphs on all pages together.</param>
/// <param name="MaxNesting">Forms in forms.</param>
/// <param name="MaxNodes">Objects kept in memory.</param>
public sealed record PdfLimits(
    long MaxDecodedBytes = 512L << 20,
    long MaxStreamBytes = 128L << 20,
    int MaxPages = 2000,
    int MaxOperators = 2_000_000,
    int MaxGlyphs = 4_000_000,
    int MaxNesting = 16,
    int MaxNodes = 8_000_000)
{
    public static PdfLimits Default { get; } = new();
}
