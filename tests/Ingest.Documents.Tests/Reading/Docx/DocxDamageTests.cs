using System.IO.Compression;
using System.Text;

namespace Ingest.Documents.Tests.Reading.Docx;

public sealed class DocxDamageTests
{
    private static readonly DocxFile Whole = new()
    {
        Body = string.Concat(Enumerable.Range(0, 40).Select(i => DocxFile.P($"第{i}段，全年支出{i * 37 % 101}.{i}万元。", "<w:numPr><w:numId w:val='1'/></w:numPr>")))
            + $"<w:tbl><w:tr>{DocxFile.Cell("甲", "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>")}{DocxFile.Cell("1")}</w:tr><w:tr>{DocxFile.Cell("", "<w:gridSpan w:val='2'/><w:vMerge/>")}{DocxFile.Cell("2")}</w:tr></w:tbl>"
            + "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>一</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        Numbering = DocxListTests.List(1, ("chineseCounting", "%1、")),
        Styles = "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>",
    };

    [Fact]
    public void A_cut_file_gives_what_is_left_and_says_so()
    {
        var bytes = Whole.Bytes();

        var document = Read.Document(bytes[..(bytes.Length - 200)]);

        Assert.Contains(document.Notes, n => n.Code == "damaged_package");
        Assert.Equal("第0段，全年支出0.0万元。", document.Paragraphs()[0]);
    }

    [Fact]
    public void A_file_cut_before_its_text_is_corrupt() =>
        Assert.Equal(ProblemCode.Corrupt, Read.Refusal(CutInside(Whole.Bytes(), "word/document.xml")));

    [Fact]
    public void Broken_xml_keeps_what_stands_before_it()
    {
        var document = new DocxFile { Body = DocxFile.P("前") + DocxFile.P("中") + "</w:x>" + DocxFile.P("后") }.Read();

        Assert.Equal(["前"], document.Paragraphs());
        Assert.Equal("damaged_part", Assert.Single(document.Notes).Code);
    }

    [Fact]
    public void A_broken_side_part_costs_only_itself()
    {
        var document = (Whole with { Numbering = "<oops" }).Read();

        Assert.Equal("damaged_part", Assert.Single(document.Notes).Code);
        Assert.Null(((Paragraph)document.Blocks[0]).Label);
    }

    [Theory]
    [InlineData("<w:p/>", ProblemCode.NoText)]
    [InlineData("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>", ProblemCode.NeedsOcr)]
    public void A_file_without_text_is_refused(string body, ProblemCode code) => Assert.Equal(code, Read.Refusal(new DocxFile { Body = body }.Bytes()));

    [Fact]
    public void Tables_nested_too_deep_are_refused()
    {
        var body = Enumerable.Range(0, 500).Aggregate(DocxFile.P("内"), (inner, _) => $"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>");

        Assert.Equal(ProblemCode.TooLarge, Read.Refusal(new DocxFile { Body = body }.Bytes()));
    }

    [Fact]
    public void A_part_that_inflates_beyond_the_limit_is_refused()
    {
        var bomb = new DocxFile { Body = DocxFile.P(new string('零', 3_000_000)) }.Bytes();

        Assert.Equal(ProblemCode.TooLarge, Read.Refusal(bomb, new ReadLimits(MaxDecodedBytes: 1 << 20)));
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var document = new MemoryStream();
        using (var zip = new ZipArchive(document, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"));
        }

        Assert.Equal(ProblemCode.Corrupt, Read.Refusal(document.ToArray()));
    }

    [Fact]
    public void A_zip_without_a_word_document_is_not_word()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("ppt/presentation.xml").Open();
            part.Write("<p/>"u8);
        }

        Assert.Equal(ProblemCode.Unsupported, Read.Refusal(stream.ToArray()));
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression, 1500)]
    [InlineData(CompressionLevel.Optimal, 1000)]
    public void Mutated_files_give_a_document_or_a_refusal(CompressionLevel compression, int seeds)
    {
        var bytes = (Whole with { Compression = compression }).Bytes();
        for (var seed = 0; seed < seeds; seed++) Sound.Check(Read.Any(Mutation.Of(bytes, seed)));
    }

    private static byte[] CutInside(byte[] bytes, string part) => bytes[..(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(part)) + part.Length + 3)];
}
