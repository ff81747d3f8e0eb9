namespace Ingest.Validation.Tests.Rules.Scores;

public class WeightsOffSchemeTests
{
    private const string Policy = "rules: { SCR012: { state: on } }\nweight_schemes: { self-evaluation: { state: on } }";

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n预算执行率|预算|执行率|100%|100%|10|10|\n产出|数量|购置图书|3000册|3000册|60|60|\n效益|社会效益|读者覆盖|12万人次|12万人次|20|20|\n满意度|读者满意度|读者满意率|≥90%|95%|10|10|", true)]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n预算执行率|预算|执行率|100%|100%|10|10|\n产出|数量|购置图书|3000册|3000册|50|50|\n效益|社会效益|读者覆盖|12万人次|12万人次|30|30|\n满意度|读者满意度|读者满意率|≥90%|95%|10|10|", false)]
    public void The_first_level_is_worth_what_the_scheme_says(string lines, bool found) =>
        Assert.Equal(found, new Draft().Exchange("2022年度部门整体支出绩效自评报告", "2022年度图书采购项目支出绩效自评报告").Table(lines.Split('\n')).Findings("SCR012", Policy).Count > 0);

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n预算执行率|预算|执行率|100%|100%|10|10|\n产出|数量|购置图书|3000册|3000册|60|60|\n效益|社会效益|读者覆盖|12万人次|12万人次|20|20|\n满意度|读者满意度|读者满意率|≥90%|95%|10|10|")]
    public void It_is_off_until_a_pack_turns_it_on(string lines) => Assert.Empty(new Draft().Exchange("2022年度部门整体支出绩效自评报告", "2022年度图书采购项目支出绩效自评报告").Table(lines.Split('\n')).Findings("SCR012"));
}
