using System.Globalization;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class ObjectParserTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-3.50", "-3.5")]
    [InlineData("+.5", "0.5")]
    [InlineData("--7", "-7")]
    [InlineData("1.2.3", "1.2")]
    [InlineData("123456789012", "123456789012")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("/Na#6de", "/Name")]
    [InlineData("/A#zz", "/A#zz")]
    [InlineData("(a(b)c)", "(a(b)c)")]
    [InlineData(@"(a\)\101\n\
b)", "(a)A\nb)")]
    [InlineData("<48 69 4>", "(Hi@)")]
    [InlineData("[1 /A (s) [2]]", "[1 /A (s) [2]]")]
    [InlineData("<</A 1/B<</C[2 0 R]>>>>", "<</A 1 /B <</C [2 0 R]>>>>")]
    [InlineData("% comment\n7", "7")]
    [InlineData("12 0 R", "12 0 R")]
    [InlineData("12 0 Rx", "12")]
    [InlineData("1 2 3", "1")]
    [InlineData("(never closed", "(never closed)")]
    [InlineData("<</A 1", "<</A 1>>")]
    [InlineData("[1 2 endobj", "[1 2]")]
    [InlineData("obj", "obj")]
    [InlineData(">)] 5", "5")]
    public void An_object_is_read_as_it_is_spelled(string spelling, string expected) => Assert.Equal(expected, Print(Parse(spelling)));

    [Fact]
    public void Nothing_is_read_from_nothing()
    {
        Assert.Null(Parse(""));
        Assert.Null(Parse("  % only a comment"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    public void Nesting_beyond_measure_ends_instead_of_overflowing(string open) =>
        Assert.NotNull(Parse(string.Concat(Enumerable.Repeat(open, 100_000))));

    [Fact]
    public void Any_bytes_are_read_to_their_end()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = new byte[200];
            new Random(seed).NextBytes(bytes);
            var parser = new ObjectParser(bytes, 0, bytes.Length) { References = true };
            for (var steps = 0; parser.Next() is not null; steps++) Assert.True(steps <= bytes.Length, $"seed {seed}");
        }
    }

    private static PdfObject? Parse(string text) => PdfBuilder.Bytes(text) is var bytes ? new ObjectParser(bytes, 0, bytes.Length) { References = true }.Next() : null;

    private static string Print(PdfObject? value) => value switch
    {
        PdfNumber n => n.Value.ToString(CultureInfo.InvariantCulture),
        PdfBoolean b => b.Value ? "true" : "false",
        PdfName n => "/" + n.Value,
        PdfString s => $"({s.Text})",
        PdfArray a => $"[{string.Join(' ', a.Items.Select(Print))}]",
        PdfDictionary d => $"<<{string.Join(' ', d.Entries.Select(e => $"/{e.Key} {Print(e.Value)}"))}>>",
        PdfReference r => $"{r.Number} {r.Generation} R",
        PdfWord w => w.Value,
        _ => "null",
    };
}
