namespace Ingest.Documents.Tests.Reading.PlainText;

public sealed class LineJoiningTests
{
    private const string Cut = "全站承担十二个行政村的灌溉供水任务，负责渠道、泵站和水闸的日常巡护，并按照年度计划开展设备维修";

    public static TheoryData<string, string, string[]> Cases => new()
    {
        { "cut by a page end", $"{Cut}保\n\n养工作。", [$"{Cut}保养工作。"] },
        { "cut without an empty line", $"{Cut}和\n人员培训。", [$"{Cut}和人员培训。"] },
        { "page number in the cut", $"{Cut}和\n- 3 -\n人员培训。", [$"{Cut}和人员培训。"] },
        { "sentence ended", $"{Cut}。\n\n保养工作另行安排。", [$"{Cut}。", "保养工作另行安排。"] },
        { "heading follows", $"{Cut}\n\n二、存在的问题", [Cut, "二、存在的问题"] },
        { "list item follows", $"{Cut}\n（2）渠道清淤", [Cut, "（2）渠道清淤"] },
        { "date follows", $"{Cut}\n2024年3月6日", [Cut, "2024年3月6日"] },
        { "signature follows", $"{Cut}\n青石湾灌区管理站", [Cut, "青石湾灌区管理站"] },
        { "label follows", $"{Cut}\n联系电话：0000", [Cut, "联系电话：0000"] },
        { "short lines", "青石湾灌区管理站\n2023年度\n部门整体支出\n绩效自评报告", ["青石湾灌区管理站", "2023年度", "部门整体支出", "绩效自评报告"] },
        { "long title", "青石湾灌区管理站二〇二三年度农业水价综合改革与精准补贴项目支出\n绩效自评报告", ["青石湾灌区管理站二〇二三年度农业水价综合改革与精准补贴项目支出", "绩效自评报告"] },
        { "salutation", "市财政局：\n现将有关情况报告如下", ["市财政局：", "现将有关情况报告如下"] },
        { "mark alone", "(3)\n渠道清淤经费安排12万元。", ["(3)渠道清淤经费安排12万元。"] },
        { "two marks alone", "(3)\n(4)\n渠道清淤", ["(3)", "(4)渠道清淤"] },
        { "open bracket", "根据《青石湾灌区农业水价综合\n改革实施方案》，全站开展了自评。", ["根据《青石湾灌区农业水价综合改革实施方案》，全站开展了自评。"] },
        { "comma first", "全站工作人员\n，均已参加培训。", ["全站工作人员，均已参加培训。"] },
        { "long heading", "（二）2023年度农业水价综合改革精准补贴和节水奖励资金的管理、使用与分配情况分析\n本项目资金到位及时。", ["（二）2023年度农业水价综合改革精准补贴和节水奖励资金的管理、使用与分配情况分析", "本项目资金到位及时。"] },
        { "blanks around", "　　一、概况　\n  1、人员", ["一、概况", "1、人员"] },
        { "bookmark", "[bookmark: _GoBack]一、概况", ["一、概况"] },
        { "line ends", "一、概况\r\n\r\n二、问题\r三、建议", ["一、概况", "二、问题", "三、建议"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lines_become_the_paragraphs_that_were_written(string name, string text, string[] expected) =>
        Assert.True(expected.SequenceEqual(Read.Text(text).Paragraphs()), $"{name}: {string.Join(" ¶ ", Read.Text(text).Paragraphs())}");

    [Fact]
    public void Page_numbers_are_furniture() => Assert.Equal(["- 3 -"], Read.Text($"{Cut}和\n- 3 -\n人员培训。").Furniture);

    [Fact]
    public void Lines_wrapped_at_a_width_are_rejoined_where_paragraphs_are_indented()
    {
        string[] paragraphs =
        [
            string.Concat(Enumerable.Repeat("全站职工按照年度计划完成渠道巡护、泵站检修和闸门保养。", 5)),
            "一、概况",
            string.Concat(Enumerable.Repeat("其中渠道维修支出40.25万元，设备更新支出18.6万元，其他支出3万元；", 6)),
            string.Concat(Enumerable.Repeat("下一步将加强预算编制和绩效跟踪，", 9)),
        ];

        var text = string.Join('\n', paragraphs.SelectMany(p => ("　　" + p).Chunk(36).Select(c => new string(c))));

        Assert.Equal(paragraphs, Read.Text(text).Paragraphs());
    }

    [Fact]
    public void Printed_pages_lose_their_ragged_wraps_and_running_headers()
    {
        var document = Read.Text(
            """
            青石湾灌区管理站　　　　　　自评报告

              一、概况
              全站承担十二个行政村的灌溉供水任务，
            负责渠道泵站和水闸的日常巡护，全年支出305.
            16万元。
              二、问题
              泵站设备老化，维修经费不足，已列入明年计
                               — 1 —

            青石湾灌区管理站　　　　　　自评报告

            划，拟申请专项资金分三年更新，年内完成设计
                               — 2 —

            青石湾灌区管理站　　　　　　自评报告

            和招标。
              三、建议
              建议提高维修定额，并把泵站纳入统一管护范
            围，由水利站按季度考核。
            """);

        Assert.Equal(
            ["一、概况", "全站承担十二个行政村的灌溉供水任务，负责渠道泵站和水闸的日常巡护，全年支出305.16万元。", "二、问题", "泵站设备老化，维修经费不足，已列入明年计划，拟申请专项资金分三年更新，年内完成设计和招标。", "三、建议", "建议提高维修定额，并把泵站纳入统一管护范围，由水利站按季度考核。"],
            document.Paragraphs().Skip(1));
        Assert.Equal(["— 1 —", "青石湾灌区管理站　　　　　　自评报告", "— 2 —"], document.Furniture);
    }

    [Fact]
    public void A_table_of_contents_is_told_from_the_headings_it_repeats()
    {
        var document = Read.Text("目  录\n一、基本情况\t1\n二、自评结论 PAGEREF _Toc001 \\h 3\n三、问题……5\n附件1\n\n一、基本情况\n本站是公益一类单位。\n二、自评结论\n三、问题\n无。\n附件1\n");

        var contents = document.Blocks.OfType<Paragraph>().TakeWhile(p => p.Kind == ParagraphKind.Contents).Select(p => p.Text);
        Assert.Equal(["目  录", "一、基本情况\t1", "二、自评结论 3", "三、问题……5", "附件1"], contents);
        Assert.Equal(5, document.Blocks.OfType<Paragraph>().Count(p => p.Kind == ParagraphKind.Contents));
    }
}
