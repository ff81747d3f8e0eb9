namespace Ingest.Validation.Tests.Rules.Money;

public class IncomeDiffersFromSpendingTests
{
    [Theory]
    [InlineData("全年总收入412.30万元，总支出415.10万元。", true)]
    [InlineData("全年总收入412.30万元，总支出412.10万元。", false)]
    [InlineData("上年结转2.80万元，全年总收入412.30万元，总支出415.10万元。", false)]
    public void A_gap_is_a_balance(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON019").Count > 0);
}
