using System.Globalization;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Reading.Ocr;

/// <summary>Scanned pages as scanners, stamps and hands leave them. The floors lie a little below what tesseract 5.3 reads.</summary>
public sealed class ScanTests(ITestOutputHelper output)
{
    [TesseractTheory]
    [InlineData("fax-300", 0.93)]
    [InlineData("jpeg-200", 0.92)]
    [InlineData("jpeg-150", 0.91)]
    [InlineData("progressive-200", 0.94)]
    [InlineData("slanted-right", 0.92)]
    [InlineData("slanted-left-noise-blur", 0.92)]
    [InlineData("red-seal", 0.91)]
    [InlineData("strips", 0.92)]
    [InlineData("flate-150", 0.96)]
    [InlineData("table-fax-300", 0.96)]
    [InlineData("table-slanted-noise", 0.95)]
    [InlineData("form-200", 0.95)]
    [InlineData("turned-by-the-page", 0.91)]
    [InlineData("turned-picture", 0.92)]
    [InlineData("mixed", 0.96)]
    [InlineData("jpeg2000", 0.92)]
    [InlineData("garbled-text", 0.91)]
    public void A_scan_is_read(string name, double floor)
    {
        var document = Assert.IsType<ReadResult.Success>(Scans.Read(name)).Document;

        var accuracy = Scans.Accuracy(name, document);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:0.000}"));
        Assert.True(accuracy >= floor, string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:0.000} of the characters"));
    }
}
