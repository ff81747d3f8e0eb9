namespace Ingest.Validation.Tests.Rules.Scores;

public class LostPointsUnexplainedTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|47|\n产出|数量|购置图书|3000册|3000册|50|46|到货延期", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|47|\n产出|数量|购置图书|3000册|3000册|50|46|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|50|\n产出|数量|购置图书|3000册|3000册|50|43|到货延期", false)]
    public void Rows_that_lost_points_want_a_reason_where_others_give_one(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR008").Count > 0);
}
