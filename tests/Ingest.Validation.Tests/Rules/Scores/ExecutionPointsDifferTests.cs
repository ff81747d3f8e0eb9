namespace Ingest.Validation.Tests.Rules.Scores;

public class ExecutionPointsDifferTests
{
    private const string Policy = "rules: { SCR010: { state: on } }";

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|9|\n产出|数量|其他|1次|1次|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|7.86|\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|7.9|\n产出|数量|其他|1次|1次|10|10|", false)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|培训完成率|100%|78.6%|10|9|\n产出|数量|其他|1次|1次|10|10|", false)]
    public void The_points_of_the_rate_are_in_proportion(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR010", Policy).Count > 0);

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|9|\n产出|数量|其他|1次|1次|10|10|")]
    public void It_is_off_until_a_pack_turns_it_on(string lines) => Assert.Empty(new Draft().Table(lines.Split('\n')).Findings("SCR010"));
}
