namespace Ingest.Validation.Tests.Rules.Money;

public class UnitMissingTests
{
    [Theory]
    [InlineData("项目|年初预算|全年支出\n流动图书车|40.00|39.60\n报刊订阅|12.00|11.80", true)]
    [InlineData("项目|年初预算（万元）|全年支出（万元）\n流动图书车|40.00|39.60\n报刊订阅|12.00|11.80", false)]
    [InlineData("项目|年初预算|全年支出\n流动图书车|40.00万元|39.60万元", false)]
    public void A_table_of_money_says_its_unit(string lines, bool found) =>
        Assert.Equal(found, new Draft().Table(lines.Split('\n')).Findings("MON020").Count > 0);
}
