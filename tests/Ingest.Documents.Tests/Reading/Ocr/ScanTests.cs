using System.Globalization;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Reading.Ocr;

/// <summary>Scanned pages as scanners, stamps and hands leave them. The floors lie a little below what tesseract 5.3 reads.</summary>
public sealed class ScanTests(ITestOutputHelper output)
{
    [TesseractTheory]
    [InlineData("fax-300", 0.96)]
    [InlineData("jpeg-200", 0.95)]
    [InlineData("jpeg-150", 0.95)]
    [InlineData("progressive-200", 0.95)]
    [InlineData("slanted-right", 0.95)]
    [InlineData("slanted-left-noise-blur", 0.97)]
    [InlineData("red-seal", 0.94)]
    [InlineData("strips", 0.95)]
    [InlineData("flate-150", 0.98)]
    [InlineData("table-fax-300", 0.98)]
    [InlineData("table-slanted-noise", 0.98)]
    [InlineData("form-200", 0.98)]
    [InlineData("turned-by-the-page", 0.95)]
    [InlineData("turned-picture", 0.95)]
    [InlineData("mixed", 0.97)]
    [InlineData("jpeg2000", 0.95)]
    [InlineData("garbled-text", 0.97)]
    public void A_scan_is_read(string name, double floor)
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read(name)).Document;

        var accuracy = Scans.Accuracy(name, document);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:0.000}"));
        Assert.True(accuracy >= floor, string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:0.000} of the characters"));
    }

    [TesseractFact]
    public void All_that_was_recognised_is_marked()
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read("table-fax-300")).Document;

        Assert.Equal(DocumentReader.Ocr, document.Reader);
        Assert.All(document.Blocks.OfType<Paragraph>(), p => Assert.Equal(TextOrigin.Ocr, document.OriginOf(new Place(p.Index, 0, p.Text.Length))));
        Assert.All(document.Blocks.OfType<Table>().SelectMany(t => t.Cells.Where(c => c.Text.Length > 0).Select(t.PlaceOf)), place => Assert.InRange(document.ConfidenceAt(place) ?? -1, 0, 1));
    }

    [TesseractFact]
    public void A_ruled_table_comes_out_as_a_table()
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read("table-slanted-noise")).Document;

        var table = document.Blocks.OfType<Table>().MaxBy(t => t.Cells.Count);
        Assert.True(table?.Cells.Count > 20);
    }

    [TesseractFact]
    public void The_text_of_good_pages_beside_scanned_ones_is_the_files_own()
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read("mixed")).Document;

        var origins = document.Blocks.OfType<Paragraph>().Select(p => document.OriginOf(new Place(p.Index, 0, p.Text.Length))).ToList();
        Assert.Equal(TextOrigin.Text, origins[0]);
        Assert.Equal(TextOrigin.Ocr, origins[^1]);
    }

    [TesseractFact]
    public void A_picture_of_noise_is_refused()
    {
        var refusal = Assert.IsType<ReadResult.Refusal>(Scans.Read("illegible"));

        Assert.Equal(ProblemCode.NeedsOcr, refusal.Code);
    }

    [Theory]
    [InlineData("fax-300")]
    [InlineData("jpeg2000")]
    [InlineData("garbled-text")]
    [InlineData("illegible")]
    [InlineData("strips")]
    public void Without_recognition_a_scan_is_refused(string name)
    {
        var refusal = Assert.IsType<ReadResult.Refusal>(Scans.Read(name, ReadingTools.None));

        Assert.Equal(ProblemCode.NeedsOcr, refusal.Code);
    }

    [Fact]
    public void Without_recognition_the_pages_left_out_are_named()
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read("mixed", ReadingTools.None)).Document;

        var note = Assert.Single(document.Notes, n => !n.Harmless);
        Assert.Contains("第 2 页", note.Message, StringComparison.Ordinal);
        Assert.Equal(DocumentReader.Own, document.Reader);
    }

    [TesseractFact]
    public void Time_that_runs_out_ends_in_a_refusal()
    {
        var refusal = Assert.IsType<ReadResult.Refusal>(Scans.Read("fax-300", limits: ReadLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(300) }));

        Assert.Equal(ProblemCode.TimeLimit, refusal.Code);
    }

    [TesseractFact]
    public void A_stop_is_heeded()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => Scans.Read("fax-300", cancellation: stopped.Token));
    }
}
