namespace Ingest.Validation.Tests.Rules.Structure;

public class SectionTooThinTests
{
    [Theory]
    [InlineData("情况良好。", true)]
    [InlineData("无。", false)]
    [InlineData("云川县图书馆负责全县公共阅读服务，设三个组。", false)]
    public void A_required_section_says_something(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STR014").Count > 0);
}
