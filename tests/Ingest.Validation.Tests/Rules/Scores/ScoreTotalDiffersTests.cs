namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreTotalDiffersTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|95", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93", false)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93.0", false)]
    public void A_printed_total_is_the_sum_of_its_rows(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR001").Count > 0);
}
