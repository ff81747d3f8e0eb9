namespace Ingest.Validation.Tests.Rules.Structure;

public class SatisfactionUnsurveyedTests
{
    [Theory]
    [InlineData("读者满意度100%。", true)]
    [InlineData("读者满意度96%。", false)]
    [InlineData("发放问卷200份，读者满意度100%。", false)]
    [InlineData("完成率100%。", false)]
    public void Satisfaction_is_asked_for(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("STR009").Count > 0);
}
