using Ingest.Extraction;
using Ingest.Validation;
using static Ingest.Golden.Tests.Prints.Csv;

namespace Ingest.Golden.Tests.Prints;

/// <summary>Everything validation says of a file: each claim's verdict, then each finding, with its places.</summary>
internal static class FindingsPrint
{
    private static readonly string _header = Row("part", "what", "rule", "kind", "verdict", "statement", "computed", "difference", "why", "places");

    public static string Of(IEnumerable<ValidatedReport> reports) =>
        string.Concat(reports.SelectMany(Rows).Prepend(_header).Select(row => row + "\n"));

    private static IEnumerable<string> Rows(ValidatedReport report) =>
    [
        .. report.Claims.Select(c => Row(report.Report.Part, "claim", null, c.Claim.Kind.Code(), c.Verdict.Code(), c.Statement, c.Computed, c.Difference, c.Reason, string.Join(' ', c.Claim.Terms.Select(t => Csv.Of(t.Place))))),
        .. report.Findings.Select(f => Row(report.Report.Part, "finding", f.Rule, f.Kind.Code(), f.Severity.Code(), f.Message, f.Computed, f.Difference, f.LikelyCause, string.Join(' ', f.Evidence.Select(e => Csv.Of(e.Place))))),
    ];
}
