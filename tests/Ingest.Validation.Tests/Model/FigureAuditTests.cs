namespace Ingest.Validation.Tests.Model;

public class FigureAuditTests
{
    [Theory]
    [InlineData("全年支出486.20万元，其中基本支出312.40万元，项目支出173.80万元。", 3, 0)]
    [InlineData("全年支出486.20万元，其中基本支出312.40万元，项目支出183.80万元。", 3, 0)]
    [InlineData("全年支出约486.20万元，由基本支出312.40万元、项目支出173.80万元组成。", 0, 3)]
    [InlineData("全年支出486.20万元，保障了场馆运行。", 0, 0)]
    public void A_figure_counts_as_checked_where_an_equation_of_it_was_judged(string words, int more, int open)
    {
        var before = Audit("全年支出保障了场馆运行。");
        var after = Audit(words);

        Assert.Equal(more, after.Checked - before.Checked);
        Assert.Equal(open, after.NotJudged - before.NotJudged);
        Assert.InRange(after.Checked + after.NotJudged, 0, after.Figures);
    }

    private static FigureAudit Audit(string words) => Assert.Single(new Draft().Replace("全年支出", words).Validate()).Audit;
}
