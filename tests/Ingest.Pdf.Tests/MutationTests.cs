using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class MutationTests
{
    private const int Rounds = 400;

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        byte[][] files = [Sample().Build(), Sample().BuildPacked()];
        for (var seed = 0; seed < Rounds; seed++)
        {
            var bytes = Mutated(files, new Random(seed));
            var failure = Record.Exception(() => ReadAll(bytes));
            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }

    private static void ReadAll(byte[] bytes)
    {
        if (PdfFile.Open(bytes, new PdfLimits(MaxDecodedBytes: 32 << 20), CancellationToken.None) is not PdfOpenResult.Opened { File: var file }) return;
        for (var page = 1; page <= file.PageCount; page++) file.ReadPage(page);
    }

    private static byte[] Mutated(byte[][] files, Random random)
    {
        var bytes = (byte[])files[random.Next(files.Length)].Clone();
        switch (random.Next(4))
        {
            case 0: for (var n = random.Next(1, 30); n > 0; n--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); break;
            case 1: return bytes[..random.Next(bytes.Length)];
            case 2: Splice(bytes, files[random.Next(files.Length)], random); break;
            default: for (var n = random.Next(1, 20); n > 0; n--) ReplaceDigit(bytes, random); break;
        }
        return bytes;
    }

    private static void Splice(byte[] bytes, byte[] other, Random random)
    {
        var (to, from) = (random.Next(bytes.Length), random.Next(other.Length));
        var length = Math.Min(random.Next(1, 600), Math.Min(bytes.Length - to, other.Length - from));
        other.AsSpan(from, length).CopyTo(bytes.AsSpan(to));
    }

    private static void ReplaceDigit(byte[] bytes, Random random)
    {
        for (var at = random.Next(bytes.Length); at < bytes.Length; at++)
            if (bytes[at] is >= (byte)'0' and <= (byte)'9') { bytes[at] = (byte)('0' + random.Next(10)); return; }
    }

    private static PdfBuilder Sample()
    {
        var builder = new PdfBuilder();
        var packed = builder.AddStream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", FilterTests.Deflated(PdfBuilder.Bytes("\0BT /\0F1 1\0 Tf\0 10 \0400 \0Td <\04E00\0> Tj\0 ET ")));
        var form = builder.AddStream($"/Subtype/Form/Matrix[1 0 0 1 5 5]/Resources<</XObject<</X {builder.Count + 1} 0 R>>>>", "0 0 100 50 re S q 2 0 0 2 0 0 cm Q");
        builder.AddPage(packed, $"/XObject<</X {form} 0 R>>", "/Rotate 90");
        builder.AddPage($"{Pdf.Show("预算执行率97.10%")} /X Do BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI /Span<</ActualText(ab)>>BDC {Pdf.Show("一二三")} EMC", $"/XObject<</X {form} 0 R>>");
        return builder;
    }
}
