using System.Globalization;
using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>Who, when, what kind, with which result, and where each was found.</summary>
internal static class IdentityPart
{
    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        var identity = report.Report.Identity;
        var table = Say.Table("", "Value", "Found in", "Sure");
        Row(table, "unit", identity.Unit, v => v);
        Row(table, "region", identity.Region, v => v);
        Row(table, "type", identity.Kind, v => v.Code());
        Row(table, "fiscal year", identity.FiscalYear, v => v.ToString(CultureInfo.InvariantCulture));
        Row(table, "report date", identity.ReportDate, v => v.ToString());
        Row(table, "self-score", identity.SelfScore, v => v.ToString(CultureInfo.InvariantCulture));
        Row(table, "grade", identity.Grade, v => v.Code());
        console.Heading("Identity");
        console.Write(table);
    }

    private static void Row<T>(Table table, string name, Found<T>? found, Func<T, string> print)
    {
        if (found is null) table.AddRow(Say.Text(name), Say.Text("–"));
        else table.AddRow(Say.Text(name), Say.Text(print(found.Value)), Say.Text(found.Source.Code()), Say.Text(found.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));
    }
}
