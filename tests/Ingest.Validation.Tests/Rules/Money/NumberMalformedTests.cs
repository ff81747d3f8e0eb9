namespace Ingest.Validation.Tests.Rules.Money;

public class NumberMalformedTests
{
    [Theory]
    [InlineData("支出12.4.0万元。", true)]
    [InlineData("支出5,20.0,4万元。", true)]
    [InlineData("支出1,286.40万元。", false)]
    [InlineData("分别支出3、4.5、6万元。", false)]
    [InlineData("支出12.40万元，占3.5%。", false)]
    [InlineData("版本1.2.3已上线。", false)]
    public void A_number_has_one_point(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON021").Count > 0);
}
