namespace Ingest.Validation.Tests.Rules.Staff;

public class HeadcountDiffersTests
{
    [Theory]
    [InlineData("核定编制30名，其中行政编制12名、事业编制17名。", true)]
    [InlineData("年末实有人数45人，其中在职28人、退休18人。", true)]
    [InlineData("年末实有人数46人，其中在职28人、退休18人。", false)]
    [InlineData("核定编制38名，其中主任1名、副主任3名。", false)]
    public void People_add_up(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STF001").Count > 0);
}
