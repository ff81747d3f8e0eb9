using System.Text;

namespace Ingest.Documents.Tests.Reading.Rtf;

public sealed class RtfReaderTests
{
    private const string Table = @"\trowd\trleft0\clvmgf\cellx1000\cellx2000\cellx3000\pard\intbl 产出\cell 里程\cell 12\cell\row"
        + @"\trowd\trleft0\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell 培训\par 期数\cell 8\cell\row"
        + @"\trowd\trleft0\cellx2000\cellx3000\pard\intbl 合计\cell 20\cell\row\pard 后\par";

    public static TheoryData<string, string, string> Texts => new()
    {
        { "paragraphs", @"一\par 二\line 三\par", "一\n二/三" },
        { "unicode", @"{\uc1\u24180?\u-28195 ?}\par", "年針" },
        { "replacements of two bytes", @"\uc2\u24180\'c4\'ea\u21021\'b3\'f5\par", "年初" },
        { "signs", @"\ldblquote 三公\rdblquote\emdash\~1\_2\par", "“三公”—\u00A01-2" },
        { "escapes", @"\{\\\}\par", @"{\}" },
        { "hidden and deleted", @"{\v 藏}见{\deleted 删}\par", "见" },
        { "fields", @"{\field{\*\fldinst PAGEREF x}{\fldrslt 域}}\par", "域" },
        { "pictures and binaries", @"{\pict\bin3 }}}x}文\par", "文" },
        { "unknown destination", @"{\*\future {\b 无}}文\par", "文" },
        { "list numbers", @"\pard{\listtext\tab 一、\tab}\ls1\ilvl0 概况\par\pard{\listtext（一）}\ilvl1 人员\par", "一、~概况\n（一）~人员" },
        { "footnote", @"金额{\super\chftn}{\footnote 注文\par}万元\par", "金额万元\nFootnote:注文" },
        { "text box", @"文{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt 框\par}}}\par", "文\nTextBox:框" },
        { "table", Table, "[2x1]产出|里程|12\n培训/期数|8\n[1x2]合计|20\n后" },
        { "table in table", @"\pard\intbl\itap1 外\par\pard\intbl\itap2 内\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}\pard\intbl\itap1\cell\trowd\cellx900\row\pard 后\par", "外\n内\n后" },
        { "no last paragraph end", @"文", "文" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_is_what_the_page_prints(string name, string content, string expected) =>
        Assert.True(expected == Read.Document(Rtf(content)).Drawn(), $"{name}: {Read.Document(Rtf(content)).Drawn()}");

    [Fact]
    public void Bytes_are_read_in_the_code_page_of_their_font()
    {
        byte[] bytes = [.. @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset134 B;}{\f2\fcharset136 C;}}\f1 "u8, .. Encode(54936, "预算"), .. @"\f2 "u8, .. Encode(950, "經費"), .. @"\f0\'e9\par}"u8];

        Assert.Equal(["预算經費é"], Read.Document(bytes).Paragraphs());
    }

    [Fact]
    public void Style_and_furniture_are_kept()
    {
        var document = Read.Document(Rtf(@"{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\header 页眉\par}\pard\s1\qc{\b\fs44 标题}\par"));

        Assert.Equal(new("heading 1", 1, 22m, true, Alignment.Centre, 0m), ((Paragraph)document.Blocks[0]).Style);
        Assert.Equal(["页眉"], document.Furniture);
    }

    [Theory]
    [InlineData(@"{\b }\par", ProblemCode.NoText)]
    [InlineData(@"{\pict 00}\par", ProblemCode.NeedsOcr)]
    public void A_file_without_text_is_refused(string content, ProblemCode code) => Assert.Equal(code, Read.Refusal(Rtf(content)));

    [Fact]
    public void Groups_nested_without_end_are_no_danger()
    {
        var document = Read.Document(Encoding.ASCII.GetBytes(@"{\rtf1 a" + new string('{', 200_000)));

        Assert.Equal("damaged_part", Assert.Single(document.Notes).Code);
    }

    private static byte[] Rtf(string content) => [.. @"{\rtf1\ansi\ansicpg936\deff0 "u8, .. Encode(54936, content), (byte)'}'];

    private static byte[] Encode(int codePage, string text) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
}
