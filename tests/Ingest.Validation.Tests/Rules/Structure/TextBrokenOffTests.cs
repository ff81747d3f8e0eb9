namespace Ingest.Validation.Tests.Rules.Structure;

public class TextBrokenOffTests
{
    [Theory]
    [InlineData("全年支出保障了场馆运行，图书采购覆盖了全县，", true)]
    [InlineData("全年支出保障了场馆运行，图书采购覆盖了全县。", false)]
    [InlineData("全年支出保障了场馆运行，图书采购覆盖了全县，\n借阅量稳步提高。", false)]
    [InlineData("全年支出保障了场馆运行，图书采购覆盖了全县", false)]
    public void A_text_ends_with_a_sentence(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("STR012").Count > 0);
}
