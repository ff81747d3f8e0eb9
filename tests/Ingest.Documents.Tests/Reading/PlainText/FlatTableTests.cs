namespace Ingest.Documents.Tests.Reading.PlainText;

public sealed class FlatTableTests
{
    /// <summary>⇥ is a tab, ↵ a line end.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a cell a line",
            "评分表↵⇥一级↵⇥二级↵⇥分值↵⇥得分↵↵⇥产出↵⇥巡护里程↵⇥12↵⇥11↵↵⇥↵⇥培训↵期数↵⇥8↵⇥8↵↵⇥效益↵⇥节水率↵⇥10↵⇥　9↵↵青石湾灌区管理站",
            "一级|二级|分值|得分\n产出|巡护里程|12|11\n|培训/期数|8|8\n效益|节水率|10|9"
        },
        {
            "empty lines inside a row and inside a cell",
            "⇥一级↵⇥二级↵⇥标准↵⇥得分↵↵⇥产出↵⇥巡护里程↵↵⇥达标↵⇥11↵↵⇥↵⇥培训↵⇥全员参加。↵↵另有考试。↵⇥8↵↵⇥效益↵⇥节水率↵⇥提高↵⇥9↵",
            "一级|二级|标准|得分\n产出|巡护里程|达标|11\n|培训|全员参加。/另有考试。|8\n效益|节水率|提高|9"
        },
        {
            "an empty last cell, text directly behind it",
            "⇥一级↵⇥分值↵⇥得分↵⇥备注↵↵⇥产出↵⇥60↵⇥58↵⇥缓建↵↵⇥效益↵⇥40↵⇥40↵⇥↵↵⇥合计↵⇥100↵⇥98↵⇥↵注：缓建一处按比例扣分。↵三、困难和打算↵设备老化。",
            "一级|分值|得分|备注\n产出|60|58|缓建\n效益|40|40|\n合计|100|98|"
        },
        {
            "a heading directly behind the last cell",
            "⇥一级↵⇥分值↵⇥得分↵↵⇥产出↵⇥60↵⇥58↵↵⇥合计↵⇥60↵⇥58↵三、困难和打算↵设备老化。",
            "一级|分值|得分\n产出|60|58\n合计|60|58"
        },
        {
            "cells merged to the right",
            "⇥一级↵⇥二级↵⇥标准↵⇥说明↵⇥得分↵↵⇥产出↵⇥里程↵⇥巡护不少于百次↵⇥按月统计↵⇥11↵↵⇥↵⇥培训↵⇥全员参加考试↵⇥按季统计↵⇥8↵↵⇥效益↵⇥节水↵⇥与上年比有所提高↵⇥9↵↵⇥↵⇥节电↵⇥与上年比有所下降↵⇥7↵↵⇥合计↵⇥35↵",
            "一级|二级|标准|说明|得分\n产出|里程|巡护不少于百次|按月统计|11\n|培训|全员参加考试|按季统计|8\n效益|节水|[1x2]与上年比有所提高|9\n|节电|[1x2]与上年比有所下降|7\n[1x4]合计|35"
        },
        {
            "a row a line",
            "一级⇥分值⇥二级⇥得分↵产出⇥50⇥数量⇥20↵⇥⇥质量⇥30↵效益⇥50⇥节水⇥49↵总分⇥100",
            "一级|分值|二级|得分\n产出|50|数量|20\n||质量|30\n效益|50|节水|49\n总分|100"
        },
        {
            "a row a line, cut by a page end",
            "一级⇥分值⇥二级⇥得分↵产出⇥50⇥数量⇥20↵↵⇥⇥质量⇥30↵效益⇥50⇥节水⇥49",
            "一级|分值|二级|得分\n产出|50|数量|20\n||质量|30\n效益|50|节水|49"
        },
        {
            "a row a line, a cell of two paragraphs",
            "一级⇥标准⇥得分↵产出⇥第一，巡护。↵第二，保养。⇥20↵效益⇥节水⇥49",
            "一级|标准|得分\n产出|第一，巡护。/第二，保养。|20\n效益|节水|49"
        },
        {
            "a cell a line without any mark",
            "各站情况：↵站名↵编制↵实有↵渠首站↵12↵11↵泵站↵8↵8↵合计↵20↵19↵三、困难和打算",
            "站名|编制|实有\n渠首站|12|11\n泵站|8|8\n合计|20|19"
        },
        { "bars", "| 项目 | 金额 |↵|---|---|↵| 渠道 | 12.5 |↵| 泵站 | 8 |", "项目|金额\n渠道|12.5\n泵站|8" },
        { "blanks that align nothing", "用途　　计划数　　实支数↵直补到人　　1102.80　　1101.60↵渠道　　90.00　　82.35↵合　　计　　1192.80　　1183.95↵", "用途|计划数|实支数\n直补到人|1102.80|1101.60\n渠道|90.00|82.35\n合计|1192.80|1183.95" },
        { "blanks, the last column open and the sum short", "指标  目标  分值  得分  说明↵巡护  12次  20  19.5  缺一次↵保养里程  8公里  30  30↵节水率  5%  10  9  漏损↵合计  60  58.5↵", "指标|目标|分值|得分|说明\n巡护|12次|20|19.5|缺一次\n保养里程|8公里|30|30\n节水率|5%|10|9|漏损\n合计||60|58.5|" },
        { "a row whose last figure is no open cell", "名称⇥分值⇥得分↵巡护⇥5↵保养⇥5⇥4", "名称|分值|得分\n巡护|5\n保养|5|4" },
        {
            "a cell a line, targets in words and the sum short",
            "指标↵目标↵完成↵分值↵得分↵巡护↵≥12次↵11次↵20↵18↵保养↵8公里↵8公里↵30↵30↵完工↵6月前↵5月↵10↵10↵合计↵↵↵60↵58↵↵四、存在的困难和打算",
            "指标|目标|完成|分值|得分\n巡护|≥12次|11次|20|18\n保养|8公里|8公里|30|30\n完工|6月前|5月|10|10\n合计|||60|58"
        },
        { "blanks", "项目      预算    支出↵渠道维修    12.50   12.10↵泵站检修     8.00    7.95↵", "项目|预算|支出\n渠道维修|12.50|12.10\n泵站检修|8.00|7.95" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Flattened_tables_are_rebuilt(string name, string flat, string expected) =>
        Assert.True(expected == Read.Text(Lines(flat)).Table().Drawn(), $"{name}:\n{Read.Text(Lines(flat)).Table().Drawn()}");

    [Theory]
    [InlineData("indented paragraphs", "⇥一、概况↵⇥本站有职工二十一人，承担灌溉供水任务，经费由财政全额保障。↵↵⇥二、问题↵⇥部分设备老化严重，维修经费不足，影响供水任务的完成。↵")]
    [InlineData("numbers with tabs", "1.⇥渠道维修↵2.⇥泵站检修↵3.⇥人员培训↵")]
    [InlineData("one line with a tab", "联系人：某某⇥电话：0000↵一、概况↵")]
    [InlineData("signature with blanks", "单位负责人：      填表人：      日期：↵")]
    [InlineData("short lines and one row", "渠道维修↵泵站检修↵人员培训↵合计↵12↵11↵以上各项均已完成。↵")]
    [InlineData("a year under a heading", "渠道维修↵泵站检修↵2022↵人员培训↵2023↵")]
    [InlineData("sentences with blanks", "全站  共有职工↵一是  加强管理↵")]
    public void What_is_no_table_stays_text(string name, string flat) =>
        Assert.True(!Read.Text(Lines(flat)).Blocks.OfType<Table>().Any(), name);

    [Fact]
    public void Text_around_a_table_stays_outside()
    {
        var document = Read.Text(Lines("评分如下：↵↵指标⇥分值↵数量⇥20↵质量⇥30↵↵四、问题↵无。"));

        Assert.Equal(["评分如下：", "四、问题", "无。"], document.Paragraphs());
        Assert.Equal(TableOrigin.Flattened, document.Table().Origin);
    }

    [Fact]
    public void A_numbered_line_behind_a_short_row_ends_the_table()
    {
        var document = Read.Text(Lines("指标⇥分值⇥得分⇥说明↵数量⇥20⇥19⇥缓建↵合计⇥⇥19↵3、资金管理。实行报账制。↵（二）组织实施↵标段⇥金额⇥备注↵一标⇥30⇥在建"));

        Assert.Equal(["3、资金管理。实行报账制。", "（二）组织实施"], document.Paragraphs());
    }

    [Fact]
    public void Random_grids_come_back_from_both_shapes()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var grid = Grid(random, random.Next(3, 12), random.Next(3, 9));
            var drawn = string.Join('\n', grid.Select(r => string.Join('|', r)));

            var cells = string.Join("\n\n", grid.Select(row => string.Join('\n', row.Select(c => $"\t{c}"))));
            var rows = string.Join('\n', grid.Select(row => string.Join('\t', row)));

            Assert.True(drawn == Read.Text($"表：\n{cells}\n\n结束。").Table().Drawn(), $"seed {seed}, a cell a line");
            Assert.True(drawn == Read.Text($"表：\n{rows}\n\n结束。").Table().Drawn(), $"seed {seed}, a row a line");
        }
    }

    private static string Lines(string flat) => flat.Replace('⇥', '\t').Replace('↵', '\n');

    /// <summary>A header of names, first cells that may be empty (merged with the one above), figures in the last column.</summary>
    private static string[][] Grid(Random random, int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c =>
            r == 0 ? $"列名{c}" : c == 0 && r > 1 && random.Next(2) == 0 ? "" : c == columns - 1 ? random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture) : $"指标{random.Next(1000)}").ToArray())];

    /// <summary>Tables whose rows no empty line parts, one behind the other, however many: each is read, and none is lost.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public void Tables_one_behind_the_other_are_all_read(int times)
    {
        const string Two = "\t项目\n\t预算\n\t支出\n\t渠道\n\t1.5\n\t2.5\n\t泵站\n\t3.5\n\t4.5\n\n\t项目\n\t预算\n\t支出\n\t结余额\n\t渠道\n\t1.5\n\t2.5\n\t2\n\t泵站\n\t3.5\n\t4.5\n\t3\n\n";
        var text = string.Concat(Enumerable.Repeat(Two, times));

        var read = ReaderCatalog.Read(new SourceFile("a.txt", System.Text.Encoding.UTF8.GetBytes(text)), ReadLimits.Default with { MaxTime = null }, CancellationToken.None);

        var tables = Assert.IsType<ReadResult.Success>(read).Document.Blocks.OfType<Table>().ToList();
        Assert.Equal(2 * times, tables.Count);
        Assert.All(tables, t => Assert.Equal(3 * t.ColumnCount, t.Cells.Count));
    }
}
