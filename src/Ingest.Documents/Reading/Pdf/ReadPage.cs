using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What became of a page: its content where it could be read, and what there is to say of it.</summary>
internal sealed record ReadPage(int Number, PageQuality Quality, bool IsDamaged, int Unmapped, PageContent? Content)
{
    public bool IsReadable => Content is not null;

    public static ReadPage Of(PdfPage page)
    {
        var quality = PageQualities.Of(page);
        return quality is PageQuality.Text or PageQuality.Recognised
            ? new ReadPage(page.Number, quality, page.IsDamaged, page.UnmappedGlyphs, PageContent.Of(page))
            : new ReadPage(page.Number, quality, page.IsDamaged, 0, null);
    }
}
