using Ingest.Documents;

namespace Ingest.TestPdfs;

public sealed class PdfTableTests
{
    private static readonly double[] Widths = [80, 120, 60, 60];

    [Fact]
    public void Ruling_lines_make_a_table_between_the_paragraphs()
    {
        var page = new PageContentBuilder().Text(72, 90, "表前的文字");
        var end = page.Grid(100, Widths, ["指标", "内容", "分值", "得分"], ["产出", "培训人次", "10", "9.5"], ["合计", "", "100", "97"]);
        page.Text(72, end + 20, "表后的文字");
        var document = PdfDocuments.Read(page);
        var table = Assert.IsType<Table>(document.Blocks[1]);

        Assert.Equal(["表前的文字", "表后的文字"], PdfDocuments.Texts(document));
        Assert.Equal((TableOrigin.Ruled, 1), (table.Origin, table.Page));
        Assert.Equal(["指标|内容|分值|得分", "产出|培训人次|10|9.5", "合计||100|97"], PdfDocuments.Rows(table));
    }

    [Fact]
    public void Cells_without_a_line_between_are_merged()
    {
        var page = new PageContentBuilder();
        foreach (var y in new[] { 100, 160 }) page.Line(72, y, 372, y);
        page.Line(172, 120, 372, 120).Line(172, 140, 372, 140);
        foreach (var x in new[] { 72, 172, 372 }) page.Line(x, 100, x, 160);
        page.Line(272, 120, 272, 160);
        page.Text(80, 130, "产出指标", 10).Text(180, 113, "完成情况", 10).Text(180, 133, "甲", 10).Text(280, 133, "乙", 10).Text(180, 153, "丙", 10).Text(280, 153, "丁", 10);

        Assert.Equal(["产出指标[3x1]|完成情况[1x2]", "甲|乙", "丙|丁"], PdfDocuments.Rows(Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(page).Blocks))));
    }

    [Theory]
    [InlineData("本单位按照年度\n工作安排推进", "本单位按照年度工作安排推进")]
    [InlineData("100\n200", "100\n200")]
    [InlineData("完成。\n（二）其他", "完成。\n（二）其他")]
    [InlineData("服务\n指标", "服务指标")]
    public void Lines_of_a_cell_are_joined_where_they_were_wrapped(string printed, string expected)
    {
        var page = new PageContentBuilder();
        page.Grid(100, [81, 80], [printed, "甲"], ["本单位按照年度", "乙"]);

        Assert.Equal(expected, Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(page).Blocks)).At(0, 0)!.Text);
    }

    [Fact]
    public void A_table_runs_on_over_the_end_of_a_page_without_its_repeated_head()
    {
        var (first, second) = (new PageContentBuilder(), new PageContentBuilder());
        first.Grid(700, Widths, ["指标", "内容", "分值", "得分"], ["产出", "培训", "10", "9"]);
        second.Grid(60, Widths, ["指标", "内容", "分值", "得分"], ["效益", "覆盖", "20", "18"], ["合计", "", "30", "27"]);
        var table = Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(first, second).Blocks));

        Assert.Equal(["指标|内容|分值|得分", "产出|培训|10|9", "效益|覆盖|20|18", "合计||30|27"], PdfDocuments.Rows(table));
        Assert.Equal([1, 1, 2, 2], Enumerable.Range(0, 4).Select(r => table.At(r, 0)!.Page!.Value));
    }

    [Fact]
    public void A_row_cut_by_the_end_of_a_page_is_one()
    {
        var (first, second) = (new PageContentBuilder(), new PageContentBuilder());
        first.Grid(700, Widths, ["指标", "内容", "分值", "得分"], ["产出", "全年培训各类人员若干\n并对重点单位进行了回", "10", "9"]);
        second.Grid(60, Widths, ["", "访和抽查", "", ""], ["合计", "", "30", "27"]);

        Assert.Equal(["指标|内容|分值|得分", "产出|全年培训各类人员若干并对重点单位进行了回访和抽查|10|9", "合计||30|27"], PdfDocuments.Rows(Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(first, second).Blocks))));
    }

    [Fact]
    public void A_new_row_under_a_merged_cell_is_no_cut_row()
    {
        var (first, second) = (new PageContentBuilder(), new PageContentBuilder());
        first.Grid(700, Widths, ["指标", "内容", "分值", "得分"], ["产出", "培训人次", "10", "9"]);
        second.Grid(60, Widths, ["", "检查户数", "20", "18"], ["合计", "", "30", "27"]);

        Assert.Equal(["指标|内容|分值|得分", "产出|培训人次|10|9", "|检查户数|20|18", "合计||30|27"], PdfDocuments.Rows(Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(first, second).Blocks))));
    }

    [Fact]
    public void Tables_of_other_columns_stay_apart()
    {
        var (first, second) = (new PageContentBuilder(), new PageContentBuilder());
        first.Grid(700, Widths, ["指标", "内容", "分值", "得分"], ["产出", "培训", "10", "9"]);
        second.Grid(60, [100, 100], ["甲", "乙"], ["丙", "丁"]);

        Assert.Equal(2, PdfDocuments.Read(first, second).Blocks.OfType<Table>().Count());
    }

    [Fact]
    public void Texts_in_common_columns_are_a_table_without_lines()
    {
        var page = new PageContentBuilder();
        for (var row = 0; row < 4; row++) page.Text(72, 100 + (20 * row), $"科目{row}").Text(250, 100 + (20 * row), "1,200.00").Text(400, 100 + (20 * row), "98.5");
        var table = Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(page).Blocks));

        Assert.Equal((TableOrigin.Aligned, 4, 3), (table.Origin, table.RowCount, table.ColumnCount));
        Assert.Equal("1,200.00", table.At(3, 1)!.Text);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(5, 2)]
    public void Fewer_than_three_rows_or_columns_stay_text(int rows, int columns)
    {
        var page = new PageContentBuilder();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) page.Text(72 + (150 * column), 100 + (20 * row), $"第{row}格{column}");

        Assert.Empty(PdfDocuments.Read(page).Blocks.OfType<Table>());
    }

    [Fact]
    public void A_frame_or_an_underline_is_no_table()
    {
        var page = new PageContentBuilder().Raw("60 60 475 720 re S").Text(72, 100, "正文在框内").Line(72, 102, 132, 102).Text(72, 130, "第二段。");

        Assert.Equal(["正文在框内", "第二段。"], PdfDocuments.Texts(PdfDocuments.Read(page)));
    }

    [Fact]
    public void Every_place_of_a_cell_slices_to_its_text()
    {
        var page = new PageContentBuilder();
        page.Grid(100, Widths, ["指标", "内容", "分值", "得分"], ["产出", "培训", "10", "9"]);
        var document = PdfDocuments.Read(page);
        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));

        Assert.All(table.Cells, c => Assert.Equal(c.Text, document.TextAt(table.PlaceOf(c))));
    }
}
