namespace Ingest.Validation.Tests.Rules.Structure;

public class ReferenceMismatchTests
{
    private static Draft WithAnnexes(string line) => new Draft().Replace("全年支出", line).Append("附件1", "基础数据表").Table("项目|数量", "图书|100").Append("附件2", "活动清单").Table("活动|场次", "讲座|12");

    [Theory]
    [InlineData("评分情况见附件3。", "附件3")]
    [InlineData("采购清单详见附件四。", "附件4")]
    public void An_annex_that_is_not_there_is_found(string line, string said) =>
        Assert.Contains(said, WithAnnexes(line).Said("STR007"), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_annexes_is_an_announcement() => Assert.Contains("附件3",
        WithAnnexes("全年支出平稳。").Replace("2023年4月12日", "2023年4月12日", "附件：1.基础数据表", "2.活动清单", "3.绩效自评表").Said("STR007"), StringComparison.Ordinal);

    [Theory]
    [InlineData("数据见附件1，活动见附件2。")]
    [InlineData("按照《管理办法》附件5的格式填报。")]
    [InlineData("发票附件齐全。")]
    public void Annexes_that_are_there_and_those_of_rules_are_left_alone(string line) =>
        Assert.Empty(WithAnnexes(line).Said("STR007"));

    [Fact]
    public void Annexes_filed_apart_altogether_are_not_judged() =>
        Assert.Empty(new Draft().Replace("全年支出", "评分情况见附件3。").Said("STR007"));

    [Theory]
    [InlineData("附件3《读者名单》含个人信息，单独移交档案室，不随报告报送。")]
    [InlineData("采购明细详见附件3（另册装订）。")]
    [InlineData("附件3和附件4已在财政系统中上传。")]
    [InlineData("评分情况见附件3。附件3数据量较大，本报告从略。")]
    public void An_annex_said_to_be_elsewhere_is_not_missed(string line) =>
        Assert.Empty(WithAnnexes(line).Said("STR007"));

    [Fact]
    public void An_item_of_the_list_may_say_that_it_is_elsewhere() => Assert.Empty(
        WithAnnexes("全年支出平稳。").Replace("2023年4月12日", "2023年4月12日", "附件：1.基础数据表", "2.活动清单", "3.绩效自评表（已由主管局汇总另行报送）").Said("STR007"));

    [Theory]
    [InlineData("附件1单独装订，评分情况见附件3。", "附件3")]
    [InlineData("3个项目单独自评，报告附后（附件1—附件3）。", "附件3")]
    [InlineData("评分情况见附件3。预算已在系统中填报。", "附件3")]
    public void What_is_said_of_another_annex_or_of_other_papers_excuses_none(string line, string said) =>
        Assert.Contains(said, WithAnnexes(line).Said("STR007"), StringComparison.Ordinal);

    [Theory]
    [InlineData("四、自评结论（附相关评分表）", true)]
    [InlineData("四、自评结论", false)]
    public void A_score_table_that_is_not_attached_is_found(string heading, bool found) =>
        Assert.Equal(found, new Draft().Replace("四、自评结论", heading).Said("STR007").Length > 0);

    [Fact]
    public void A_score_table_filed_apart_is_not_missed() =>
        Assert.Empty(new Draft().Replace("自评得分93分", "自评得分93分，等级为优（附评分表，另行报送）。").Said("STR007"));
}
