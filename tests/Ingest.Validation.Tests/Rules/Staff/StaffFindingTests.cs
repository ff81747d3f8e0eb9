namespace Ingest.Validation.Tests.Rules.Staff;

public class StaffFindingTests
{
    [Theory]
    [InlineData("核定编制30名，其中行政编制12名、事业编制17名。", "STF001")]
    [InlineData("年末实有人数45人，其中在职28人、退休18人。", "STF001")]
    [InlineData("年末在编在职人员28人。\n年末在编在职人员27人。", "STF002")]
    [InlineData("核定编制30名，年末在编32人，退休17人。", "STF003")]
    [InlineData("核定编制30名，年末在编28人，退休17人。", "")]
    [InlineData("核定编制38名，其中主任1名、副主任3名。", "")]
    [InlineData("核定编制30名，在职在编28人，另聘用临时人员6人，共35人。", "STF001")]
    [InlineData("核定编制30名，在职在编28人，另聘用临时人员6人，共34人。", "")]
    public void Staff_add_up_agree_and_keep_within_their_posts(string text, string rules) => Assert.Equal(rules, string.Join(' ', Findings(text).Select(f => f.Rule)));

    [Fact]
    public void A_part_larger_than_its_whole_may_be_a_sibling()
    {
        var finding = Assert.Single(Findings("在职8人，其中在岗21人，编外13人。"));

        Assert.Contains("8 + 13 = 21", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“其中”用错", finding.LikelyCause, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Findings(string text) =>
        new Draft().Replace("云川县图书馆是公益一类事业单位", text.Split('\n')).Findings().Where(f => f.Rule.StartsWith("STF", StringComparison.Ordinal));
}
