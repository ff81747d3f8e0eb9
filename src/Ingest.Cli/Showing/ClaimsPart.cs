using System.Globalization;
using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>How many figures were checked, and every claim under its verdict, the troubled ones first.</summary>
internal static class ClaimsPart
{
    private static readonly Verdict[] _order = [Verdict.Broken, Verdict.Suspect, Verdict.NotJudged, Verdict.Held];

    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        var audit = report.Validated.Audit;
        console.Heading(string.Create(CultureInfo.InvariantCulture, $"Figures checked: {audit.Checked} of {audit.Figures} ({audit.Percent:0.0}%); only in claims not judged: {audit.NotJudged}"));
        foreach (var verdict in _order)
        {
            var claims = report.Claims.Where(c => c.Value.Verdict == verdict).ToList();
            if (claims.Count == 0) continue;
            console.Heading($"Claims: {verdict.Code().Replace('_', ' ')} ({claims.Count})");
            var table = Say.Table("Kind", "Statement", "Difference", "Reason", "Words");
            foreach (var (_, _, judged) in claims)
                table.AddRow(Say.Text(judged.Claim.Kind.Code()), Say.Text(judged.Statement), Say.Text(judged.Difference), Say.Text(judged.Reason), Say.Text(report.Document.TextAt(judged.Claim.Quote)));
            console.Write(table);
        }
    }
}
