namespace Ingest.Validation.Tests.Rules.Money;

public class SpendingExceedsBudgetTests
{
    [Theory]
    [InlineData("全年预算320.00万元，全年支出338.00万元。", true)]
    [InlineData("全年预算320.00万元，全年支出338.00万元，超出部分使用上年结转。", false)]
    [InlineData("全年预算320.00万元，全年支出318.00万元。", false)]
    public void Spending_keeps_within_the_budget_or_says_why(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON009").Count > 0);
}
