using System.Globalization;

namespace Ingest.Documents.Tests.Reading.Docx;

public sealed class DocxListTests
{
    public static string List(int id, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId='{id}'>{string.Concat(levels.Select((l, i) => Level(i, l.Format, l.Text)))}</w:abstractNum><w:num w:numId='{id}'><w:abstractNumId w:val='{id}'/></w:num>";

    public static TheoryData<string, int, string> Formats => new()
    {
        { "decimal", 12, "12" },
        { "decimalZero", 3, "03" },
        { "decimalFullWidth", 12, "１２" },
        { "upperLetter", 28, "BB" },
        { "lowerLetter", 3, "c" },
        { "upperRoman", 1994, "MCMXCIV" },
        { "lowerRoman", 4, "iv" },
        { "chineseCounting", 1, "一" },
        { "chineseCounting", 10, "十" },
        { "chineseCounting", 15, "十五" },
        { "chineseCountingThousand", 20, "二十" },
        { "chineseCountingThousand", 110, "一百一十" },
        { "chineseCountingThousand", 1005, "一千零五" },
        { "chineseLegalSimplified", 11, "壹拾壹" },
        { "ideographDigital", 10, "一〇" },
        { "japaneseCounting", 21, "二十一" },
        { "ideographTraditional", 3, "丙" },
        { "ideographTraditional", 11, "11" },
        { "ideographZodiac", 12, "亥" },
        { "decimalEnclosedCircleChinese", 2, "②" },
        { "decimalEnclosedCircle", 21, "21" },
        { "decimalEnclosedParen", 2, "⑵" },
        { "decimalEnclosedFullstop", 2, "⒉" },
        { "lowerLetter", 999_999_999, "1000000" },
        { "ofSomeFutureVersion", 7, "7" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Numbers_are_printed_in_the_format_of_the_list(string format, int number, string expected)
    {
        var numbering = List(1, (format, "%1")).Replace("<w:start w:val='1'/>", $"<w:start w:val='{number.ToString(CultureInfo.InvariantCulture)}'/>", StringComparison.Ordinal);

        Assert.Equal([expected], Labels(numbering, "1:0"));
    }

    /// <summary>Items are list:level.</summary>
    public static TheoryData<string, string, string, string> Lists => new()
    {
        { "official levels", List(1, ("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3.")), "1:0 1:1 1:1 1:2 1:0 1:1", "一、 （一） （二） 1. 二、 （一）" },
        { "number of all levels", List(1, ("decimal", "%1"), ("decimal", "%1.%2")), "1:0 1:1 1:1 1:0 1:1", "1 1.1 1.2 2 2.1" },
        { "inner level first", List(1, ("decimal", "%1"), ("decimal", "%1.%2")), "1:1 1:1 1:0", "1.1 1.2 1" },
        { "legal", List(1, ("chineseCounting", "第%1章"), ("decimal", "%1.%2")).Replace("<w:lvlText w:val='%1.%2'/>", "<w:lvlText w:val='%1.%2'/><w:isLgl/>", StringComparison.Ordinal), "1:0 1:1", "第一章 1.1" },
        { "never restarts", List(1, ("decimal", "%1"), ("decimal", "%2")).Replace("<w:lvlText w:val='%2'/>", "<w:lvlText w:val='%2'/><w:lvlRestart w:val='0'/>", StringComparison.Ordinal), "1:0 1:1 1:0 1:1", "1 1 2 2" },
        { "uses of one definition count on", $"{List(1, ("decimal", "%1"))}<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>", "1:0 1:0 2:0", "1 2 3" },
        { "a use starts anew", $"{List(1, ("decimal", "%1"))}<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>", "1:0 1:0 2:0 2:0 1:0", "1 2 1 2 3" },
        { "a use changes a level", $"{List(1, ("decimal", "%1"))}<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>{Level(0, "upperLetter", "%1)")}</w:lvlOverride></w:num>", "1:0 2:0", "1 B)" },
        { "bullets", List(1, ("bullet", "\uF06C"), ("bullet", "\uF0B7"), ("bullet", "－")), "1:0 1:1 1:2", "● • －" },
        { "printing nothing", List(1, ("none", ""), ("decimal", "%1%2.")), "1:0 1:1", "- 1." },
        { "unknown list", List(1, ("decimal", "%1")), "9:0 0:0 1:0", "- - 1" },
        { "link to the list of a style", "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='LS'/></w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='5'/></w:num>" + List(1, ("upperRoman", "%1.")), "5:0 5:0", "I. II." },
        { "link to itself", "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='Me'/></w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='5'/></w:num>", "5:0", "-" },
        { "huge level", List(1, ("decimal", "%1")), "1:99999", "-" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_count_as_word_counts(string name, string numbering, string items, string expected) =>
        Assert.True(expected == string.Join(' ', Labels(numbering, items.Split(' '))), $"{name}: {string.Join(' ', Labels(numbering, items.Split(' ')))}");

    [Fact]
    public void A_style_can_put_its_paragraphs_into_a_list()
    {
        var numbering = List(1, ("chineseCounting", "%1、"), ("decimal", "%2.")).Replace("<w:lvlText w:val='%2.'/>", "<w:pStyle w:val='H2'/><w:lvlText w:val='%2.'/>", StringComparison.Ordinal);
        var styles = "<w:style w:type='paragraph' w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='H2'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        string[] items = ["<w:pStyle w:val='H1'/>", "<w:pStyle w:val='H2'/>", "<w:pStyle w:val='H2'/><w:numPr><w:numId w:val='0'/></w:numPr>", "<w:pStyle w:val='H2'/>", "<w:pStyle w:val='H1'/>"];

        var document = new DocxFile { Numbering = numbering, Styles = styles, Body = string.Concat(items.Select(i => DocxFile.P("文", i))) }.Read();

        Assert.Equal(["一、", "1.", null, "2.", "二、"], document.Blocks.Select(b => ((Paragraph)b).Label));
        Assert.Equal([0, 1, null, 1, 0], document.Blocks.Select(b => ((Paragraph)b).LabelLevel));
    }

    [Fact]
    public void Paragraphs_that_were_deleted_do_not_count()
    {
        var gone = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>";
        var kept = DocxFile.P("文", "<w:numPr><w:numId w:val='1'/></w:numPr>");

        var document = new DocxFile { Numbering = List(1, ("decimal", "%1.")), Body = kept + gone + kept }.Read();

        Assert.Equal(["1.", "2."], document.Blocks.Select(b => ((Paragraph)b).Label));
    }

    private static string Level(int level, string format, string text) =>
        $"<w:lvl w:ilvl='{level}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/></w:lvl>";

    private static IEnumerable<string> Labels(string numbering, params string[] items)
    {
        var body = items.Select(i => i.Split(':')).Select(i => DocxFile.P("文", $"<w:numPr><w:ilvl w:val='{i[1]}'/><w:numId w:val='{i[0]}'/></w:numPr>"));
        var styles = "<w:style w:type='numbering' w:styleId='LS'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style w:type='numbering' w:styleId='Me'><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>";
        return new DocxFile { Numbering = numbering, Styles = styles, Body = string.Concat(body) }.Read().Blocks.Select(b => ((Paragraph)b).Label ?? "-");
    }
}
