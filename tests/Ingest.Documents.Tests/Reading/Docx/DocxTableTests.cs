using static Ingest.Documents.Tests.Reading.Docx.DocxFile;

namespace Ingest.Documents.Tests.Reading.Docx;

public sealed class DocxTableTests
{
    private const string Down = "<w:vMerge w:val='restart'/>";
    private const string Joined = "<w:vMerge/>";

    public static TheoryData<string, string, string> Tables => new()
    {
        { "plain", Rows([Cell("甲"), Cell("乙")], [Cell("1"), Cell("")]), "甲|乙\n1|" },
        { "merged to the right", Rows([Cell("合计", Wide(2)), Cell("3")], [Cell("1"), Cell("2"), Cell("3")]), "[1x2]合计|3\n1|2|3" },
        { "merged downwards", Rows([Cell("产出", Down), Cell("1")], [Cell("", Joined), Cell("2")], [Cell("效益", Down), Cell("3")], [Cell("", Joined), Cell("4")]), "[2x1]产出|1\n2\n[2x1]效益|3\n4" },
        { "merged both ways", Rows([Cell("产出", Wide(2) + Down), Cell("1")], [Cell("", Wide(2) + Joined), Cell("2")]), "[2x2]产出|1\n2" },
        { "continues nothing", Rows([Cell("甲", Joined), Cell("1")]), "甲|1" },
        { "legacy merge", Rows([Cell("甲", "<w:hMerge w:val='restart'/>"), Cell("", "<w:hMerge/>"), Cell("1")]), "[1x2]甲|1" },
        { "columns left out", $"<w:tr>{Cell("甲")}{Cell("乙")}</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{Cell("1")}</w:tr>", "甲|乙\n1" },
        { "paragraphs in a cell", "<w:tr><w:tc>" + P("上") + P("") + P("下") + "</w:tc></w:tr>", "上/下" },
        { "controls around row, cell and paragraph", $"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Cell("甲")}</w:sdtContent></w:sdt><w:tc><w:sdt><w:sdtPr/><w:sdtContent>{P("乙")}</w:sdtContent></w:sdt></w:tc></w:tr></w:sdtContent></w:sdt>", "甲|乙" },
        { "deleted row", $"<w:tr>{Cell("甲")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{Cell("乙")}</w:tr><w:tr>{Cell("丙")}</w:tr>", "甲\n丙" },
        { "absurd span", Rows([Cell("甲", Wide(999999999)), Cell("乙")]), "[1x63]甲|乙" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_keep_their_grid(string name, string rows, string expected)
    {
        var table = new DocxFile { Body = $"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>" }.Read().Table();

        Assert.True(expected == table.Drawn(), $"{name}:\n{table.Drawn()}");
        Assert.Equal(TableOrigin.Structured, table.Origin);
    }

    [Fact]
    public void A_merged_cell_is_found_at_every_place_it_covers()
    {
        var table = new DocxFile { Body = $"<w:tbl>{Rows([Cell("产出", Wide(2) + Down), Cell("1")], [Cell("", Wide(2) + Joined), Cell("2")])}</w:tbl>" }.Read().Table();

        Assert.Equal("产出", table.At(1, 1)?.Text);
        Assert.Equal("2", table.At(1, 2)?.Text);
    }

    [Fact]
    public void What_stands_inside_a_table_follows_it()
    {
        var inner = $"<w:tbl>{Rows([Cell("内")])}</w:tbl>";
        var box = "<w:p><w:r><w:pict><w:txbxContent>" + P("框") + "</w:txbxContent></w:pict></w:r></w:p>";

        var document = new DocxFile { Body = P("前") + $"<w:tbl><w:tr><w:tc>{P("外")}{inner}{box}</w:tc></w:tr></w:tbl>" + P("后") }.Read();

        Assert.Equal(["前", "外", "内", "框", "后"], document.Blocks.Select(b => b is Table t ? t.Drawn() : ((Paragraph)b).Text));
        Sound.Check(new ReadResult.Success(document));
    }

    [Fact]
    public void Automatic_numbers_stand_in_the_text_of_cells()
    {
        var list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";

        var document = new DocxFile
        {
            Numbering = DocxListTests.List(1, ("decimal", "%1.")),
            Body = $"<w:tbl><w:tr><w:tc>{P("", list)}</w:tc><w:tc>{P("渠道", list)}{P("泵站", list)}</w:tc></w:tr></w:tbl>",
        }.Read();

        Assert.Equal("1.|2.渠道/3.泵站", document.Table().Drawn());
    }

    private static string Wide(int columns) => $"<w:gridSpan w:val='{columns}'/>";

    private static string Rows(params string[][] rows) => string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r)}</w:tr>"));
}
