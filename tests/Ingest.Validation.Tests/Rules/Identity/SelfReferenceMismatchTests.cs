namespace Ingest.Validation.Tests.Rules.Identity;

public class SelfReferenceMismatchTests
{
    [Theory]
    [InlineData("云川县图书馆", "我社", Severity.Warning)]
    [InlineData("云川县图书馆", "我校", Severity.Warning)]
    [InlineData("云川县图书馆", "我局", Severity.Info)]
    public void A_word_that_does_not_fit_is_found(string unit, string reference, Severity severity) =>
        Assert.Equal(severity, Assert.Single(new Draft().Exchange("云川县图书馆", unit).Replace("全年支出", $"{reference}认真落实各项要求。").Findings("IDN004")).Severity);

    [Theory]
    [InlineData("我馆")]
    [InlineData("我单位")]
    [InlineData("我县")]
    [InlineData("我镇")]
    [InlineData("我们")]
    [InlineData("我局部地区")]
    public void A_word_that_fits_or_names_no_unit_is_left_alone(string reference) =>
        Assert.Empty(new Draft().Replace("全年支出", $"{reference}认真落实各项要求。").Said("IDN004"));

    [Fact]
    public void What_the_author_always_calls_itself_is_no_slip() =>
        Assert.Empty(new Draft().Exchange("我馆", "我校").Replace("全年支出", "我校认真落实各项要求。").Findings("IDN004"));

    [Fact]
    public void The_deeds_of_the_other_unit_are_evidence_of_the_same_finding()
    {
        var draft = new Draft().Replace("全年支出", "深入推进供销社综合改革。", "我社认真落实各项要求。");

        Assert.Contains(Assert.Single(draft.Findings("IDN004")).Evidence, e => e.Quote == "供销社综合改革");
        Assert.Empty(draft.Findings("STR006"));
    }
}
