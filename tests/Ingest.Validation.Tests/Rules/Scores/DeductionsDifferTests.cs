namespace Ingest.Validation.Tests.Rules.Scores;

public class DeductionsDifferTests
{
    [Theory]
    [InlineData("自评得分93.5分，等级为优。共扣5.5分。", true)]
    [InlineData("自评得分93.5分，等级为优。共扣6.5分。", false)]
    [InlineData("自评得分93分，等级为优。扣1分的原因是验收延迟。", false)]
    public void What_was_taken_off_is_missing_from_a_hundred(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("自评得分93分", lines.Split('\n')).Findings("SCR007").Count > 0);
}
