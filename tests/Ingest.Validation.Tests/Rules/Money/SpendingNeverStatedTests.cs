namespace Ingest.Validation.Tests.Rules.Money;

public class SpendingNeverStatedTests
{
    [Theory]
    [InlineData("年初预算35.00万元，各项绩效指标均达到目标值。", true)]
    [InlineData("年初预算35.00万元，全年支出34.50万元，各项绩效指标均达到目标值。", false)]
    [InlineData("年初预算35.00万元。", false)]
    [InlineData("各项绩效指标均达到目标值。", false)]
    public void Achievements_cost_something(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON017").Count > 0);
}
