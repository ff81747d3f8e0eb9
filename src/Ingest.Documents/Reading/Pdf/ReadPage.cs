using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What became of a page: its content where it could be read, and what there is to say of it.</summary>
internal sealed record ReadPage(int Number, PageQuality Quality, bool IsDamaged, int Unmapped, PageContent? Content)
{
    public bool IsReadable => Content is not null;

    /// <param name="page">The page as the file states it.</param>
    /// <param name="recognise">Recognises a page that cannot be read otherwise; gives null where nothing was recognised. Null where there is no OCR.</param>
    public static ReadPage Of(PdfPage page, Func<PdfPage, PageQuality, PdfPage?>? recognise)
    {
        var quality = PageQualities.Of(page);
        return quality switch
        {
            PageQuality.Text => Read(page, quality),
            PageQuality.Recognised => Read(page with { Glyphs = [.. page.Glyphs.Select(g => g.IsInvisible ? g with { Traits = g.Traits | GlyphTraits.Recognised } : g)] }, quality),
            PageQuality.Blank => Unread(page, quality),
            _ when recognise is null => Unread(page, quality),
            _ => recognise(page, quality) is { } recognised ? Read(recognised, PageQuality.ReadByOcr) : Unread(page, PageQuality.Illegible),
        };
    }

    private static ReadPage Read(PdfPage page, PageQuality quality) => new(page.Number, quality, page.IsDamaged, page.UnmappedGlyphs, PageContent.Of(page));

    private static ReadPage Unread(PdfPage page, PageQuality quality) => new(page.Number, quality, page.IsDamaged, 0, null);
}
