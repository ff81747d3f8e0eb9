namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreTotalDiffersTests
{
    [Theory]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|95", true)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93", false)]
    [InlineData("一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93.0", false)]
    public void A_printed_total_is_the_sum_of_its_rows(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("SCR001").Count > 0);

    private const string Funds = "项目|预算数（万元）|执行数（A）万元|执行率|分值|得分\n年度资金总额|80.00|76.00|95%|10|9.5\n一级指标|三级指标|指标值|完成值|分值|得分\n产出|借阅册次|3万|3万|50|48\n效益|读者覆盖|2万|2万|40|38.5\n";

    [Theory]
    [InlineData("合计||||90|86.5", false)]
    [InlineData("合计||||100|96", false)]
    [InlineData("合计||||90|88.5", true)]
    [InlineData("合计||||100|86.5", true)]
    [InlineData("合计||||95|86.5", true)]
    public void A_total_may_leave_out_the_block_of_funds(string total, bool found) =>
        Assert.Equal(found, new Draft().Exchange("93分", "96分").Table((Funds + total).Split('\n')).Findings("SCR001").Count > 0);

    private const string Applicable = "一级|二级|分值|得分|备注\n产出|借阅册次|50|48|\n产出|下乡展览|8|不适用|道路中断\n效益|读者覆盖|42|41.2|\n";

    [Theory]
    [InlineData("适用指标小计||92|89.2|\n折算得分||100|97.0|", "97.0分", false)]
    [InlineData("适用指标小计||92|88.2|\n折算得分||100|97.0|", "97.0分", true)]
    [InlineData("小计||92|89.2|\n折算后得分||100|97.0|", "79.0分", true)]
    [InlineData("小计||92|89.2|\n折算后得分||100|99.0|", "99.0分", true)]
    public void Indicators_that_do_not_apply_are_left_out_of_the_total_that_is_converted(string totals, string claimed, bool found) =>
        Assert.Equal(found, new Draft().Exchange("93分", claimed).Table((Applicable + totals).Split('\n')).Findings().Any(f => f.Rule is "SCR001" or "SCR003" or "SCR016" or "SCR019"));

    [Theory]
    [InlineData("一级|二级|原权重|适用权重|得分\n产出|借阅册次|48|50|50\n产出|下乡展览|2|不适用|—\n效益|读者覆盖|50|50|43\n合计||100|100|93", false)]
    [InlineData("一级|二级|分值|调整后分值|得分\n产出|借阅册次|48|50|50\n效益|读者覆盖|52|50|43\n合计||100|100|93", false)]
    [InlineData("一级|二级|原分值|适用分值|得分\n产出|借阅册次|48|50|51\n效益|读者覆盖|52|50|42\n合计||100|100|93", true)]
    [InlineData("一级|二级|原分值|得分\n产出|借阅册次|48|50\n效益|读者覆盖|52|43\n合计||100|93", true)]
    public void Scores_are_measured_by_the_weights_in_force(string lines, bool exceeded) =>
        Assert.Equal(exceeded, new Draft().Table(lines.Split('\n')).Findings("SCR002").Count > 0);
}
