namespace Ingest.Validation.Tests.Rules.Structure;

public class ObjectivesWithoutFiguresTests
{
    [Theory]
    [InlineData("三、绩效目标\n提升公共阅读服务水平，扩大覆盖面。", true)]
    [InlineData("三、绩效目标\n全年举办讲座40场。", false)]
    [InlineData("三、自评工作情况\n逐项核实资料。", false)]
    public void Objectives_are_counted_in_something(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("三、自评工作情况", lines.Split('\n')).Findings("STR010").Count > 0);
}
