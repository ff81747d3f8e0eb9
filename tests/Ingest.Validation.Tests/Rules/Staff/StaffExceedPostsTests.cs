namespace Ingest.Validation.Tests.Rules.Staff;

public class StaffExceedPostsTests
{
    [Theory]
    [InlineData("核定编制30名，年末在编32人，退休17人。", true)]
    [InlineData("核定编制30名，年末在编28人，退休17人。", false)]
    public void People_keep_within_their_posts(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STF003").Count > 0);
}
