namespace Ingest.Validation.Tests.Rules.Money;

public class ProductDiffersTests
{
    [Theory]
    [InlineData("按每人每年120元的标准为2315名读者代缴，全年代缴37.78万元。", true)]
    [InlineData("按每人每年120元的标准为2315名读者代缴，全年代缴27.78万元。", false)]
    [InlineData("按每人每年120元的标准为2315名读者代缴，全年代缴27.9万元。", false)]
    public void An_amount_is_its_price_times_its_quantity(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON008").Count > 0);
}
