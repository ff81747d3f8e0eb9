using System.Text;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class CrossReferenceTests
{
    private const string Words = "预算执行率为97.10%";
    private static readonly byte[] Classic = Pdf.Builder(Pdf.Show(Words)).Build();
    private static readonly byte[] Packed = Pdf.Builder(Pdf.Show(Words)).BuildPacked();

    [Fact]
    public void A_table_of_cross_references_is_followed() => Assert.Equal(Words, Pdf.Text(Pdf.Page(Classic)));

    [Fact]
    public void Object_streams_and_a_stream_of_cross_references_are_followed() => Assert.Equal(Words, Pdf.Text(Pdf.Page(Packed)));

    [Fact]
    public void Junk_before_the_header_shifts_nothing() => Assert.Equal(Words, Pdf.Text(Pdf.Page([.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n\r\n"), .. Classic])));

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0 ", "xxxx\n0 ")]
    [InlineData("trailer", "trxxxxx")]
    [InlineData("0000000009 00000 n", "0000000019 00000 n")]
    [InlineData("/Type/Pages/Count", "/Type/Pages/Cxxnt")]
    [InlineData("/Length ", "/Lxngth ")]
    [InlineData("endstream", "endxxxxxx")]
    public void What_is_broken_in_a_table_is_found_by_scanning(string good, string bad) => Assert.Equal(Words, Pdf.Text(Pdf.Page(With(Classic, good, bad))));

    [Fact]
    public void A_file_with_object_streams_is_rebuilt_by_scanning() => Assert.Equal(Words, Pdf.Text(Pdf.Page(With(Packed, "startxref", "startxxxx"))));

    [Fact]
    public void A_file_cut_off_before_its_table_is_rebuilt() => Assert.Equal(Words, Pdf.Text(Pdf.Page(Classic[..Classic.AsSpan().IndexOf("xref"u8)])));

    [Fact]
    public void The_newest_of_two_versions_of_an_object_counts()
    {
        var old = Pdf.Builder(Pdf.Show("旧"));
        var bytes = old.Build();
        var content = Pdf.Show("新");
        var offset = bytes.Length;
        var update = $"5 0 obj\n<</Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n";
        var start = offset + update.Length;
        var previous = Encoding.Latin1.GetString(bytes).LastIndexOf("xref\n0", StringComparison.Ordinal);
        var tail = $"xref\n5 1\n{Offset(offset)} 00000 n \ntrailer\n<</Size 7/Root 1 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF";

        Assert.Equal("新", Pdf.Text(Pdf.Page([.. bytes, .. PdfBuilder.Bytes(update + tail)])));
    }

    [Theory]
    [InlineData("2 0 obj\n2 0 R")]
    [InlineData("2 0 obj\n<</Kids[2 0 R 2 0 R]>>")]
    public void References_in_a_circle_end(string pages)
    {
        var file = PdfBuilder.Bytes($"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n{pages}\nendobj\ntrailer<</Root 1 0 R>>");
        Assert.Equal(PdfRefusal.Damaged, Pdf.Refused(file).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no such thing")]
    public void Bytes_without_a_header_are_no_pdf(string bytes) => Assert.Equal(PdfRefusal.NotPdf, Pdf.Refused(PdfBuilder.Bytes(bytes)).Reason);

    [Fact]
    public void A_header_alone_is_damaged() => Assert.Equal(PdfRefusal.Damaged, Pdf.Refused(PdfBuilder.Bytes("%PDF-1.7\nnothing more")).Reason);

    [Fact]
    public void More_pages_than_allowed_are_refused()
    {
        var builder = new PdfBuilder();
        for (var i = 0; i < 4; i++) builder.AddPage("");
        var refused = Pdf.Refused(builder.Build(), new PdfLimits(MaxPages: 3));

        Assert.Equal((PdfRefusal.LimitReached, nameof(PdfLimits.MaxPages)), (refused.Reason, refused.Detail));
    }

    [Fact]
    public void Cancellation_stops_the_reading() =>
        Assert.Throws<OperationCanceledException>(() => PdfFile.Open(Packed, PdfLimits.Default, new CancellationToken(canceled: true)));

    private static string Offset(int offset) => offset.ToString("0000000000", System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] With(byte[] file, string good, string bad)
    {
        var text = Encoding.Latin1.GetString(file);
        Assert.Contains(good, text, StringComparison.Ordinal);
        return PdfBuilder.Bytes(text.Replace(good, bad, StringComparison.Ordinal));
    }
}
