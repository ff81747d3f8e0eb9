namespace Ingest.Validation.Tests.Rules.Identity;

public class YearInconsistentTests
{
    [Theory]
    [InlineData("《云川县财政局关于开展2022年度绩效自评工作的通知》", "《云川县财政局关于开展2020年度绩效自评工作的通知》", "通知是针对2020年的")]
    [InlineData("我馆对2022年度部门整体支出开展了绩效自评", "我馆对2021年度部门整体支出开展了绩效自评", "自评的是2021年")]
    [InlineData("云财绩〔2023〕6号", "云财绩〔2019〕6号", "文号是2019年的")]
    [InlineData("成立自评小组，逐项核实资料。", "成立自评小组，对2021年度项目资金使用情况逐笔核对。", "自评的是2021年")]
    [InlineData("成立自评小组，逐项核实资料。", "评价对象为2020年度图书采购资金。", "自评的是2020年")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "截至2021年12月31日，图书采购资金全部支付完毕。", "2021年12月31日作为本报告期")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "2021年12月31日前采购任务全部完成。", "2021年12月31日作为本报告期")]
    [InlineData("年末在职人员12人", "2019年末在职人员12人", "写在2019年")]
    [InlineData("全年支出保障了", "2019年度基本支出保障了", "写在2019年")]
    public void A_year_that_is_not_the_reports_is_found(string words, string others, string said) =>
        Assert.Contains(said, new Draft().Exchange(words, others).Said("IDN001"), StringComparison.Ordinal);

    [Theory]
    [InlineData("《云川县财政局关于开展2022年度绩效自评工作的通知》", "《云川县财政局关于开展2023年绩效自评工作的通知》")]
    [InlineData("《云川县财政局关于开展2022年度绩效自评工作的通知》", "《云川县财政局关于开展2021-2022年度绩效自评工作的通知》")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "2021年基本支出保障了场馆运行。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "截至2022年12月31日，图书采购资金全部支付完毕。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "2023年12月31日前完成馆舍改造。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "上年结转资金截至2021年12月31日未支付。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "工程于2020年开工，2021年12月31日前完成主体，2022年完成装修。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "2019年项目支出较少，2020年项目支出有所增长。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "根据2019年印发的《公共图书馆管理办法》执行。")]
    [InlineData("成立自评小组，逐项核实资料。", "成立自评小组，2020年度绩效自评发现的问题已整改。")]
    [InlineData("加大采购力度，完善管理制度。", "2023年继续安排项目支出。")]
    [InlineData("全年支出保障了场馆运行和图书采购。", "全年支出保障了场馆运行，对2021年度绩效自评开展了回头看。")]
    public void Notices_comparisons_plans_and_history_are_left_alone(string words, string others) =>
        Assert.Empty(new Draft().Exchange(words, others).Said("IDN001"));

    [Fact]
    public void A_year_end_before_is_a_milestone_where_the_right_one_is_stated_too() =>
        Assert.Empty(new Draft().Replace("全年支出", "截至2021年12月31日完成主体工程。", "截至2022年12月31日资金全部支付。").Said("IDN001"));

    [Fact]
    public void Nothing_is_judged_where_the_title_names_the_year_of_writing() =>
        Assert.Empty(new Draft().Replace("2022年度部门整体", "2023年度部门整体支出绩效自评报告")
            .Replace("全年支出", "2022年度预算执行良好，2022年末资金全部支付，2022年全年支出保障了运行。").Said("IDN001"));
}
