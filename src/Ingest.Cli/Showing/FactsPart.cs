using System.Globalization;
using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Extraction;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>Amounts, headcounts and other quantities with their places.</summary>
internal static class FactsPart
{
    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        Amounts(console, report);
        Headcounts(console, report);
        Measures(console, report);
    }

    private static void Amounts(IAnsiConsole console, ReportEntry report)
    {
        console.Heading($"Amounts ({report.Amounts.Count})");
        var table = Say.Table("Place", "Raw", "Yuan", "Role", "Year", "Subject", "Part of");
        foreach (var (_, _, amount) in report.Amounts)
            table.AddRow(
                Where(amount.Place), Say.Text(amount.Raw), Say.Number(amount.Yuan.Value), Say.Text(amount.Role.Code()),
                Say.Text(amount.Year?.ToString(CultureInfo.InvariantCulture)), Say.Text(amount.Subject), WordsAt(report, amount.PartOf));
        Write(console, table);
    }

    private static void Headcounts(IAnsiConsole console, ReportEntry report)
    {
        console.Heading($"Headcounts ({report.Headcounts.Count})");
        var table = Say.Table("Place", "Raw", "Count", "Category", "Words", "Part of");
        foreach (var (_, _, headcount) in report.Headcounts)
            table.AddRow(Where(headcount.Place), Say.Text(headcount.Raw), Say.Number(headcount.Count), Say.Text(headcount.Category.Code()), Say.Text(headcount.Detail), WordsAt(report, headcount.PartOf));
        Write(console, table);
    }

    private static void Measures(IAnsiConsole console, ReportEntry report)
    {
        console.Heading($"Measures ({report.Measures.Count})");
        var table = Say.Table("Place", "Raw", "Value", "Unit", "Kind", "Role", "Subject");
        foreach (var (_, _, measure) in report.Measures)
            table.AddRow(Where(measure.Place), Say.Text(measure.Raw), Say.Number(measure.Number.Value), Say.Text(measure.Unit), Say.Text(measure.Kind.Code()), Say.Text(measure.Role.Code()), Say.Text(measure.Subject));
        Write(console, table);
    }

    private static Spectre.Console.Rendering.IRenderable Where(Place place) => Say.Text(Identifiers.At(place));

    private static Spectre.Console.Rendering.IRenderable WordsAt(ReportEntry report, Place? place) => Say.Text(place is { } p ? report.Document.TextAt(p) : "");

    private static void Write(IAnsiConsole console, Spectre.Console.Table table)
    {
        if (table.Rows.Count > 0) console.Write(table);
    }
}
