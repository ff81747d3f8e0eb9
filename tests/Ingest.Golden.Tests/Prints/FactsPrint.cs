using Ingest.Extraction;
using static Ingest.Golden.Tests.Prints.Csv;

namespace Ingest.Golden.Tests.Prints;

/// <summary>Everything extraction says of a file, a row a fact, parts in order.</summary>
internal static class FactsPrint
{
    private static readonly string _header = Row("part", "fact", "place", "raw", "value", "meaning", "subject", "more");

    public static string Of(IEnumerable<Report> reports) =>
        string.Concat(reports.SelectMany(r => Facts(r).Select(f => Row([r.Part, .. f]))).Prepend(_header).Select(row => row + "\n"));

    private static IEnumerable<object?[]> Facts(Report report) =>
    [
        .. Identity(report.Identity),
        .. report.Sections.Select(s => new object?[] { "section", Csv.Of(s.Place), s.Number, s.Level, s.Label?.Code(), s.Title, Join([s.RunIn ? "run-in" : null, s.Parent is { } p ? $"in {p}" : null, .. s.OtherLabels.Select(l => l.Code())]) }),
        .. report.Amounts.Select(a => new object?[] { "amount", Csv.Of(a.Place), a.Raw, a.Yuan.Value, a.Role.Code(), a.Subject, Join([a.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), Bounded(a.Yuan), a.PartOf is { } t ? $"of {Csv.Of(t)}" : null]) }),
        .. report.Headcounts.Select(h => new object?[] { "headcount", Csv.Of(h.Place), h.Raw, h.Count, h.Category.Code(), h.Detail, h.PartOf is { } t ? $"of {Csv.Of(t)}" : null }),
        .. report.Measures.Select(m => new object?[] { "measure", Csv.Of(m.Place), m.Raw, m.Number.Value, m.Role.Code(), m.Subject, Join([m.Unit, Bounded(m.Number)]) }),
        .. report.ScoreTables.SelectMany(t => t.Rows.Select(r => new object?[] { "score", Csv.Of(r.Place), r.Awarded?.Raw, r.Awarded?.Value, r.Kind.Code(), r.Name, Join([FormattableString.Invariant($"table {t.Number}"), r.Max is { } max ? $"max {max.Raw}" : null, r.SharesScoreAbove ? "shares above" : null]) })),
        .. report.Claims.Select(c => new object?[] { "claim", Csv.Of(c.Quote), string.Join(" | ", c.Terms.Select(t => t.Raw)), null, c.Kind.Code(), string.Join(" | ", c.Terms.Select(t => t.Label)), c.Unjudgeable }),
        .. report.Mentions.Select(m => new object?[] { "mention", Csv.Of(m.Place), m.Value, null, m.Kind.Code(), null, null }),
    ];

    private static IEnumerable<object?[]> Identity(Identity identity) =>
    [
        ["identity", null, null, identity.Title, "title", null, null],
        Found("unit", identity.Unit),
        Found("region", identity.Region),
        Found("type", identity.Kind, k => k.Code()),
        Found("fiscal_year", identity.FiscalYear),
        Found("report_date", identity.ReportDate, d => d.ToString()),
        Found("self_score", identity.SelfScore),
        Found("grade", identity.Grade, g => g.Code()),
    ];

    private static object?[] Found<T>(string name, Found<T>? found, Func<T, string>? print = null) =>
        ["identity", Csv.Of(found?.Place), null, found is null ? null : print is null ? found.Value : print(found.Value), name, null, found?.Source.Code()];

    private static string? Bounded(PrintedNumber number) => number.IsExact ? null : number.Bound.Code();

    private static string Join(IEnumerable<string?> words) => string.Join("; ", words.Where(w => !string.IsNullOrEmpty(w)));
}
