namespace Ingest.Validation.Tests.Rules.Money;

public class StatementsConflictTests
{
    [Theory]
    [InlineData("2022年人员经费支出143.20万元。\n2022年人员经费支出134.20万元。", true)]
    [InlineData("2022年人员经费支出285.60万元。\n2022年人员经费支出2856000万元。", true)]
    [InlineData("2022年人员经费支出143.20万元。\n2022年人员经费支出143.2万元。", false)]
    [InlineData("2022年人员经费支出143.20万元。\n2021年人员经费支出134.20万元。", false)]
    public void A_quantity_has_one_figure(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON002").Count > 0);
}
