namespace Ingest.Validation.Tests.Rules.Scores;

public class DeviationUnexplainedTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|50场|480场|10|10|\n产出|数量|其他|1次|1次|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|50场|60场|10|10|\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|差错率|≤5%|0.1%|10|10|\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|50场|480场|10|10|含线上\n产出|数量|其他|1次|1次|10|10|", false)]
    public void An_outcome_far_beyond_its_target_wants_a_reason(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR014").Count > 0);
}
