using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>The parts of the page around the reports: what the batch is, what could not be read, what shows nothing wrong.</summary>
internal static class SummaryView
{
    public static Html Header(int files, int reports, int toReview, IReadOnlyList<FileResult> troubled) => Html.Of($"""
        <header class="top"><h1>绩效自评报告复核清单</h1>
        <ul class="tiles"><li><b>{files}</b>份文件</li><li><b>{reports}</b>份报告</li><li class="{(toReview > 0 ? "look" : "")}"><b>{toReview}</b>份需人工复核</li><li><b>{reports - toReview}</b>份未见问题</li><li class="{(Failed(troubled) > 0 ? "look" : "")}"><b>{Failed(troubled)}</b>份文件读不了</li></ul></header>

        """);

    public static Html Toolbar(IEnumerable<FindingKind> kinds) => Html.Of($"""
        <form class="tools" role="search"><input type="search" id="search" placeholder="查找单位、文件名、问题…" aria-label="查找"><span class="severities">{Enum.GetValues<Severity>().Select(Box)}</span><select id="kind" aria-label="问题种类"><option value="">全部种类</option>{kinds.Select(k => Html.Of($"<option value=\"{k.Code()}\">{k.Chinese()}</option>"))}</select><span class="gap"></span><button type="button" id="open">全部展开</button><button type="button" id="close">全部收起</button><button type="button" id="print">打印</button></form>

        """);

    /// <summary>The files that failed or were read in part, with what to do.</summary>
    public static Html Troubled(IReadOnlyList<FileResult> files) => files.Count == 0 ? Html.Empty : Html.Of($"""
        <details class="troubled"{new Html(files.Count <= 8 ? " open" : "")}><summary><h2>读不了或未读全的文件（{files.Count} 份） <span>原因和处理办法</span></h2></summary>
        <table><thead><tr><th>文件</th><th>情况</th><th>原因和处理办法</th></tr></thead><tbody>
        {files.Select(f => Html.Of($"<tr><td class=\"path\">{f.Path}</td><td>{(f.Status == FileStatus.Failed ? "未能读取" : "未读全")}</td><td>{f.Problem?.Message}</td></tr>\n"))}</tbody></table></details>

        """);

    /// <summary>The reports without findings, compact, with what was checked.</summary>
    public static Html Clean(IReadOnlyList<ReportFragment> reports) => Html.Of($"""
        <section class="clean"><h2>未发现问题（{reports.Count} 份） <span>只说明已核对的内容没有矛盾</span></h2>
        <table><thead><tr><th>单位</th><th>报告</th><th>文件</th><th>核对情况</th></tr></thead><tbody>
        {reports.Select(r => Html.Of($"<tr><td>{r.Head.Name}</td><td>{r.Head.Title}</td><td class=\"path\">{r.Head.File}</td><td>{r.Checked}</td></tr>\n"))}</tbody></table></section>

        """);

    private static int Failed(IReadOnlyList<FileResult> files) => files.Count(f => f.Status == FileStatus.Failed);

    private static Html Box(Severity severity) =>
        Html.Of($"<label class=\"{severity.Code()}\"><input type=\"checkbox\" name=\"severity\" value=\"{severity.Code()}\" checked>{severity.Chinese()}</label>");
}
