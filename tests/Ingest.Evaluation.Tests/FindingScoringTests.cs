using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Tests;

public class FindingScoringTests
{
    private const string Issues = """
        {"issues": [
          {"type": "sum_mismatch", "severity": "error", "evidence": ["合计86.40万元", "31.20万元、28.60万元"], "why": "…"},
          {"type": "score_vs_text", "severity": "error", "evidence": ["自评94.5分", "93.5"], "why": "…"}]}
        """;

    [Fact]
    public void A_finding_matches_an_issue_of_its_kind_whose_figures_it_quotes()
    {
        var metrics = With(s => s.Finding(FindingKind.SumMismatch, Severity.Error, "86.40万元")).Score(Issues);

        Assert.Equal(new Metric("findings.strict", 1, 1, 2), metrics["findings.strict"]);
        Assert.Equal(new Metric("findings.kind.sum_mismatch", 1, 1, 1), metrics["findings.kind.sum_mismatch"]);
        Assert.Equal(new Metric("findings.kind.score_vs_text", 0, 0, 1), metrics["findings.kind.score_vs_text"]);
    }

    [Fact]
    public void A_finding_of_the_same_family_matches_leniently_only()
    {
        var metrics = With(s => s.Finding(FindingKind.ConflictingValues, Severity.Warning, "86.4万元")).Score(Issues);

        Assert.Equal(new Metric("findings.strict", 0, 1, 2), metrics["findings.strict"]);
        Assert.Equal(new Metric("findings.lenient", 1, 1, 2), metrics["findings.lenient"]);
    }

    [Fact]
    public void The_right_kind_about_other_figures_is_a_false_alarm()
    {
        var metrics = With(s => s.Finding(FindingKind.SumMismatch, Severity.Error, "合计12.00万元")).Score(Issues);

        Assert.Equal(new Metric("findings.lenient", 0, 1, 2), metrics["findings.lenient"]);
    }

    [Fact]
    public void A_second_finding_on_the_same_issue_is_a_duplicate_and_no_false_alarm()
    {
        var tally = With(s =>
        {
            s.Finding(FindingKind.SumMismatch, Severity.Error, "86.40万元");
            s.Finding(FindingKind.ConflictingValues, Severity.Error, "86.40万元", "86.76万元");
        }).Tally(Issues);

        Assert.Contains(new Metric("findings.strict", 1, 1, 2), tally.Metrics);
        Assert.Contains(new Metric("findings.lenient", 1, 1, 2), tally.Metrics);
        Assert.Contains(new Counter("duplicate findings", 1), tally.Counters);
    }

    [Fact]
    public void Findings_for_information_count_for_nothing()
    {
        var metrics = With(s => s.Finding(FindingKind.SumMismatch, Severity.Info, "86.40万元")).Score(Issues);

        Assert.Equal(new Metric("findings.strict", 0, 0, 2), metrics["findings.strict"]);
    }

    [Fact]
    public void Alarms_on_reports_without_issues_are_counted_apart()
    {
        var tally = With(s => s.Finding(FindingKind.RateMismatch, Severity.Warning, "97.83%")).Tally("""{"issues": []}""");

        Assert.Contains(new Counter("reports without issues", 1), tally.Counters);
        Assert.Contains(new Counter("reports without issues and without findings", 0), tally.Counters);
        Assert.Contains(new Counter("false alarms on reports without issues", 1), tally.Counters);
    }

    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 2, 2, true)]
    [InlineData(0, 0, 2, false)]
    public void Evidence_lies_where_a_quote_over_several_cells_stands(int row, int column, int length, bool covered)
    {
        string[][] rows = [["指标", "分值", "得分"], ["检测器", "5", "16"]];
        var cells = rows.SelectMany((cs, r) => cs.Select((c, i) => new Cell(r, i, c))).ToList();
        var document = new Document { Format = SourceFormat.Text, Blocks = [new Table { Index = 0, Origin = TableOrigin.Structured, Cells = cells }] };

        Assert.Equal(covered, new Matching.RunningText(document).Covers("检测器 516", new Place(0, 0, length, row, column)));
    }

    [Theory]
    [InlineData("占比50%", "比例为50.00％", true)]
    [InlineData("2023年支出30万元", "2023年预算40万元", false)]
    [InlineData("联系人：XXX", "联系人：XXX，电话", true)]
    [InlineData("资产管理扣1分", "资产管理", true)]
    [InlineData("1,234.50万元", "1234.5万元", true)]
    [InlineData("优", "等级为优", true)]
    [InlineData("", "等级为优", false)]
    public void Quotes_meet_in_a_figure_or_in_words(string gold, string found, bool meet) => Assert.Equal(meet, Fields.Quotes.Meet(Matching.Folded.Of(gold), Matching.Folded.Of(found)));

    private static Sample With(Action<Sample> fill)
    {
        var sample = new Sample("合计86.40万元，其中31.20万元、28.60万元。", "自评94.5分。");
        fill(sample);
        return sample;
    }
}
