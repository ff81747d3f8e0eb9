using System.Globalization;
using Ingest.Documents;

namespace Ingest.TestPdfs;

/// <summary>Tables without ruling lines.</summary>
public sealed class AlignedTableTests
{
    private const double Size = 10, Leading = 13, Room = 12;

    [Theory]
    [InlineData(false, 4)]
    [InlineData(true, 4)]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    public void Cells_that_wrap_are_whole_however_they_stand(bool atTop, double padding)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var (random, page) = (new Random(seed), new PageContentBuilder());
            var widths = Widths(random);
            var rows = Rows(random, widths, wrapsLabels: padding > 0);
            var end = Draw(page.Text(72, 90, "表前的文字。"), 110, widths, rows, atTop, padding);
            page.Text(72, end + 30, "表后的文字。");

            var document = PdfDocuments.Read(page);

            Assert.True(document.Blocks is [Paragraph, Table table, Paragraph] && PdfDocuments.Rows(table).SequenceEqual(rows.Select(r => string.Join('|', r))),
                $"seed {seed}: {string.Join('\n', document.Blocks.Select(b => b is Table t ? string.Join('\n', PdfDocuments.Rows(t)) : ((Paragraph)b).Text))}\nfor\n{string.Join('\n', rows.Select(r => string.Join('|', r)))}");
        }
    }

    [Fact]
    public void A_label_in_the_middle_of_rows_spans_them()
    {
        var page = new PageContentBuilder();
        foreach (var (row, texts) in new[] { "名称|数量|金额", "清淤|12|30.50", "检修|8|14.20", "巡查|96|9.75", "除草|30|6.40" }.Index())
            foreach (var (column, text) in texts.Split('|').Index()) page.Text(180 + (110 * column), 100 + (18 * row), text, Size);
        page.Text(72, 100, "类别", Size).Text(72, 127, "工程", Size).Text(72, 163, "管护", Size);

        Assert.Equal(["类别|名称|数量|金额", "工程[2x1]|清淤|12|30.50", "检修|8|14.20", "管护[2x1]|巡查|96|9.75", "除草|30|6.40"], Rows(page));
    }

    [Fact]
    public void Labels_that_stand_in_no_middle_span_nothing()
    {
        var page = new PageContentBuilder();
        foreach (var (row, texts) in new[] { "类别|名称|数量|金额", "工程|清淤|12|30.50", "|检修|8|14.20", "|疏浚|5|3.10", "管护|巡查|96|9.75" }.Index())
            foreach (var (column, text) in texts.Split('|').Index())
                if (text.Length > 0) page.Text(72 + (110 * column), 100 + (18 * row), text, Size);

        Assert.Equal(["类别|名称|数量|金额", "工程|清淤|12|30.50", "|检修|8|14.20", "|疏浚|5|3.10", "管护|巡查|96|9.75"], Rows(page));
    }

    [Fact]
    public void A_table_runs_on_over_the_end_of_a_page_though_its_texts_are_of_other_widths()
    {
        string[] first = ["名称|内容|金额", "清淤|清除淤泥并外运|3,120.50", "检修|检修闸门|86.20"], second = ["名称|内容|金额", "巡查|每日两次|9.75", "除草|堤坡除草并补植草皮|6.40"];

        var document = PdfDocuments.Read(Set(first, 700), Set(second, 72));

        Assert.Equal([.. first, .. second[1..]], PdfDocuments.Rows(Assert.IsType<Table>(Assert.Single(document.Blocks))));

        static PageContentBuilder Set(string[] rows, double y)
        {
            var page = new PageContentBuilder();
            foreach (var (row, texts) in rows.Index())
                foreach (var (column, text) in texts.Split('|').Index()) page.Text(column == 2 ? 440 - Width(text) : 72 + (130 * column), y + (18 * row), text, Size);
            return page;
        }
    }

    [Theory]
    [InlineData("联系人：王某|电话：6120001|地址：南街1号", "联系人：李某|电话：6120002|地址：北街2号", "联系人：赵某|电话：6120003|地址：东街3号")]
    [InlineData("一、|基本情况|1", "二、|资金使用|4", "三、|存在问题|9")]
    [InlineData("单位负责人：|审核人：|填表人：", "日期：|日期：|日期：", "盖章：|电话：|邮编：")]
    public void Forms_and_lists_of_contents_stay_text(params string[] lines)
    {
        var page = new PageContentBuilder();
        foreach (var (row, texts) in lines.Index())
            foreach (var (column, text) in texts.Split('|').Index()) page.Text(72 + (150 * column), 100 + (20 * row), text);

        Assert.Equal(lines.Select(l => l.Replace('|', ' ')), PdfDocuments.Texts(PdfDocuments.Read(page)));
    }

    [Fact]
    public void Three_columns_of_running_text_are_no_table()
    {
        var page = new PageContentBuilder();
        for (var column = 0; column < 3; column++)
            foreach (var (line, text) in Wrapped(PdfDocuments.Sentence(300 + (10 * column)), 12).Index()) page.Text(72 + (150 * column), 100 + (Leading * line), text, Size);

        Assert.Empty(PdfDocuments.Read(page).Blocks.OfType<Table>());
    }

    private static string[] Rows(PageContentBuilder page) => PdfDocuments.Rows(Assert.IsType<Table>(Assert.Single(PdfDocuments.Read(page).Blocks)));

    /// <summary>Ems that the text of each column may take.</summary>
    private static int[] Widths(Random random) => [6, .. Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(7, 11)), 6, 5];

    private static List<string[]> Rows(Random random, int[] widths, bool wrapsLabels)
    {
        var head = widths.Select((_, i) => i == 0 ? "项目" : Words(random, random.Next(2, 5))).ToArray();
        return [head, .. Enumerable.Range(0, random.Next(3, 10)).Select(_ => widths.Select((w, i) => Cell(random, i, i == 0 && wrapsLabels ? 11 : i == 0 ? 5 : 3 * w, widths.Length)).ToArray())];
    }

    private static string Cell(Random random, int column, int most, int columns) => column == columns - 1 ? random.Next(10, 999).ToString(CultureInfo.InvariantCulture)
        : column == columns - 2 ? (random.Next(100, 99999) / 100m).ToString("0.00", CultureInfo.InvariantCulture)
        : Words(random, random.Next(2, most));

    private static string Words(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "河道清淤水闸检修堤防养护巡查监测"[random.Next(16)]));

    /// <summary>Draws the rows; a row is as high as its highest cell. Gives the end of the last.</summary>
    private static double Draw(PageContentBuilder page, double y, int[] widths, List<string[]> rows, bool atTop, double padding)
    {
        foreach (var row in rows)
        {
            var cells = row.Zip(widths, (text, width) => Wrapped(text, width).ToList()).ToList();
            var (x, most) = (72.0, cells.Max(c => c.Count));
            foreach (var (cell, width) in cells.Zip(widths))
            {
                var top = y + padding + (atTop ? 0 : Leading * (most - cell.Count) / 2);
                foreach (var (line, text) in cell.Index()) page.Text(x, top + (Leading * line), text, Size);
                x += (Size * width) + Room;
            }
            y += (Leading * most) + (2 * padding);
        }
        return y;
    }

    private static IEnumerable<string> Wrapped(string text, int width) => char.IsAsciiDigit(text[0]) ? [text] : text.Chunk(width).Select(c => new string(c));

    private static double Width(string text) => text.Sum(c => c < 0x80 ? Size / 2 : Size);
}
