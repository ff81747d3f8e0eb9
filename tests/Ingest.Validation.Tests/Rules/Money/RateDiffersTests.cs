namespace Ingest.Validation.Tests.Rules.Money;

public class RateDiffersTests
{
    [Theory]
    [InlineData("年初预算318.00万元，全年支出300.00万元，预算执行率95.34%。", true)]
    [InlineData("预算安排320.00万元，实际到位300.00万元，到位率100%。", true)]
    [InlineData("排查隐患120处，整改117处，整改率98.5%。", true)]
    [InlineData("年初预算318.00万元，全年支出300.00万元，预算执行率94.34%。", false)]
    public void A_rate_follows_from_its_figures(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON004").Count > 0);
}
