using Ingest.Datasets;
using Ingest.Samples;

namespace Ingest.Review.Tests;

public sealed class ReviewPageTests
{
    [Fact]
    public void Demo()
    {
        var files = Enumerable.Range(1, 40).Select(i => i % 3 == 0
            ? Sample.CleanFile($"科室/{i:00}.docx", $"清河县第{i}小学")
            : Sample.File($"科室/{i:00}-2023年度部门整体支出绩效自评报告（定稿）.docx", $"清河县第{i}小学", i * 3))
            .Append(Sample.FailedFile("科室/扫描件.pdf", "needs_ocr", "页面都是图片，读不出文字。请单位报送 Word 原件或可复制文字的 PDF。")).ToList();
        System.IO.File.WriteAllText("/tmp/review.html", Page(files));
    }

    private static string Page(IEnumerable<FileResult> files)
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
