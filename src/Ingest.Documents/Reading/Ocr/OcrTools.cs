using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>What reads pictures of pages.</summary>
/// <param name="Recogniser">Reads text.</param>
/// <param name="Poppler">Draws pages whose pictures we cannot unpack; null where it is not installed.</param>
internal sealed record OcrTools(ITextRecogniser Recogniser, Poppler? Poppler)
{
    private const int DotsPerInch = 300;

    /// <summary>Null where no recogniser for Chinese is installed.</summary>
    public static OcrTools? Find() => Tesseract.Find() is { } recogniser ? new OcrTools(recogniser, Poppler.Find()) : null;

    /// <summary>The page with what was recognised on it; null where nothing was.</summary>
    /// <param name="page">The page as the file states it.</param>
    /// <param name="file">The file it is a page of.</param>
    /// <param name="drawn">True where the page must be drawn whole, as its glyphs cannot be read.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public PdfPage? Read(PdfPage page, ReadOnlyMemory<byte> file, bool drawn, CancellationToken cancellation) =>
        Pictures(page, file, drawn, cancellation) is { Count: > 0 } pictures ? OcrPage.Read(page, pictures, Recogniser, cancellation) : null;

    private IReadOnlyList<(PdfImage Image, GreyImage Content)> Pictures(PdfPage page, ReadOnlyMemory<byte> file, bool drawn, CancellationToken cancellation)
    {
        var pictures = drawn ? [] : page.Images.Select(i => (Image: i, Content: i.Read())).ToList();
        var known = pictures.Where(p => p.Content is not null).Select(p => (p.Image, p.Content!)).ToList();
        if (known.Count == pictures.Count && known.Count > 0) return known;
        return Poppler?.Draw(file, page.Number, DotsPerInch, cancellation) is { } whole ? [(Whole(page, whole), whole)] : known;
    }

    private static PdfImage Whole(PdfPage page, GreyImage content) =>
        new(new Box(0, 0, page.Width, page.Height), new Matrix(page.Width, 0, 0, -page.Height, 0, page.Height), content.Width, content.Height, IsStencil: false, () => content);
}
