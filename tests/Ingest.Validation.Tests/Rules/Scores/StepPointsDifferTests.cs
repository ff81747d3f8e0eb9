namespace Ingest.Validation.Tests.Rules.Scores;

public class StepPointsDifferTests
{
    [Theory]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|实际完成值|得分\n效果|履职效益|社会公众满意度|10|90%（含）以上计10分；80%（含）—90%计6分；80%以下计0分。|86%|8\n产出|数量|其他活动|10|按计划完成|完成|10", true)]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|实际完成值|得分\n效果|履职效益|社会公众满意度|10|90%（含）以上计10分；80%（含）—90%计6分；80%以下计0分。|86%|6\n产出|数量|其他活动|10|按计划完成|完成|10", false)]
    [InlineData("一级指标|二级指标|三级指标|分值|评分标准|实际完成值|得分\n效果|履职效益|社会公众满意度|10|90%（含）以上计10分；80%（含）—90%计6分；80%以下计0分。|86%|5\n产出|数量|其他活动|10|按计划完成|完成|10", false)]
    public void Points_keep_to_the_steps_of_the_criterion(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR011").Count > 0);
}
