namespace Ingest.Validation.Tests.Rules.Scores;

public class TextScoresTests
{
    [Theory]
    [InlineData("自评得分95.4分，等级为优。其中：执行率9.8分，产出47.6分，效益29分，满意度10分。", "96.4")]
    [InlineData("自评得分90分，等级为优。其中：预算执行满分20分，得18分；产出指标满分40分，得36分；效益指标满分30分，得25分；满意度指标满分10分，得10分。", "89")]
    [InlineData("自评得分92分，等级为优：决策18分（满分20分）、过程19分（满分20分）、产出28分（满分30分）、效益28分（满分30分）。", "93")]
    public void Parts_that_do_not_add_up_to_the_score_are_found(string line, string computed) =>
        Assert.Contains(computed, new Draft().Replace("自评得分93分", line).Said("SCR001"), StringComparison.Ordinal);

    [Theory]
    [InlineData("自评得分96.4分，等级为优。其中：执行率9.8分，产出47.6分，效益29分，满意度10分。")]
    [InlineData("自评得分95分，等级为优。其中产出48分，效益29分。")]
    [InlineData("自评得分95分，等级为优。其中产出扣2分。")]
    public void Parts_that_add_up_or_are_only_some_are_left_alone(string line) =>
        Assert.Empty(new Draft().Replace("自评得分93分", line).Said("SCR001"));

    [Theory]
    [InlineData("自评得分93.5分，等级为优。共扣5.5分。", true)]
    [InlineData("自评得分93分，等级为优。扣6分，其中结转资金扣2分，验收延迟扣4分。", true)]
    [InlineData("自评得分93.5分，等级为优。扣分6.5分：修裱延迟扣3分，执行率不足扣0.5分，追加偏多扣2分，指标不细扣1分。", false)]
    [InlineData("自评得分93分，等级为优。扣1分的原因是验收延迟。", false)]
    [InlineData("自评得分93分，等级为优。结转资金扣2分，验收延迟扣1分。", false)]
    public void Points_taken_off_in_all_are_set_against_the_score(string line, bool found) =>
        Assert.Equal(found, new Draft().Replace("自评得分93分", line).Said("SCR007").Length > 0);
}
