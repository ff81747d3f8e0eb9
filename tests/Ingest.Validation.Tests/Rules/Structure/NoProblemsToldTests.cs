namespace Ingest.Validation.Tests.Rules.Structure;

public class NoProblemsToldTests
{
    [Theory]
    [InlineData("无。", "100分", true)]
    [InlineData("暂无", "100分", true)]
    [InlineData("读者活动形式偏少。", "100分", false)]
    [InlineData("无。", "93分", false)]
    public void A_section_that_says_none_is_noted_where_nothing_contradicts_it(string text, string score, bool found) =>
        Assert.Equal(found, new Draft().Exchange("93分", score).Replace("图书更新速度偏慢", text).Findings("STR008").Count > 0);
}
