namespace Ingest.Validation.Tests.Rules.Scores;

public class ReasonWithoutLossTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|10|10|部分场次推迟\n产出|数量|其他|1次|1次|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|10|9|部分场次推迟\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|46场|10|10|增加了线上场次\n产出|数量|其他|1次|1次|10|10|", false)]
    public void A_note_of_a_shortfall_does_not_go_with_full_marks(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR009").Count > 0);
}
