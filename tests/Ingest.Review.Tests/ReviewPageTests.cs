using System.Text.RegularExpressions;
using Ingest.Datasets;
using Ingest.Samples;
using Ingest.Validation;

namespace Ingest.Review.Tests;

public sealed class ReviewPageTests
{
    [Fact]
    public void Reports_stand_in_the_order_of_their_rank()
    {
        var page = Page(Sample.File("b.docx", "乙单位", priority: 1), Sample.File("a.docx", "甲单位", priority: 9), Sample.CleanFile("c.docx", "丙单位"));

        Assert.Equal(["甲单位", "乙单位"], Regex.Matches(page, "class=\"who\"><b>(.*?)</b>").Select(m => m.Groups[1].Value));
        Assert.Equal(["1", "2"], Regex.Matches(page, "class=\"rank\">(.*?)<").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void The_head_counts_files_reports_and_what_needs_a_person()
    {
        var page = Page(Sample.File("a.docx", "甲单位"), Sample.CleanFile("c.docx", "丙单位"), Sample.FailedFile("d.pdf"));

        Assert.Equal(["3", "2", "1", "1", "1"], Regex.Matches(page, "<li[^>]*><b>(.*?)</b>").Select(m => m.Groups[1].Value));
        Assert.Contains("文件有密码，打不开。请单位去掉密码后重新报送。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_is_shown_once_with_its_figures_cause_place_and_marked_words()
    {
        var page = Page(Sample.File());

        Assert.Equal(3, Regex.Count(page, "<article "));
        Assert.Contains("<dt>报告所写</dt><dd>500.00万元</dd>", page, StringComparison.Ordinal);
        Assert.Contains("项目支出可能应为189.80万元（数字前后颠倒）。", page, StringComparison.Ordinal);
        Assert.Contains("“二、资金情况” · 第 5 段", page, StringComparison.Ordinal);
        Assert.Contains("2023年支出<mark class=\"accused\" title=\"支出合计\">500.00万元</mark>，其中基本支出<mark title=\"基本支出\">310.20万元</mark>、项目支出<mark title=\"项目支出\">198.80万元</mark>。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_findings_says_what_was_checked()
    {
        var page = Page(Sample.CleanFile("c.docx", "丙单位"));

        Assert.Contains("未发现问题（1 份）", page, StringComparison.Ordinal);
        Assert.Contains("核对数量关系 2 处：相符 1，未判断 1。", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_nothing_but_hints_is_not_ranked()
    {
        var file = Sample.File();
        var report = file.Reports[0];
        var page = Page(file with { Reports = [report with { Findings = [.. report.Findings.Where(f => f.Severity == Severity.Info)] }] });

        Assert.Contains("只有提示", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<section class=\"ranked\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_report_says_never_becomes_markup()
    {
        const string Hostile = "</script><script>alert(1)</script>\"'&<img src=x onerror=alert(2)>局";
        var file = Sample.File($"{Hostile}.docx", Hostile);
        var finding = file.Reports[0].Findings[0];
        finding = finding with { Message = Hostile, Stated = Hostile, LikelyCause = Hostile, Rule = Hostile, Evidence = [.. finding.Evidence.Select(e => e with { Caption = Hostile })] };

        var page = Page(file with { Reports = [file.Reports[0] with { Findings = [finding] }] }, Sample.FailedFile(Hostile, message: Hostile), Sample.CleanFile("clean", Hostile));

        Assert.Equal(1, Regex.Count(page, "<script"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"'&<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_outside_itself()
    {
        var page = Page(Sample.File(), Sample.CleanFile("c.docx", "丙单位"));

        Assert.DoesNotMatch("https?://|src=|href=|url\\(|@import", page);
    }

    [Fact]
    public void The_filter_offers_the_kinds_that_occur() =>
        Assert.Equal(["", "sum_mismatch", "headcount_mismatch", "missing_section"], Regex.Matches(Page(Sample.File()), "<option value=\"(.*?)\"").Select(m => m.Groups[1].Value));

    [Fact]
    public void An_empty_batch_makes_a_page() => Assert.Contains("份文件", Page(), StringComparison.Ordinal);

    private static string Page(params FileResult[] files)
    {
        var (page, register, review) = (new ReviewPage(), new SubmissionRegister(), new List<ReviewItem>());
        foreach (var submission in files.Select(register.Enter))
        {
            page.Add(new ReviewFragment(submission));
            review.AddRange(submission.Reports.Where(r => r.Validated.NeedsReview).Select(ReviewItem.Of));
        }

        using var writer = new StringWriter();
        page.Write(writer, ReviewItem.Ranked(review));
        return writer.ToString();
    }
}
