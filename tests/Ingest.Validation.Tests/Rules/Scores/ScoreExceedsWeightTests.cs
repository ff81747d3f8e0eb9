namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreExceedsWeightTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|48|50\n效益|读者覆盖|52|43", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|50\n效益|读者覆盖|50|43", false)]
    public void An_indicator_gets_no_more_than_it_is_worth(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR002").Count > 0);
}
