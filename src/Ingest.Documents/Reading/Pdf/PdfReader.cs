using Ingest.Documents.Reading.Ocr;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>PDF: glyphs and ruling lines to paragraphs and tables. Nothing that the page does not show is added; nothing that it shows is lost.</summary>
internal sealed class PdfReader(OcrTools? ocr) : IDocumentReader
{
    public SourceFormat Format => SourceFormat.Pdf;

    public IReadOnlyList<string> Extensions { get; } = ["pdf"];

    public bool Recognises(SourceFile file) => PdfFile.IsPdf(file.Bytes.Span);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (limits.MaxTime is { } time) Limit(timed, time);
        try
        {
            var bounds = new PdfLimits(MaxDecodedBytes: limits.MaxDecodedBytes, MaxStreamBytes: limits.MaxPartBytes, MaxPages: limits.MaxPages, MaxNesting: limits.MaxNesting);
            return PdfFile.Open(file.Bytes, bounds, timed.Token) switch
            {
                PdfOpenResult.Opened { File: var pdf } => Read(pdf, file.Bytes, timed.Token),
                PdfOpenResult.Refused refused => PdfRefusals.Of(refused, limits),
                _ => throw new InvalidOperationException("A third kind of result."),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return PdfRefusals.TimeLimit(limits);
        }
    }

    private static void Limit(CancellationTokenSource timed, TimeSpan time)
    {
        if (time > TimeSpan.Zero) timed.CancelAfter(time);
        else timed.Cancel();
    }

    private ReadResult Read(PdfFile pdf, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        PdfPage? Recognise(PdfPage page, PageQuality quality) => ocr?.Read(page, bytes, drawn: quality == PageQuality.Unreadable, cancellation);

        var pages = new List<ReadPage>();
        while (pages.Count < pdf.PageCount && pdf.LimitReached is null)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(ReadPage.Of(pdf.ReadPage(pages.Count + 1), ocr is null ? null : Recognise));
        }
        if (pdf.LimitReached is not null) return PdfRefusals.TooLarge();
        if (PdfRefusals.WithoutText(pages) is { } refusal) return refusal;
        return Document(pages) is { Blocks.Count: > 0 } document ? new ReadResult.Success(document) : PdfRefusals.NoText();
    }

    private static Document Document(List<ReadPage> pages)
    {
        var (body, furniture) = Furniture.Separate([.. pages.Select(p => p.Content).OfType<PageContent>()]);
        return new Document
        {
            Format = SourceFormat.Pdf,
            Pages = pages.Count,
            Blocks = BlockBuilder.Build(ColumnEdges.Apply(body)),
            Furniture = furniture,
            Notes = PdfNotes.Of(pages),
            Reader = pages.Any(p => p.Quality == PageQuality.ReadByOcr) ? DocumentReader.Ocr : DocumentReader.Own,
        };
    }
}
