using System.Text;

namespace Ingest.Documents.Tests.Reading.PlainText;

public sealed class TextDecodingTests
{
    private const string Sample = "一、基本情况\n青石湾灌区管理站2023年预算安排312.40万元，全年支出305.16万元，主要用于渠道维修和人员经费。\n二、存在的问题\n部分项目进度偏慢，资金支付不够及时。\n";
    private const string Traditional = "一、基本情況\n青石灣灌區管理站預算安排312.40萬元，全年支出305.16萬元，主要用於渠道維修和人員經費。\n";

    public static TheoryData<string, int, bool> Encodings => new()
    {
        { "utf-8", 65001, false },
        { "utf-8 with mark", 65001, true },
        { "utf-16", 1200, false },
        { "utf-16 with mark", 1200, true },
        { "utf-16 big endian", 1201, false },
        { "utf-16 big endian with mark", 1201, true },
        { "gb18030", 54936, false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_reads_the_same_in_every_encoding(string name, int codePage, bool mark)
    {
        var encoding = Of(codePage);
        var bytes = encoding.GetBytes(Sample);

        var document = Read.Document(mark ? [.. encoding.Preamble, .. bytes] : bytes);

        Assert.Equal(Sample.TrimEnd().Split('\n'), document.Paragraphs());
        Assert.True(document.Notes.Count == 0, name);
    }

    [Fact]
    public void Big5_is_told_from_gb18030() =>
        Assert.Equal(Traditional.TrimEnd().Split('\n'), Read.Document(Of(950).GetBytes(Traditional)).Paragraphs());

    [Fact]
    public void Characters_of_four_bytes_are_read() =>
        Assert.Equal("㐂村2023年项目支出合计", Read.Document(Of(54936).GetBytes("㐂村2023年项目支出合计")).Paragraphs()[0]);

    [Fact]
    public void A_last_character_cut_in_two_is_said_and_the_rest_is_read()
    {
        var document = Read.Document(Encoding.UTF8.GetBytes(Sample.TrimEnd())[..^1]);

        Assert.Equal("undecodable_characters", Assert.Single(document.Notes).Code);
        Assert.Equal(4, document.Blocks.Count);
    }

    [Theory]
    [InlineData("zeros")]
    [InlineData("noise")]
    [InlineData("text with zeros")]
    [InlineData("controls")]
    [InlineData("html")]
    [InlineData("xml")]
    public void What_is_no_text_is_not_taken_for_text(string what)
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);
        byte[] bytes = what switch
        {
            "zeros" => new byte[4000],
            "noise" => noise,
            "text with zeros" => [.. Encoding.UTF8.GetBytes(Sample), 0, 0, .. Encoding.UTF8.GetBytes(Sample)],
            "controls" => [.. Enumerable.Range(0, 3000).Select(i => (byte)(1 + i % 7))],
            "html" => Encoding.UTF8.GetBytes("\n<HTML><body>" + Sample),
            _ => Encoding.UTF8.GetBytes("<?xml version='1.0'?><a>" + Sample + "</a>"),
        };

        Assert.Equal(ProblemCode.Unsupported, Read.Refusal(bytes));
    }

    [Fact]
    public void Blank_lines_alone_are_no_text() => Assert.Equal(ProblemCode.NoText, Read.Refusal(" \n\t\n　\r\n"u8.ToArray()));

    [Fact]
    public void A_text_over_the_limit_is_refused() =>
        Assert.Equal(ProblemCode.TooLarge, Read.Refusal(Encoding.UTF8.GetBytes(Sample), new ReadLimits(MaxDecodedBytes: 100)));

    private static Encoding Of(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
}
