using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>The parts of a report that can be shown, in their order. A new part is a file beside this one and a line here.</summary>
internal static class ReportParts
{
    private static readonly IReadOnlyList<(string Name, Action<IAnsiConsole, ReportEntry> Show)> _parts =
    [
        ("identity", IdentityPart.Show),
        ("sections", SectionsPart.Show),
        ("facts", FactsPart.Show),
        ("scores", ScoresPart.Show),
        ("claims", ClaimsPart.Show),
        ("findings", FindingsPart.Show),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. _parts.Select(p => p.Name)];

    /// <summary>Shows a report, or one part of it.</summary>
    public static void Show(IAnsiConsole console, ReportEntry report, string? only)
    {
        console.Write(Say.Text($"{report.File.Path}, report {report.Report.Part}: {report.Report.Identity.Title}\n", new Style(decoration: Decoration.Bold)));
        foreach (var (_, show) in _parts.Where(p => only is null || p.Name == only)) show(console, report);
        console.WriteLine();
    }
}
