namespace Ingest.Validation.Tests.Rules.Staff;

public class StaffCostImplausibleTests
{
    [Theory]
    [InlineData("人员经费支出1206.40万元。", true)]
    [InlineData("人员经费支出12.06万元。", true)]
    [InlineData("人员经费支出120.64万元。", false)]
    public void Staff_cost_a_head_is_plausible(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("STF005").Count > 0);
}
