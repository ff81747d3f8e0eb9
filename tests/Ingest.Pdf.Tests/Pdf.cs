using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

/// <summary>Short ways from bytes to pages.</summary>
internal static class Pdf
{
    public static PdfFile Open(byte[] bytes, PdfLimits? limits = null) =>
        Assert.IsType<PdfOpenResult.Opened>(PdfFile.Open(bytes, limits ?? PdfLimits.Default, CancellationToken.None)).File;

    public static PdfOpenResult.Refused Refused(byte[] bytes, PdfLimits? limits = null) =>
        Assert.IsType<PdfOpenResult.Refused>(PdfFile.Open(bytes, limits ?? PdfLimits.Default, CancellationToken.None));

    public static PdfPage Page(byte[] bytes) => Open(bytes).ReadPage(1);

    /// <summary>The first page of a file with one page of that content.</summary>
    public static PdfPage Page(string content, string resources = "", string more = "") => Page(Builder(content, resources, more).Build());

    public static PdfBuilder Builder(string content, string resources = "", string more = "")
    {
        var builder = new PdfBuilder();
        builder.AddPage(content, resources, more);
        return builder;
    }

    public static string Text(PdfPage page) => string.Concat(page.Glyphs.Select(g => g.Text));

    /// <summary>A line of text at the middle of a page.</summary>
    public static string Show(string text, string font = "/F1", int size = 12) => $"BT {font} {size} Tf 100 400 Td {PdfBuilder.Hex(text)} Tj ET";
}
