namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreSumDiffersFromTextTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|43", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45", false)]
    public void The_scores_add_up_to_the_score_of_the_text(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR004").Count > 0);
}
