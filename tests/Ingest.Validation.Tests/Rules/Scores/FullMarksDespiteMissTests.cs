namespace Ingest.Validation.Tests.Rules.Scores;

public class FullMarksDespiteMissTests
{
    private const string Head = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因";

    [Theory]
    [InlineData("产出|数量|新增图书|≥4万册|3.6万册|10|10|")]
    [InlineData("产出|质量|读者满意率|≥90%|88.7%|10|10|")]
    [InlineData("产出|数量|举办讲座|40场|32场|10|10|")]
    [InlineData("产出|数量|举办讲座|不少于40场|32场|10|10|")]
    [InlineData("产出|成本|平台租金|≤12万元|13.5万元|10|10|")]
    [InlineData("效益|社会|安全事故|0起|1起|10|10|")]
    [InlineData("产出|时效|图书上架时间|≤30天|38天|10|10|")]
    [InlineData("产出|数量|流动书车24次||完成18次|10|10|")]
    [InlineData("产出|数量|整理文献|≥1200|1150|10|10|")]
    public void Full_marks_for_a_missed_target_are_found(string row) =>
        Assert.Contains("没有完成目标", Rows(row).Said("SCR006"), StringComparison.Ordinal);

    [Theory]
    [InlineData("产出|数量|新增图书|≥4万册|4.5万册|10|10|")]
    [InlineData("产出|数量|新增图书|≥4万册|3.6万册|10|9|采购延迟")]
    [InlineData("产出|成本|平台租金|≤12万元|10.5万元|10|10|")]
    [InlineData("产出|成本|购书支出|80万元|76万元|10|10|")]
    [InlineData("产出|质量|差错率|≤1%|0.6%|10|10|")]
    [InlineData("产出|质量|文献差错率|1%|0.6%|10|10|")]
    [InlineData("产出|时效|图书上架时间|30天|25天|10|10|")]
    [InlineData("产出|数量|举办讲座|40场|32场|10|10|经批准调整目标")]
    [InlineData("产出|数量|举办讲座|40场|约32场|10|10|")]
    [InlineData("产出|质量|读者满意率|≥90%|90%以上|10|10|")]
    [InlineData("产出|质量|读者满意率|≥90%|95%（其中优秀30%）|10|10|")]
    [InlineData("产出|质量|验收合格率|100%|1|10|10|")]
    [InlineData("产出|时效|上架时间|2022年12月底前|2022年11月|10|10|")]
    [InlineData("产出|质量|服务质量|明显提升|明显提升|10|10|")]
    [InlineData("预算|执行|预算执行率|100%|99.6%|10|10|")]
    public void Targets_met_excused_unread_or_open_are_left_alone(string row) =>
        Assert.Empty(Rows(row).Said("SCR006"));

    [Theory]
    [InlineData("90%（含）以上计10分；80%（含）—90%计6分；80%以下计0分。", "读者满意度87.6%。", true)]
    [InlineData("90%（含）以上计10分；80%（含）—90%计6分；80%以下计0分。", "读者满意度90%。", false)]
    [InlineData("满意度≥90%计满分，每低1个百分点扣1分。", "读者满意度87.6%。", true)]
    [InlineData("满意度≥90%计满分，每低1个百分点扣1分。", "读者满意度89.5%。", false)]
    [InlineData("85%以上计10分；70%—85%计6分。", "读者满意度87.6%。", false)]
    [InlineData("90%（含）以上计10分；80%（含）—90%计6分。", "读者满意度87.6%，馆员满意度96%。", false)]
    [InlineData("根据调查情况酌情计分。", "读者满意度87.6%。", false)]
    public void A_criterion_names_the_points_of_each_level(string criterion, string line, bool found) => Assert.Equal(found, new Draft()
        .Replace("全年支出", line).Table("一级指标|二级指标|三级指标|分值|评分标准|得分", $"效果|履职效益|社会公众满意度|10|{criterion}|10").Said("SCR006").Length > 0);

    [Theory]
    [InlineData("全县办证覆盖率71.8%，低于县里下达的75%的目标。", "产出|数量|办证任务|10|全县办证覆盖率达到目标计10分|10", true)]
    [InlineData("流动书车项目完成率60.83%，主要是招标流标。", "产出|数量|流动书车项目|10|按计划完成|10", true)]
    [InlineData("流动书车项目完成率60.83%，主要是招标流标。", "产出|数量|流动书车项目|10|按计划完成|6", false)]
    [InlineData("截至6月底流动书车项目完成率60.83%。", "产出|数量|流动书车项目|10|按计划完成|10", false)]
    [InlineData("平均上架时间3.2天，低于5天的目标。", "产出|时效|平均上架时间|10|按计划完成|10", false)]
    public void A_miss_that_the_text_tells_is_set_against_the_indicators_points(string line, string row, bool found) => Assert.Equal(found, new Draft()
        .Replace("全年支出", line).Table("一级指标|二级指标|三级指标|分值|评分标准|得分", row).Said("SCR006").Length > 0);

    [Theory]
    [InlineData("各项绩效指标均达到目标值。", true)]
    [InlineData("除办证外，各项绩效指标均达到目标值。", false)]
    [InlineData("各项绩效指标基本达到目标值。", false)]
    [InlineData("多数指标完成较好。", false)]
    public void A_claim_that_everything_was_achieved_is_set_against_any_miss(string claim, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", claim, "年度办证目标任务为2.4万人，实际办证1.8万人，完成目标任务的75%。").Said("SCR006").Length > 0);

    [Theory]
    [InlineData("100分", true)]
    [InlineData("93分", false)]
    public void The_full_score_is_set_against_any_miss(string score, bool found) =>
        Assert.Equal(found, new Draft().Exchange("93分", score).Replace("全年支出", "年度办证目标任务为2.4万人，实际办证1.8万人，完成目标任务的75%。").Said("SCR006").Length > 0);

    [Theory]
    [InlineData("各项指标均达到或超过目标值。", true)]
    [InlineData("工作有序推进。", false)]
    public void Tables_without_points_state_targets_too(string claim, bool found) => Assert.Equal(found, new Draft()
        .Replace("全年支出", claim).Table("绩效指标|三级指标|年度指标值|全年实际完成值|未完成原因", "产出|办证人数|9800人|9126人|", "产出|讲座场次|40场|42场|").Said("SCR006").Length > 0);

    private static Draft Rows(string row) => new Draft().Table(Head, row, "产出|数量|其他活动|10次|10次|10|10|");
}
