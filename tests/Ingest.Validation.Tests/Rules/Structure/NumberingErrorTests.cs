namespace Ingest.Validation.Tests.Rules.Structure;

public class NumberingErrorTests
{
    [Fact]
    public void A_heading_number_that_comes_twice_is_found() =>
        Assert.Contains("“五、”出现两次", new Draft().Replace("六、改进措施", "五、改进措施").Said("STR004"), StringComparison.Ordinal);

    [Fact]
    public void The_numbers_behind_it_may_go_on() => Assert.Contains("“二、”出现两次", new Draft().Replace("三、自评工作情况", "二、自评工作情况").Replace("四、自评结论", "三、自评结论")
        .Replace("五、存在的问题", "四、存在的问题").Replace("六、改进措施", "五、改进措施").Said("STR004"), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_is_wrong_once_is_found_where_the_others_go_on() =>
        Assert.Contains("“三、”出现两次", new Draft().Replace("四、自评结论", "三、自评结论").Said("STR004"), StringComparison.Ordinal);

    [Fact]
    public void A_heading_number_left_out_is_found() =>
        Assert.Contains("中间没有“六、”", new Draft().Replace("六、改进措施", "七、改进措施").Said("STR004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("成立自评小组，逐项核实资料。", "成立自评小组，逐项核实资料。四、评价方法采用比较法。")]
    [InlineData("成立自评小组，逐项核实资料。", "评价方法和评价过程")]
    public void A_number_that_stands_inside_a_line_or_was_lost_with_its_format_is_not_left_out(string line, string other) =>
        Assert.Empty(new Draft().Replace(line, other).Replace("四、自评结论", "五、自评结论").Replace("五、存在的问题", "六、存在的问题").Replace("六、改进措施", "七、改进措施").Said("STR004"));

    [Fact]
    public void Headings_that_begin_again_are_found() =>
        Assert.Contains("“一、”出现两次", new Draft().Replace("三、自评工作情况", "一、自评工作情况").Replace("四、自评结论", "二、自评结论")
            .Replace("五、存在的问题", "三、存在的问题").Replace("六、改进措施", "四、改进措施").Said("STR004"), StringComparison.Ordinal);

    [Fact]
    public void Sub_headings_that_come_twice_are_found() =>
        Assert.Contains("“（二）”出现两次", new Draft().Replace("全年支出", "（一）预算安排情况", "财政足额安排。", "（二）资金使用情况", "支出规范。", "（二）资金管理情况", "制度健全。").Said("STR004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.开展讲座", "2.举办展览", "1.购置图书", "2.更新书架")]
    [InlineData("（4）工作要点：(1)抓服务。", "(2)抓采购。", "(3)抓安全。", "（5）保障措施。")]
    [InlineData("1.开展讲座", "3.举办展览", "4.购置图书", "5.更新书架")]
    public void Lists_that_begin_again_lists_within_lists_and_lost_numbers_are_left_alone(string first, string second, string third, string fourth) =>
        Assert.Empty(new Draft().Replace("全年支出", first, second, third, fourth).Said("STR004"));

    private static Draft WithoutFour(string line) => new Draft().Replace("四、自评结论", "五、自评结论").Replace("五、存在的问题", "六、存在的问题").Replace("六、改进措施", "七、改进措施").Replace("成立自评小组", "成立自评小组逐项打分。", line);

    [Theory]
    [InlineData("提纲第四部分“国有资本经营预算”本馆不涉及，未列。")]
    [InlineData("为与上级提纲一致，序号四空缺。")]
    [InlineData("第四项属代管资金，由主管局填报，本报告从略。")]
    public void A_number_said_to_be_left_out_is_no_slip(string line) => Assert.Empty(WithoutFour(line).Said("STR004"));

    [Theory]
    [InlineData("全部指标均已核对完毕。")]
    [InlineData("提纲第三部分本馆不涉及。")]
    [InlineData("第四项指标由业务股负责核对。")]
    public void A_number_left_out_without_a_word_is_found(string line) => Assert.Contains("中间没有“四、”", WithoutFour(line).Said("STR004"), StringComparison.Ordinal);

    [Fact]
    public void An_annex_has_its_own_numbers() =>
        Assert.Empty(new Draft().Append("附件1", "图书采购清单", "一、文学类", "采购若干册。", "二、科技类", "采购若干册。").Said("STR004"));
}
