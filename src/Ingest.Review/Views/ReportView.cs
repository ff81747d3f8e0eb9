using System.Globalization;
using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>One report: a line to scan, and its findings below when opened.</summary>
internal static class ReportView
{
    /// <summary>What opens: identity in short, what was checked, the findings.</summary>
    public static Html Body(ReportEntry entry) => Html.Of($"""
        <div class="body"><p class="facts">{Facts(entry)}</p>
        {entry.Findings.Select(FindingView.Of)}<p class="checked">{Checked(entry)}<button type="button" class="copy">复制反馈意见</button></p></div>
        """);

    /// <summary>The line that is always seen. <paramref name="rank"/> is null outside the ranked list.</summary>
    public static Html Line(ReportHead head, int? rank, string reasons) => Html.Of($"""
        <summary><span class="rank">{rank?.ToString(CultureInfo.InvariantCulture)}</span><span class="who"><b>{head.Name}</b><span class="title">{head.Title}</span><span class="file">{head.File}</span></span><span class="why">{reasons}</span><span class="counts">{head.Counts.Select(Count)}</span></summary>
        """);

    /// <summary>What was checked, in one sentence.</summary>
    public static string Checked(ReportEntry entry)
    {
        var verdicts = entry.Validated.Claims.CountBy(c => c.Verdict).ToDictionary();
        var parts = Enum.GetValues<Verdict>().Where(verdicts.ContainsKey).Select(v => $"{v.Chinese()} {verdicts[v]}").ToList();
        return parts.Count == 0 ? "没有读到可核对的数量关系。" : $"核对数量关系 {entry.Validated.Claims.Count} 处：{string.Join("，", parts)}。";
    }

    private static Html Count((Severity Severity, int Number) count) =>
        Html.Of($"<b class=\"badge {count.Severity.Code()}\">{count.Severity.Chinese()} {count.Number}</b>");

    private static string Facts(ReportEntry entry)
    {
        var identity = entry.Report.Identity;
        var facts = new[]
        {
            identity.Kind.Value.Chinese(),
            identity.FiscalYear is { } year ? $"{year.Value.ToString(CultureInfo.InvariantCulture)} 年度" : "",
            identity.ReportDate is { } date ? $"落款 {date.Value}" : "",
            identity.SelfScore is { } score ? $"自评 {score.Value.ToString("0.####", CultureInfo.InvariantCulture)} 分" : "",
            identity.Grade is { } grade ? $"等级 {grade.Value.Code()}" : "",
            $"编号 {entry.Id}",
        };
        return string.Join(" · ", facts.Where(f => f.Length > 0));
    }
}

/// <summary>What the line of a report shows; small enough to be kept for every report of a batch.</summary>
internal sealed record ReportHead(string Name, string Title, string File, IReadOnlyList<(Severity Severity, int Number)> Counts)
{
    private const int LongestTitle = 60;

    public static ReportHead Of(ReportEntry entry)
    {
        var identity = entry.Report.Identity;
        var part = entry.File.Reports.Count > 1 ? $"（第 {entry.Report.Part} 份）" : "";
        var counts = Enum.GetValues<Severity>().Select(s => (s, entry.Count(s))).Where(c => c.Item2 > 0);
        return new ReportHead(identity.Unit?.Value ?? "（未写明单位）", identity.Title.Shorten(LongestTitle), entry.File.Path + part, [.. counts]);
    }
}
