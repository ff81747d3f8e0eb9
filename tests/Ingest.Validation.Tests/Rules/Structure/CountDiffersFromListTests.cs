namespace Ingest.Validation.Tests.Rules.Structure;

public class CountDiffersFromListTests
{
    [Theory]
    [InlineData("内设4个股室：采编股、借阅股、活动股。", true)]
    [InlineData("内设3个股室：采编股、借阅股、活动股。", false)]
    [InlineData("内设4个股室，分别承担采编和借阅。", false)]
    [InlineData("本馆从3个方面改进：一是采编、借阅一体化排班；二是更新书架；三是延长开放时间。", false)]
    [InlineData("本馆从4个方面改进：一是采编、借阅一体化排班；二是更新书架；三是延长开放时间。", true)]
    public void As_many_are_listed_as_announced(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("云川县图书馆是公益一类事业单位", lines.Split('\n')).Findings("STR001").Count > 0);
}
