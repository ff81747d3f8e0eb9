namespace Ingest.Validation.Tests.Rules.Structure;

public class MissingSectionTests
{
    [Theory]
    [InlineData("五、主要经验及做法、存在的问题和建议", "一是开通流动图书车。二是与学校共建书屋。")]
    [InlineData("五、主要经验及做法、存在的问题和建议", "进一步健全财务制度，加强项目管理。")]
    [InlineData("五、存在的问题及建议", "建议增加购书经费。")]
    [InlineData("五、存在的问题", "进一步加强预算管理。")]
    [InlineData("五、存在的问题", "无。")]
    [InlineData("五、存在的问题", "暂无")]
    public void A_promise_of_problems_without_any_is_found(string heading, string text) =>
        Assert.Single(Of(heading, text).Findings("STR002"));

    [Theory]
    [InlineData("五、存在的问题", "持证操作人员三人。")]
    [InlineData("五、存在的问题", "进一步加强预算管理。资金支付进度偏慢。")]
    [InlineData("五、存在的问题及建议", "购书经费不足，建议增加。")]
    [InlineData("五、主要经验及做法、存在的问题和建议", "一是开通流动图书车。二是馆员年龄老化，缺乏专业人才。")]
    [InlineData("五、其他需要说明的情况", "无。")]
    public void Problems_told_in_any_words_are_enough(string heading, string text) =>
        Assert.Empty(Of(heading, text).Findings("STR002"));

    [Fact]
    public void None_is_right_where_nothing_was_lost() =>
        Assert.Empty(Of("五、存在的问题", "无。").Exchange("93分", "100分").Findings("STR002"));

    [Fact]
    public void None_is_wrong_where_a_target_was_missed() => Assert.Contains("没有完成目标",
        Of("五、存在的问题", "无。").Exchange("93分", "100分").Replace("全年支出", "年度办证目标任务为2.4万人，实际办证1.8万人，完成目标任务的75%。").Said("STR002"), StringComparison.Ordinal);

    [Theory]
    [InlineData("93分", 1)]
    [InlineData("100分", 0)]
    public void A_report_without_problems_and_measures_is_found_where_points_were_lost(string score, int findings) =>
        Assert.Equal(findings, new Draft().Exchange("93分", score).Replace("五、存在的问题", "五、评价方法").Replace("图书更新速度偏慢", "采用比较法。").Replace("六、改进措施", "六、评价依据").Replace("加大采购力度", "依据财务资料。").Findings("STR002").Count);

    private static Draft Silent => new Draft().Replace("五、存在的问题", "五、服务开展情况").Replace("图书更新速度偏慢", "全年接待读者平稳。").Replace("六、改进措施", "六、其他需要说明的情况");

    [Fact]
    public void A_report_that_lost_points_and_tells_no_problem_is_found() => Assert.Single(Silent.Findings("STR002"));

    [Theory]
    [InlineData("存在的主要问题是新书上架不及时，部分书架老化。")]
    [InlineData("不足之处在于夜间开放时间短。")]
    public void A_sentence_that_names_a_problem_tells_it(string line) => Assert.Empty(Silent.Replace("全年接待读者平稳", line).Findings("STR002"));

    [Theory]
    [InlineData("上年自评存在的问题是书架老化，已更换。")]
    [InlineData("全年不存在的问题是无人值守。")]
    [InlineData("主要问题均已处理。")]
    public void Problems_of_another_year_or_none_at_all_do_not(string line) => Assert.Single(Silent.Replace("全年接待读者平稳", line).Findings("STR002"));

    [Theory]
    [InlineData("目标未完成原因分析|展厅改造推迟，活动少办两场。", false)]
    [InlineData("改进措施|明年起提前三个月排定展期。", false)]
    [InlineData("改进措施|无", true)]
    [InlineData("馆藏总量|十二万册纸质图书和报刊。", true)]
    public void A_row_of_a_form_that_asks_for_problems_or_remedies_answers(string row, bool found) =>
        Assert.Equal(found, Silent.Table("项目名称|图书购置", row).Findings("STR002").Count > 0);

    [Fact]
    public void Problems_that_the_opening_announces_and_nobody_writes_are_missed_once()
    {
        var findings = Silent.Replace("根据《云川县财政局", "我馆开展了绩效自评，现从部门概况、资金使用、自评工作、自评结论、存在问题五个方面报告如下。").Findings();

        Assert.Equal(["STR017"], findings.Where(f => f.Rule is "STR002" or "STR017").Select(f => f.Rule));
    }

    private static Draft Of(string heading, string text) => new Draft().Replace("五、存在的问题", heading).Replace("图书更新速度偏慢", text);
}
