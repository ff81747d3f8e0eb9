namespace Ingest.Validation.Tests.Rules.Money;

public class NothingLeftDespiteGapTests
{
    [Theory]
    [InlineData("流动图书车全年预算40.00万元，全年支出33.60万元，无结余。", true)]
    [InlineData("流动图书车全年预算40.00万元，全年支出40.00万元，无结余。", false)]
    [InlineData("流动图书车全年预算40.00万元，全年支出33.60万元，年末结转6.40万元。", false)]
    [InlineData("流动图书车全年预算40.00万元，年中调减6.40万元，全年支出33.60万元，无结余。", false)]
    [InlineData("流动图书车全年预算40.00万元，全年支出33.60万元，余款财政收回，无结余。", false)]
    [InlineData("流动图书车全年预算33.6万元，全年支出33.58万元，无结余。", false)]
    public void What_was_not_spent_went_somewhere(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON015").Count > 0);
}
