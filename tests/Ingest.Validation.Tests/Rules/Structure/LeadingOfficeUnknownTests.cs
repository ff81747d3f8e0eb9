namespace Ingest.Validation.Tests.Rules.Structure;

public class LeadingOfficeUnknownTests
{
    [Theory]
    [InlineData("云川县图书馆内设3个股室：采编股、借阅股、活动股。\n由绩效管理股牵头，逐项核实。", true)]
    [InlineData("云川县图书馆内设3个股室：采编股、借阅股、活动股。\n由活动股牵头，逐项核实。", false)]
    [InlineData("云川县图书馆内设3个股室：采编股、借阅股、读者活动股。\n由活动股牵头，逐项核实。", false)]
    [InlineData("云川县图书馆设有股室。\n由绩效管理股牵头，逐项核实。", false)]
    public void Whoever_leads_is_one_of_the_offices(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STR015").Count > 0);
}
