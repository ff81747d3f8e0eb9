using Ingest.Datasets;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>The page for the clerk: one file without anything outside it, in Chinese, the most urgent report first.</summary>
public sealed class ReviewPage
{
    private readonly List<ReportFragment> _reports = [];
    private readonly List<FileResult> _troubled = [];
    private readonly SortedSet<FindingKind> _kinds = [];
    private int _files;

    /// <summary>Adds the next submission.</summary>
    public void Add(ReviewFragment fragment)
    {
        _files++;
        if (fragment.File.Status != FileStatus.Ok) _troubled.Add(fragment.File);
        _reports.AddRange(fragment.Reports);
        _kinds.UnionWith(fragment.Kinds);
    }

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter writer, IReadOnlyList<ReviewItem> ranked)
    {
        var byId = _reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        writer.Write(Html.Of($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>绩效自评报告复核清单</title>
            <style>
            {Asset.Style}</style>
            </head>
            <body>

            """));
        writer.Write(SummaryView.Header(_files, _reports.Count, ranked.Count, _troubled));
        if (ranked.Count > 0) writer.Write(SummaryView.Toolbar(_kinds));
        writer.Write(SummaryView.Troubled(_troubled));
        WriteRanked(writer, ranked, byId);
        WriteRest(writer);
        writer.Write(Html.Of($"<script>\n{Asset.Script}</script>\n</body>\n</html>\n"));
    }

    private static void WriteRanked(TextWriter writer, IReadOnlyList<ReviewItem> ranked, Dictionary<string, ReportFragment> byId)
    {
        if (ranked.Count == 0) return;
        writer.Write(Html.Of($"<section class=\"ranked\"><h2>需人工复核 <span>按紧要程度排序，点开查看问题和原文</span></h2>\n"));
        foreach (var item in ranked)
            writer.Write(Details(byId[item.ReportId], item.Rank, item.Reasons));
        writer.Write(Html.Of($"<p class=\"none\" hidden>没有符合筛选条件的问题。</p></section>\n"));
    }

    private void WriteRest(TextWriter writer)
    {
        var hinted = _reports.Where(r => !r.NeedsReview && r.Body != Html.Empty).ToList();
        if (hinted.Count > 0)
            writer.Write(Html.Of($"<section class=\"hinted\"><h2>只有提示 <span>不影响结论，供参考</span></h2>\n{hinted.Select(r => Details(r, null, ""))}</section>\n"));
        var clean = _reports.Where(r => r.Body == Html.Empty).ToList();
        if (clean.Count > 0) writer.Write(SummaryView.Clean(clean));
    }

    private static Html Details(ReportFragment report, int? rank, string reasons) => Html.Of($"""
        <details class="report" id="{report.Id}">{ReportView.Line(report.Head, rank, reasons)}{report.Body}</details>

        """);
}
