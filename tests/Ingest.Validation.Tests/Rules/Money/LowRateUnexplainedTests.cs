namespace Ingest.Validation.Tests.Rules.Money;

public class LowRateUnexplainedTests
{
    [Theory]
    [InlineData("预算执行率61%。", true)]
    [InlineData("预算执行率89.9%，保障了运行。", true)]
    [InlineData("预算执行率90%。", false)]
    [InlineData("预算执行率61%，主要是采购合同跨年执行。", false)]
    [InlineData("预算执行率61%。\n由于招标流标，采购推迟到下年。", false)]
    [InlineData("讲座完成率61%。", false)]
    public void A_low_rate_wants_a_reason(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON012").Count > 0);
}
