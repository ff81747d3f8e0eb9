namespace Ingest.Validation.Tests.Rules.Scores;

public class WeightsExceedHundredTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|60|58\n效益|读者覆盖|50|47\n满意度|读者满意|10|10", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|30|27\n满意度|读者满意|10|10", false)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|60|58\n效益|读者覆盖|50|47\n满意度|读者满意|10|10\n合计||120|115", false)]
    public void Weights_do_not_exceed_a_hundred(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR016").Count > 0);
}
