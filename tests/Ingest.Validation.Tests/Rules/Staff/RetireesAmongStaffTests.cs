namespace Ingest.Validation.Tests.Rules.Staff;

public class RetireesAmongStaffTests
{
    [Theory]
    [InlineData("云川县图书馆年末在职人员20人，其中在编12人、退休8人。", true)]
    [InlineData("云川县图书馆年末实有人员20人，其中在编12人、退休8人。", false)]
    [InlineData("云川县图书馆年末在职人员20人，退休8人。", false)]
    public void Retirees_are_no_staff(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STF006").Count > 0);
}
