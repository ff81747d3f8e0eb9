namespace Ingest.Validation.Tests.Rules.Staff;

public class ControlRateDiffersTests
{
    [Theory]
    [InlineData("云川县图书馆年末在职在编人员12人，核定编制15名。\n在职人员控制率91.50%。", true)]
    [InlineData("云川县图书馆年末在职在编人员12人，核定编制15名。\n在职人员控制率80%。", false)]
    [InlineData("云川县图书馆年末在职在编人员12人，核定编制15名，其他编制16名。\n在职人员控制率91.50%。", false)]
    [InlineData("云川县图书馆年末在职在编人员12人。\n在职人员控制率91.50%。", false)]
    public void The_control_rate_follows_from_people_and_posts(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STF004").Count > 0);
}
