using Ingest.Validation.Rules;

namespace Ingest.Validation.Tests;

public class DraftTests
{
    [Fact]
    public void A_coherent_report_is_left_alone() => Assert.Empty(new Draft().Findings().Select(f => f.Message));

    [Fact]
    public void Every_rule_has_an_id_of_its_own() =>
        Assert.Equal(RuleCatalog.Rules.Count, RuleCatalog.Rules.Select(r => r.Info.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_rule_of_the_project_is_in_the_catalog() => Assert.Equal(
        typeof(IConsistencyRule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IConsistencyRule))).Select(t => t.Name).Order(StringComparer.Ordinal),
        RuleCatalog.Rules.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("我馆对2022年度", "我馆对2020年度")]
    [InlineData("图书更新速度偏慢。", "联系电话：XXXX。")]
    [InlineData("自评得分93分，等级为优。", "自评得分83分，等级为优。")]
    public void Evidence_is_the_text_at_its_place(string words, string others)
    {
        var reports = new Draft().Exchange(words, others).Validate();

        Assert.All(reports.SelectMany(r => r.Findings.SelectMany(f => f.Evidence.Select(e => (Expected: r.Report.Document.TextAt(e.Place), e.Quote)))), e => Assert.Equal(e.Expected, e.Quote));
        Assert.NotEmpty(reports.SelectMany(r => r.Findings));
    }
}
