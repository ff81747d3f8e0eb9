namespace Ingest.Validation.Tests.Rules.Money;

public class GrowthDiffersTests
{
    [Theory]
    [InlineData("“三公”经费支出6.42万元，上年支出7.50万元，同比增长14.40%。", true)]
    [InlineData("“三公”经费支出6.42万元，上年支出7.50万元，同比下降14.40%。", false)]
    public void Growth_follows_from_two_years_figures(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON005").Count > 0);
}
