namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreDiffersFromTextTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|43\n合计||100|91", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93", false)]
    public void The_text_and_the_table_give_one_score(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR003").Count > 0);
}
