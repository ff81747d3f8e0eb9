namespace Ingest.Validation.Tests.Rules.Money;

public class DifferenceDiffersTests
{
    [Theory]
    [InlineData("公用经费支出122.21万元，比上年的125.90万元减少3.96万元。", true)]
    [InlineData("采购预算48.00万元，实际成交45.50万元，节约3.50万元。", true)]
    [InlineData("公用经费支出122.21万元，比上年的125.90万元减少3.69万元。", false)]
    public void A_change_is_the_difference_of_two_figures(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON006").Count > 0);
}
