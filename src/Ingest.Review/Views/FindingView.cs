using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>One finding: what does not agree, the arithmetic, the likely cause, and every place it rests on.</summary>
internal static class FindingView
{
    public static Html Of(Fact<Finding> finding)
    {
        var (report, value) = (finding.Report.Report, finding.Value);
        return Html.Of($"""
            <article class="finding {value.Severity.Code()}" id="{finding.Id}" data-severity="{value.Severity.Code()}" data-kind="{value.Kind.Code()}">
            <header><b class="badge {value.Severity.Code()}">{value.Severity.Chinese()}</b><b class="kind">{value.Kind.Chinese()}</b><span class="rule">{value.Rule}</span></header>
            <p class="message">{value.Message}</p>
            {Figures(value)}{Cause(value)}{Proof(report, value)}
            </article>

            """);
    }

    private static Html Figures(Finding finding)
    {
        var figures = new[] { ("报告所写", finding.Stated), ("推算结果", finding.Computed), ("相差", finding.Difference) }
            .Where(f => f.Item2.Length > 0)
            .Select(f => Html.Of($"<div><dt>{f.Item1}</dt><dd>{f.Item2}</dd></div>"))
            .ToList();
        return figures.Count == 0 ? Html.Empty : Html.Of($"<dl class=\"figures\">{figures}</dl>");
    }

    private static Html Cause(Finding finding) =>
        finding.LikelyCause.Length == 0 ? Html.Empty : Html.Of($"<p class=\"cause\"><b>可能原因</b>{finding.LikelyCause}</p>");

    private static Html Proof(Report report, Finding finding)
    {
        if (finding.Evidence.Count == 0) return Html.Empty;
        var passages = finding.Evidence
            .GroupBy(e => e.Place.At(0, 0))
            .Select(group => Passage(report, [.. group], finding.Evidence[0]));
        return Html.Of($"<div class=\"proof\">{passages}</div>");
    }

    private static Html Passage(Report report, IReadOnlyList<Evidence> evidence, Evidence accused)
    {
        var captions = string.Join("、", evidence.Select(e => e.Caption).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal));
        return Html.Of($"""
            <figure><figcaption><b>{captions}</b><span>{Whereabouts.Of(report, evidence[0].Place)}</span></figcaption><blockquote>{Excerpt.Of(report.Document, evidence, accused)}</blockquote></figure>
            """);
    }
}
