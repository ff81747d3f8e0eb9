namespace Ingest.Validation.Tests.Rules.Scores;

public class OutcomeIsBoundTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|读者满意率|≥90%|≥90%|10|10|\n产出|数量|其他|1次|1次|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|读者满意率|≥90%|90%|10|10|\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|服务质量|提升|提升|10|10|\n产出|数量|其他|1次|1次|10|10|", false)]
    public void An_outcome_is_a_figure_and_no_bound(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR017").Count > 0);
}
