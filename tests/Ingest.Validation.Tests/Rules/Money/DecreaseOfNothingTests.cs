namespace Ingest.Validation.Tests.Rules.Money;

public class DecreaseOfNothingTests
{
    [Theory]
    [InlineData("因公出国（境）费预算0万元，决算0万元，决算数小于预算数的主要原因是厉行节约。", true)]
    [InlineData("因公出国（境）费预算0万元，决算0万元，本年没有发生。", false)]
    [InlineData("公务接待费预算2万元，决算1.8万元，决算数小于预算数的主要原因是厉行节约。", false)]
    public void Nothing_cannot_decrease(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON011").Count > 0);
}
