using Ingest.Documents;

namespace Ingest.TestPdfs;

public sealed class PdfParagraphTests
{
    [Theory]
    [InlineData(70)]
    [InlineData(36 + 38)]
    [InlineData(36 + 38 + 1)]
    [InlineData(20)]
    public void Lines_of_a_paragraph_are_joined_and_the_next_begins_with_its_indent(int length)
    {
        var page = new PageContentBuilder();
        string[] texts = [PdfDocuments.Sentence(length), PdfDocuments.Sentence(length), PdfDocuments.Sentence(120)];
        var y = 100.0;
        foreach (var text in texts) y = page.Paragraph(y, text);

        Assert.Equal(texts, PdfDocuments.Texts(PdfDocuments.Read(page)));
    }

    [Fact]
    public void A_number_cut_by_the_end_of_a_line_is_one()
    {
        var page = new PageContentBuilder();
        var y = page.Paragraph(100, PdfDocuments.Sentence(100));
        var text = PdfDocuments.Sentence(33) + "合计1,234,567.89万元";
        page.Paragraph(y, text);

        Assert.Equal(text, PdfDocuments.Texts(PdfDocuments.Read(page))[1]);
    }

    [Theory]
    [InlineData("performance ", "of the year", "performance of the year")]
    [InlineData("实际支出", "100万元", "实际支出100万元")]
    [InlineData("支出1000", "万元", "支出1000万元")]
    public void Words_stand_apart_and_chinese_does_not(string first, string second, string expected)
    {
        var page = new PageContentBuilder();
        page.Paragraph(100, PdfDocuments.Sentence(80));
        var start = PdfDocuments.Sentence(38 - (first.Sum(c => c < 0x80 ? 1 : 2) / 2) - 1)[..^1] + "：";
        page.Text(72, 160, start + first).Text(72, 180, second);

        Assert.EndsWith(expected, PdfDocuments.Texts(PdfDocuments.Read(page))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_never_joined_with_the_text_below_it()
    {
        var page = new PageContentBuilder();
        page.Text(72, 100, "一、基本情况");
        var y = page.Paragraph(120, PdfDocuments.Sentence(90));
        page.Text(72 + 24, y, "（一）主要职责");
        y = page.Paragraph(y + 20, PdfDocuments.Sentence(90));
        page.Text(72, y, "二、绩效目标", bold: true);
        page.Paragraph(y + 20, PdfDocuments.Sentence(60), indent: 0);

        Assert.Equal(["一、基本情况", PdfDocuments.Sentence(90), "（一）主要职责", PdfDocuments.Sentence(90), "二、绩效目标", PdfDocuments.Sentence(60)], PdfDocuments.Texts(PdfDocuments.Read(page)));
    }

    [Theory]
    [InlineData("一、")]
    [InlineData("（二）")]
    [InlineData("3.")]
    [InlineData("（4）")]
    [InlineData("⑤")]
    public void A_list_mark_behind_a_full_last_line_begins_a_paragraph(string mark)
    {
        var page = new PageContentBuilder();
        var y = page.Paragraph(100, PdfDocuments.Sentence(36 + 38));
        page.Text(72, y, mark + "下一项内容");

        Assert.Equal([PdfDocuments.Sentence(36 + 38), mark + "下一项内容"], PdfDocuments.Texts(PdfDocuments.Read(page)));
    }

    [Fact]
    public void A_number_that_only_looks_like_a_list_mark_does_not()
    {
        var page = new PageContentBuilder();
        var text = PdfDocuments.Sentence(36)[..^1] + "共" + "1.50万元，其中支出0.80万元，结余0.70万元。" + PdfDocuments.Sentence(60);
        page.Paragraph(page.Paragraph(100, text), PdfDocuments.Sentence(80));

        Assert.Equal(text, PdfDocuments.Texts(PdfDocuments.Read(page))[0]);
    }

    [Fact]
    public void Centred_lines_stand_alone_and_say_so()
    {
        var page = new PageContentBuilder();
        page.Text(72 + (38 * 12 / 2) - (8 * 9), 80, "某某单位绩效自评", 18, bold: true).Text(72 + (38 * 12 / 2) - 36, 110, "（二〇二三年）");
        page.Paragraph(page.Paragraph(140, PdfDocuments.Sentence(80)), PdfDocuments.Sentence(80));
        var document = PdfDocuments.Read(page);
        var title = (Paragraph)document.Blocks[0];

        Assert.Equal(["某某单位绩效自评", "（二〇二三年）"], PdfDocuments.Texts(document)[..2]);
        Assert.Equal((Alignment.Centre, 18m, true), (title.Style.Alignment, title.Style.FontSize, title.Style.Bold));
    }

    [Fact]
    public void The_style_of_a_paragraph_is_what_the_page_shows()
    {
        var page = new PageContentBuilder();
        page.Paragraph(page.Paragraph(100, PdfDocuments.Sentence(80)), PdfDocuments.Sentence(80));
        var style = ((Paragraph)PdfDocuments.Read(page).Blocks[1]).Style;

        Assert.Equal(new ParagraphStyle(FontSize: 12, Alignment: Alignment.Left, Indent: 24), style);
    }

    [Fact]
    public void A_paragraph_runs_on_over_the_end_of_a_page_and_knows_where()
    {
        var (first, second) = (new PageContentBuilder(), new PageContentBuilder());
        var text = PdfDocuments.Sentence(36 + 38 + 20);
        first.Paragraph(700, text[..(36 + 38)]);
        second.Paragraph(100, text[(36 + 38)..], indent: 0);
        second.Paragraph(120, PdfDocuments.Sentence(90));
        var document = PdfDocuments.Read(first, second);
        var paragraph = (Paragraph)document.Blocks[0];

        Assert.Equal((text, 1), (paragraph.Text, paragraph.Page));
        Assert.Equal([new PageTurn(36 + 38, 2)], paragraph.PageTurns);
        Assert.Equal((1, 2, 2), (document.PageOf(new Place(0, 73, 1)), document.PageOf(new Place(0, 74, 1)), document.Blocks[1].Page));
    }

    [Fact]
    public void Headers_footers_and_page_numbers_are_set_apart()
    {
        var pages = Enumerable.Range(1, 4).Select(n => Page(n, $"- {n} -")).ToArray();
        var document = PdfDocuments.Read(pages);

        Assert.Equal(["某某单位绩效自评", "- 1 -"], document.Furniture);
        Assert.Equal(4, PdfDocuments.Texts(document).Length);
    }

    [Theory]
    [InlineData("5", "19", "7")]
    [InlineData("5", "19", "8")]
    [InlineData("100", "100", "100")]
    public void Numbers_that_do_not_count_along_with_the_pages_stay(params string[] feet)
    {
        var document = PdfDocuments.Read([.. feet.Select((f, i) => Page(i + 1, f))]);

        Assert.Equal(feet.Length, feet.Count(f => PdfDocuments.Texts(document).Contains(f)));
    }

    [Fact]
    public void Body_lines_that_repeat_at_one_height_stay()
    {
        PageContentBuilder[] pages = [.. Enumerable.Range(0, 4).Select(_ => new PageContentBuilder())];
        foreach (var page in pages)
            for (var line = 0; line < 36; line++) page.Text(72, 60 + (20 * line), PdfDocuments.Sentence(38)[..^1] + "文");
        var read = string.Concat(PdfDocuments.Texts(PdfDocuments.Read(pages)));

        Assert.Equal(4 * 36 * 38, read.Length);
    }

    [Fact]
    public void Lines_of_a_table_of_contents_are_marked()
    {
        var page = new PageContentBuilder().Text(276, 100, "目  录", 16).Text(72, 130, "一、基本情况........................1").Text(72, 150, "二、绩效目标…………………………12").Text(72, 170, "三、问题 15");
        var next = new PageContentBuilder();
        next.Paragraph(100, PdfDocuments.Sentence(80));
        var kinds = PdfDocuments.Read(page, next).Blocks.Cast<Paragraph>().Select(p => p.Kind);

        Assert.Equal([ParagraphKind.Body, ParagraphKind.Contents, ParagraphKind.Contents, ParagraphKind.Contents, ParagraphKind.Body], kinds);
    }

    [Fact]
    public void A_raised_digit_is_no_part_of_a_figure_and_its_footnote_no_part_of_the_text()
    {
        var (page, next) = (new PageContentBuilder(), new PageContentBuilder());
        page.Text(96, 100, "支出98.50").Text(96 + 48 + 6, 95, "1", 7).Text(154, 100, "万元，" + PdfDocuments.Sentence(24)[..^1] + "项目");
        page.Text(72, 760, "1", 9).Text(78, 760, "含上年结转。", 9);
        for (var y = 100; y < 300; y = (int)next.Paragraph(y, PdfDocuments.Sentence(80))) { }
        var document = PdfDocuments.Read(page, next);

        Assert.StartsWith("支出98.50¹万元，", ((Paragraph)document.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Contains(document.Blocks.OfType<Paragraph>(), p => p is { Kind: ParagraphKind.Footnote, Text: "1含上年结转。" });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Two_columns_are_read_one_after_the_other(int offset)
    {
        var page = new PageContentBuilder();
        for (var line = 0; line < 14; line++) page.Text(60, 100 + (20 * line), PdfDocuments.Sentence(18)[..^1] + "左").Text(320, 100 + offset + (20 * line), PdfDocuments.Sentence(18)[..^1] + "右");
        var read = string.Concat(PdfDocuments.Texts(PdfDocuments.Read(page)));

        Assert.True(read.LastIndexOf('左') < read.IndexOf('右', StringComparison.Ordinal));
        Assert.Equal(14 * 36, read.Length);
    }

    [Theory]
    [InlineData("⼀⽉⼈员⻚", "一月人员页")]
    [InlineData("\u2F3E籍\u2EDC机", "户籍飞机")]
    [InlineData("执行\uF961\uF97E", "执行率量")]
    public void Radicals_and_duplicates_are_read_as_the_characters_that_they_show(string written, string shown) =>
        Assert.Equal(shown, Assert.Single(PdfDocuments.Texts(PdfDocuments.Read(new PageContentBuilder().Text(72, 100, written)))));

    [Fact]
    public void Text_drawn_twice_is_bold_and_stands_once()
    {
        var document = PdfDocuments.Read(new PageContentBuilder().Text(72, 100, "绩效自评").Text(72.4, 100, "绩效自评"));

        Assert.Equal(("绩效自评", true), Assert.IsType<Paragraph>(Assert.Single(document.Blocks)) is var p ? (p.Text, p.Style.Bold) : default);
    }

    [Fact]
    public void A_watermark_across_the_page_is_furniture()
    {
        var page = new PageContentBuilder().Raw($"BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm {PdfBuilder.Hex("内部资料")} Tj ET").Text(72, 100, "正文");
        var document = PdfDocuments.Read(page);

        Assert.Equal(["正文"], PdfDocuments.Texts(document));
        Assert.Equal(["内部资料"], document.Furniture);
    }

    [Fact]
    public void Text_that_is_crossed_out_is_left_out_and_noted()
    {
        var page = new PageContentBuilder().Text(72, 100, "预算368.10386.10万元").Line(96, 96, 132, 96).Line(72, 104, 180, 104);
        var document = PdfDocuments.Read(page);

        Assert.Equal("预算386.10万元", Assert.Single(PdfDocuments.Texts(document)));
        Assert.Equal("struck_out_text", Assert.Single(document.Notes).Code);
    }

    [Fact]
    public void A_page_set_sideways_is_turned_to_be_read()
    {
        var page = new PageContentBuilder().Raw(string.Concat(Enumerable.Range(0, 3).Select(n => $"BT /F1 12 Tf 0 1 -1 0 {100 + (20 * n)} 100 Tm {PdfBuilder.Hex($"第{"一二三"[n]}行，")} Tj ET ")));

        Assert.Equal("第一行，第二行，第三行，", string.Concat(PdfDocuments.Texts(PdfDocuments.Read(page))));
    }

    private static PageContentBuilder Page(int n, string foot)
    {
        var page = new PageContentBuilder().Text(72, 40, "某某单位绩效自评", 9).Text(290, 810, foot, 9);
        page.Paragraph(100, PdfDocuments.Sentence(100 + n));
        return page;
    }
}
