namespace Ingest.Validation.Tests.Rules.Identity;

public class CriterionYearStaleTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|得分\n产出|数量|举办讲座|50|与2016年决算相比不减少计满分|50\n产出|数量|购置图书|50|按计划完成计满分|43", true)]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|得分\n产出|数量|举办讲座|50|与2021年决算相比不减少计满分|50\n产出|数量|购置图书|50|按计划完成计满分|43", false)]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|得分\n产出|数量|举办讲座|50|与上年决算相比不减少计满分|50\n产出|数量|购置图书|50|按计划完成计满分|43", false)]
    public void Criteria_are_of_the_year(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("IDN006").Count > 0);
}
