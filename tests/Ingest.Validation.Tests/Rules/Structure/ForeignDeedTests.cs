namespace Ingest.Validation.Tests.Rules.Structure;

public class ForeignDeedTests
{
    [Theory]
    [InlineData("完成病险水库除险加固，确保安全度汛。", true)]
    [InlineData("全年办理婚姻登记2300对。", true)]
    [InlineData("配合开展病险水库除险加固宣传。", false)]
    [InlineData("全年图书外借12万册次。", false)]
    [InlineData("举办普法讲座和安全教育活动。", false)]
    public void Another_line_of_government_is_found(string line, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", line).Findings("STR006").Count > 0);

    [Theory]
    [InlineData("云川县柳溪镇人民政府")]
    [InlineData("云川县财政局")]
    [InlineData("云川县人民政府办公室")]
    public void Units_that_have_a_hand_in_everything_are_not_judged(string unit) =>
        Assert.Empty(new Draft().Exchange("云川县图书馆", unit).Replace("全年支出", "完成病险水库除险加固，确保安全度汛。").Findings("STR006"));

    [Fact]
    public void A_line_that_is_told_of_often_is_the_authors_too() => Assert.Empty(new Draft()
        .Replace("全年支出", "完成病险水库除险加固3座。", "病险水库除险加固投资到位。", "病险水库除险加固验收合格。").Findings("STR006"));
}
