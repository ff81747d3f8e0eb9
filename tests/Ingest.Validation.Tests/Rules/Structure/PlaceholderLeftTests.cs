namespace Ingest.Validation.Tests.Rules.Structure;

public class PlaceholderLeftTests
{
    [Theory]
    [InlineData("联系人：XXX")]
    [InlineData("批复文号为云文〔2022〕XX号。")]
    [InlineData("该项目由×××公司承建。")]
    [InlineData("20XX年支出情况良好。")]
    [InlineData("开展读者活动____场。")]
    [InlineData("支出情况（分类表述）")]
    [InlineData("结合项目实际，重点围绕以下内容进行分析评价。")]
    [InlineData("年  月  日")]
    public void Blanks_and_instructions_of_the_template_are_found(string line) =>
        Assert.Single(new Draft().Replace("全年支出", line).Findings("STR003"));

    [Theory]
    [InlineData("馆员李XX获得表彰。")]
    [InlineData("采购WiFi6设备和XXL码工作服。")]
    [InlineData("开放时间为每年1月至12月。")]
    [InlineData("活动对象为学生、老人等……")]
    [InlineData("云川县图书馆（盖章）")]
    [InlineData("举办培训（含线上）5期。")]
    public void Masked_names_codes_and_seals_are_left_alone(string line) =>
        Assert.Empty(new Draft().Replace("全年支出", line).Findings("STR003"));

    [Fact]
    public void Blanks_close_together_are_one_finding() =>
        Assert.Single(new Draft().Replace("全年支出", "联系人：XXX", "联系电话：XXXXXXX").Findings("STR003"));

    [Fact]
    public void A_form_that_is_signed_on_paper_is_worth_a_note_only() =>
        Assert.Equal(Severity.Info, Assert.Single(new Draft().Table("填报单位|云川县图书馆", "填报日期|年  月  日").Findings("STR003")).Severity);
}
