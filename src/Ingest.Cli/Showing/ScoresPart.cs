using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>The score tables row by row.</summary>
internal static class ScoresPart
{
    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        foreach (var scores in report.Report.ScoreTables)
        {
            console.Heading($"Score table {scores.Number} {scores.Caption}");
            var table = Say.Table("Level 1", "Level 2", "Level 3", "Target", "Actual", "Max", "Score");
            foreach (var row in scores.Rows)
                table.AddRow(
                    Say.Text(row.Kind == ScoreRowKind.Indicator ? row.Level1 : $"= {row.Name}"), Say.Text(row.Level2), Say.Text(row.Level3),
                    Say.Text(row.Target?.Text), Say.Text(row.Actual?.Text), Say.Text(row.Max?.Raw), Say.Text(row.Awarded?.Raw));
            console.Write(table);
        }
    }
}
