namespace Ingest.Validation.Tests.Rules.Structure;

public class DocumentNumberMalformedTests
{
    [Theory]
    [InlineData("根据云文〔2022】9号执行。", true)]
    [InlineData("根据云文〔2022)9号执行。", true)]
    [InlineData("根据云文〔2022〕9号执行。", false)]
    [InlineData("根据云文(2022）9号执行。", false)]
    [InlineData("根据云文【2022】9号执行。", false)]
    public void Brackets_of_document_numbers_match(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("STR013").Count > 0);
}
