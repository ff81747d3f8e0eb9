namespace Ingest.Validation.Tests.Rules.Money;

public class BalanceDiffersTests
{
    [Theory]
    [InlineData("年初预算412.60万元，年中追加38.15万元，调整后预算460.75万元。", true)]
    [InlineData("上年结转21.36万元，当年下达180.00万元，使用176.90万元，年末结转34.46万元。", true)]
    [InlineData("年初预算412.60万元，年中追加38.15万元，调整后预算450.75万元。", false)]
    [InlineData("上年结转21.36万元，当年下达180.00万元，使用176.90万元，年末结转24.46万元。", false)]
    public void Budgets_and_balances_close(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON007").Count > 0);
}
