namespace Ingest.Validation.Tests.Rules.Staff;

public class HeadcountsConflictTests
{
    [Theory]
    [InlineData("年末在编在职人员28人。\n年末在编在职人员27人。", true)]
    [InlineData("年末在编在职人员28人。\n年末在编在职人员28人。", false)]
    public void A_staffing_figure_is_one(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STF002").Count > 0);
}
