namespace Ingest.Validation.Tests.Rules.Scores;

public class DuplicateIndicatorTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|10|10|\n产出|数量|举办讲座|40场|40场|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|10|10|\n产出|质量|举办讲座|40场|40场|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|10|10|\n产出|数量|举办展览|40场|40场|10|10|", false)]
    public void An_indicator_stands_in_a_table_once(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR015").Count > 0);
}
