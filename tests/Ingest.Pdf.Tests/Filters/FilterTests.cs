using System.IO.Compression;
using System.Text;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class FilterTests
{
    private static readonly byte[] Sample = Enumerable.Range(0, 4000).Select(i => (byte)('a' + (i * (long)i * i % 8191 % 26))).ToArray();

    [Fact]
    public void Flate_gives_back_what_was_packed() => Assert.Equal(Sample, Decode("/Filter/FlateDecode", Deflated(Sample)));

    [Fact]
    public void Flate_with_a_damaged_tail_keeps_what_lies_before()
    {
        var packed = Deflated(Sample);
        var decoded = Decode("/Filter/FlateDecode", [.. packed[..(packed.Length / 2)], 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);

        Assert.InRange(decoded.Length, 500, Sample.Length);
        Assert.Equal(Sample[..500], decoded[..500]);
    }

    [Fact]
    public void Flate_without_its_checksum_is_whole() => Assert.Equal(Sample, Decode("/Filter/FlateDecode", Deflated(Sample)[..^4]));

    [Theory]
    [InlineData("/Filter/ASCIIHexDecode", "48 65 6C6c6F7>", "Hellop")]
    [InlineData("/Filter/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/Filter/ASCII85Decode", "z~>", "\0\0\0\0")]
    [InlineData("/Filter/RunLengthDecode", "\u0002abc\u00FEx\u0080ignored", "abcxxx")]
    [InlineData("/Filter[/AHx/RL]", "02616263FE7880>", "abcxxx")]
    [InlineData("/Filter/LZWDecode", "\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001", "-----A---B")]
    public void A_filter_gives_back_what_was_packed(string entries, string packed, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Decode(entries, Encoding.Latin1.GetBytes(packed))));

    [Theory]
    [InlineData(0, new byte[] { 5, 6, 7 }, new byte[] { 5, 6, 7 })]
    [InlineData(1, new byte[] { 1, 1, 1 }, new byte[] { 1, 2, 3 })]
    [InlineData(2, new byte[] { 1, 1, 1 }, new byte[] { 11, 21, 31 })]
    [InlineData(3, new byte[] { 1, 1, 1 }, new byte[] { 6, 14, 23 })]
    [InlineData(4, new byte[] { 1, 1, 1 }, new byte[] { 11, 21, 31 })]
    public void Rows_predicted_as_in_png_are_restored(byte kind, byte[] row, byte[] expected)
    {
        byte[] data = [0, 10, 20, 30, kind, .. row];
        Assert.Equal([10, 20, 30, .. expected], Decode("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 3>>", Deflated(data)));
    }

    [Fact]
    public void Rows_predicted_as_in_tiff_are_restored() =>
        Assert.Equal([1, 3, 6, 5, 6, 7], Decode("/Filter/FlateDecode/DecodeParms<</Predictor 2/Columns 3>>", Deflated([1, 2, 3, 5, 1, 1])));

    [Fact]
    public void A_filter_bomb_is_refused_and_not_unpacked()
    {
        var bomb = Deflated(Deflated(new byte[200 << 20]));
        var builder = new PdfBuilder();
        builder.AddPage(builder.AddStream("/Filter[/FlateDecode/FlateDecode]", bomb));

        var file = Pdf.Open(builder.Build(), new PdfLimits(MaxStreamBytes: 1 << 20));
        file.ReadPage(1);

        Assert.Equal(nameof(PdfLimits.MaxStreamBytes), file.LimitReached);
    }

    [Fact]
    public void The_bytes_of_all_streams_together_are_bounded()
    {
        var builder = new PdfBuilder();
        var content = builder.AddStream("/Filter/FlateDecode", Deflated(new byte[1 << 20]));
        for (var i = 0; i < 10; i++) builder.AddPage(content);

        var file = Pdf.Open(builder.Build(), new PdfLimits(MaxDecodedBytes: 4 << 20));
        for (var page = 1; page <= 10; page++) file.ReadPage(page);

        Assert.Equal(nameof(PdfLimits.MaxDecodedBytes), file.LimitReached);
    }

    [Fact]
    public void Any_bytes_pass_through_any_filter()
    {
        string[] filters = ["FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"];
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = new byte[300];
            new Random(seed).NextBytes(bytes);
            Assert.NotNull(Decode($"/Filter/{filters[seed % filters.Length]}/DecodeParms<</Predictor {10 + (seed % 6)}/Columns {seed}/Colors {seed % 7}>>", bytes));
        }
    }

    internal static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(data);
        return packed.ToArray();
    }

    private static byte[] Decode(string entries, byte[] data)
    {
        var store = new ObjectStore([], new CrossReference(), new Budget(PdfLimits.Default, CancellationToken.None));
        var bytes = PdfBuilder.Bytes($"<<{entries}>>");
        var dictionary = (PdfDictionary)new ObjectParser(bytes, 0, bytes.Length).Next()!;
        return FilterChain.Decode(new PdfStream(dictionary, data), store);
    }
}
