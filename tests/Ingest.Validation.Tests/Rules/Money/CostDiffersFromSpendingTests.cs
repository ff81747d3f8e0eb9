namespace Ingest.Validation.Tests.Rules.Money;

public class CostDiffersFromSpendingTests
{
    [Theory]
    [InlineData("项目全年支出31.82万元。", "31.28万元", true)]
    [InlineData("项目全年支出31.82万元。", "31.82万元", false)]
    [InlineData("项目全年支出31.82万元。", "31.8万元", false)]
    [InlineData("项目印刷费支出20.40万元。\n项目邮寄费支出11.42万元。", "31.28万元", false)]
    public void The_cost_of_a_project_is_what_it_spent(string lines, string cost, bool found) => Assert.Equal(found, new Draft()
        .Exchange("部门整体支出", "图书采购项目支出").Replace("全年支出保障", lines.Split('\n'))
        .Table("一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分", "产出|数量|购置图书|3000册|3000册|50|50", $"产出|成本指标|采购成本|≤32万元|{cost}|50|43").Findings("MON018").Count > 0);
}
