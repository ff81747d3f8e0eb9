using Ingest.Documents;

namespace Ingest.TestPdfs;

public sealed class PdfRefusalTests
{
    private const string Picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";

    [Fact]
    public void A_file_with_a_password_is_refused()
    {
        var builder = new PdfBuilder { Trailer = "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(00000000000000000000000000000000)/U(00000000000000000000000000000000)>>" };
        builder.AddPage(new PageContentBuilder().Text(72, 100, "秘密").ToString());

        Expect(ProblemCode.Encrypted, "密码", PdfDocuments.Refusal(builder.Build()));
    }

    [Fact]
    public void Damage_beyond_reading_is_refused() => Expect(ProblemCode.Corrupt, "损坏", PdfDocuments.Refusal(PdfBuilder.Bytes("%PDF-1.7\nrubbish")));

    [Fact]
    public void Pages_that_are_pictures_need_recognition() => Expect(ProblemCode.NeedsOcr, "扫描图片", PdfDocuments.Refusal(PdfDocuments.File(new PageContentBuilder().Raw(Picture))));

    [Fact]
    public void Text_whose_characters_are_unknown_needs_recognition()
    {
        var builder = new PdfBuilder();
        var inner = builder.Add("<</Subtype/CIDFontType2>>");
        builder.Replace(4, $"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[{inner} 0 R]>>");
        builder.AddPage(new PageContentBuilder().Text(72, 100, "乱码乱码乱码乱码乱码乱码").ToString());

        Expect(ProblemCode.NeedsOcr, "乱码", PdfDocuments.Refusal(builder.Build()));
    }

    [Fact]
    public void Blank_pages_hold_no_text() => Expect(ProblemCode.NoText, "没有文字", PdfDocuments.Refusal(PdfDocuments.File(new PageContentBuilder())));

    [Fact]
    public void More_pages_than_allowed_are_refused() =>
        Expect(ProblemCode.TooLarge, "1 页", PdfDocuments.Refusal(PdfDocuments.File(new PageContentBuilder(), new PageContentBuilder()), ReadLimits.Default with { MaxPages = 1 }));

    [Fact]
    public void More_content_than_allowed_is_refused() =>
        Expect(ProblemCode.TooLarge, "上限", PdfDocuments.Refusal(Packed(), ReadLimits.Default with { MaxDecodedBytes = 10 }));

    [Fact]
    public void Reading_beyond_the_time_is_refused() =>
        Expect(ProblemCode.TimeLimit, "秒", PdfDocuments.Refusal(PdfDocuments.File(new PageContentBuilder().Text(72, 100, "正文")), ReadLimits.Default with { MaxTime = TimeSpan.Zero }));

    [Fact]
    public void Cancellation_from_outside_is_no_refusal() =>
        Assert.Throws<OperationCanceledException>(() => ReaderCatalog.Read(new SourceFile("a.pdf", PdfDocuments.File(new PageContentBuilder())), ReadLimits.Default, new CancellationToken(canceled: true)));

    [Fact]
    public void Readable_pages_are_read_and_the_others_named()
    {
        var document = PdfDocuments.Read(new PageContentBuilder().Text(72, 100, "正文一"), new PageContentBuilder().Raw(Picture), new PageContentBuilder().Text(72, 100, "正文三"));

        Assert.Equal(3, document.Pages);
        Assert.Contains("第 2 页", Assert.Single(document.Notes, n => n.Code == "pages_need_ocr").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Recognised_text_under_a_picture_is_read_with_a_warning()
    {
        var document = PdfDocuments.Read(new PageContentBuilder().Raw(Picture).Raw("3 Tr").Raw($"BT /F1 12 Tf 72 700 Td {PdfBuilder.Hex("图片识别出来的文字共十二字")} Tj ET"));

        Assert.Equal("ocr_text_layer", Assert.Single(document.Notes).Code);
    }

    [Fact]
    public void A_page_that_lacks_something_is_named()
    {
        var document = PdfDocuments.Read(new PageContentBuilder().Text(72, 100, "正文").Raw("/Missing Do"));

        Assert.Contains("第 1 页", Assert.Single(document.Notes, n => n.Code == "pages_damaged").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var page = new PageContentBuilder();
        page.Grid(page.Paragraph(page.Paragraph(100, PdfDocuments.Sentence(80)), PdfDocuments.Sentence(50)), [80, 120, 60], ["指标", "内容", "得分"], ["产出", "培训", "10"]);
        var file = PdfDocuments.File(page, page);
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = Mutated(file, new Random(seed));
            var failure = Record.Exception(() => PdfDocuments.Result(bytes));
            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }

    private static byte[] Packed()
    {
        var builder = new PdfBuilder();
        builder.AddPage(builder.AddStream("/Filter/ASCIIHexDecode", Convert.ToHexString(PdfBuilder.Bytes(new PageContentBuilder().Text(72, 100, "正文").ToString()))));
        return builder.Build();
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        var bytes = (byte[])file.Clone();
        if (random.Next(4) == 0) return [.. file[..random.Next(10, file.Length)]];
        for (var n = random.Next(1, 40); n > 0; n--)
        {
            var at = random.Next(10, bytes.Length);
            bytes[at] = char.IsAsciiDigit((char)bytes[at]) ? (byte)('0' + random.Next(10)) : (byte)(bytes[at] ^ (1 << random.Next(8)));
        }
        return bytes;
    }

    private static void Expect(ProblemCode code, string words, ReadResult.Refusal refusal)
    {
        Assert.Equal((SourceFormat.Pdf, code), (refusal.Format, refusal.Code));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("请单位", refusal.Message, StringComparison.Ordinal);
    }
}
