namespace Ingest.Validation.Tests.Rules.Structure;

public class AnnouncedPartMissingTests
{
    private static readonly string[] Headings = ["一、部门概况……1", "二、资金使用情况……2", "三、自评工作情况……3", "四、自评结论……4", "五、存在的问题……5", "六、改进措施……6"];

    private static Draft With(params string[] contents) => new Draft().Replace("根据《云川县财政局", ["根据财政局通知要求开展自评。", "目录", .. contents]);

    [Fact]
    public void A_heading_of_the_contents_that_is_not_in_the_text_is_found() =>
        Assert.Contains("“服务对象满意度”", With([.. Headings, "七、服务对象满意度……7"]).Said("STR017"), StringComparison.Ordinal);

    [Fact]
    public void Contents_that_the_text_follows_are_right() => Assert.Empty(With(Headings).Said("STR017"));

    [Theory]
    [InlineData("七、附件……7")]
    [InlineData("附件：自评表……7")]
    public void Annexes_of_the_contents_are_not_headings(string line) => Assert.Empty(With([.. Headings, line]).Append("附件", "自评表").Said("STR017"));

    [Fact]
    public void A_heading_in_other_words_may_be_the_one_that_was_listed() =>
        Assert.Empty(With([.. Headings[..2], "三、组织实施过程……3", .. Headings[3..]]).Said("STR017"));

    [Theory]
    [InlineData("现将部门概况、资金使用、自评工作、自评结论、公众满意度、存在问题报告如下。", true)]
    [InlineData("本报告依次说明部门概况、资金使用、自评工作、自评结论、公众满意度。", true)]
    [InlineData("现将部门概况、资金使用、自评工作、自评结论、存在问题报告如下。", false)]
    [InlineData("现将决策、过程、产出、效益报告如下。", false)]
    [InlineData("从决策、过程、产出、效益四个方面进行评价，报告如下。", false)]
    public void Parts_may_be_named_without_their_number(string opening, bool found) =>
        Assert.Equal(found, new Draft().Replace("根据《云川县财政局", opening).Said("STR017").Length > 0);
}
