namespace Ingest.Validation.Tests.Rules.Money;

public class UnitMissingTests
{
    [Theory]
    [InlineData("项目|年初预算|全年支出", "流动图书车|40.00|39.60", true)]
    [InlineData("项目|年初预算（万元）|全年支出（万元）", "流动图书车|40.00|39.60", false)]
    [InlineData("项目|年初预算|全年支出", "流动图书车|40.00万元|39.60万元", false)]
    [InlineData("项目|年初预算|全年支出", "流动图书车|0|0", false)]
    public void A_table_of_money_says_its_unit(string head, string row, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", "图书采购支出12.40万元。").Table(head, row, row.Replace("流动图书车", "报刊订阅", StringComparison.Ordinal)).Findings("MON020").Count > 0);
}
