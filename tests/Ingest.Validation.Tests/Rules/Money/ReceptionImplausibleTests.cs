namespace Ingest.Validation.Tests.Rules.Money;

public class ReceptionImplausibleTests
{
    [Theory]
    [InlineData("公务接待0批次，公务接待费支出1.80万元。", true)]
    [InlineData("公务接待12批次、106人次，公务接待费支出1.80万元。", false)]
    [InlineData("公务接待0批次，公务接待费支出0万元。", false)]
    [InlineData("公务接待费支出1.80万元。", false)]
    public void Reception_needs_guests(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON023").Count > 0);
}
