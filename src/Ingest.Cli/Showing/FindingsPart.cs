using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>Findings with the places they rest on.</summary>
internal static class FindingsPart
{
    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        console.Heading($"Findings ({report.Findings.Count})");
        foreach (var (_, id, finding) in report.Findings)
        {
            var tree = new Tree(Say.Text($"{finding.Severity.Code()} {finding.Rule} {finding.Kind.Code()}: {finding.Message}", StyleOf(finding.Severity)));
            if (finding.LikelyCause.Length > 0) tree.AddNode(Say.Text($"可能原因：{finding.LikelyCause}"));
            foreach (var evidence in finding.Evidence)
                tree.AddNode(Say.Text($"{Identifiers.At(evidence.Place)} {evidence.Caption}: {evidence.Quote}"));
            tree.AddNode(Say.Text(id));
            console.Write(tree);
        }
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        Severity.Info => Style.Plain,
    };
}
