using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Pipeline;
using Ingest.Validation;
using Spectre.Console;

namespace Ingest.Cli.Running;

/// <summary>What a person wants to know when a run is done: how much was read, what was not and why, where to look first.</summary>
internal static class ClosingReport
{
    private const int MostFailures = 20;
    private const int MostUrgent = 10;

    public static void Print(IAnsiConsole console, RunSummary summary, string folder)
    {
        Counts(console, summary);
        Failures(console, summary.Troubled);
        Urgent(console, summary.Review);
        if (summary.Defects > 0)
            console.Write(Say.Text($"THE PROGRAM ITSELF FAILED ON {summary.Defects} FILE(S). This is a defect, not a fault of the files: see {RunFiles.Errors}.\n", new Style(Color.Red, decoration: Decoration.Bold)));
        console.WriteLine($"Results in {folder}: open {RunFiles.Review} to look at the findings.");
    }

    private static void Counts(IAnsiConsole console, RunSummary summary)
    {
        var files = summary.Files;
        var grid = new Grid().AddColumn().AddColumn();
        Line("Files", $"{files.Values.Sum()}: {files[FileStatus.Ok]} read, {files[FileStatus.Partial]} in part, {files[FileStatus.Failed]} failed; {summary.Droppings} droppings left aside");
        Line("Reports", $"{summary.Reports}, {summary.Review.Count} need a person");
        Line("Findings", string.Join(", ", Enum.GetValues<Severity>().Select(s => $"{summary.Findings[s]} {s.Code()}")));
        Line("Claims", string.Join(", ", Enum.GetValues<Verdict>().Select(v => $"{summary.Claims[v]} {v.Code().Replace('_', ' ')}")));
        Line("Time", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{summary.Elapsed.TotalSeconds:0.0} s"));
        console.WriteLine();
        console.Write(grid);

        void Line(string name, string value) => grid.AddRow(Say.Text(name), Say.Text(value));
    }

    private static void Failures(IAnsiConsole console, IReadOnlyList<TroubledFile> troubled)
    {
        if (troubled.Count == 0) return;
        console.Heading("Not read, or only in part");
        var table = Say.Table("File", "Code", "Why, and what to do");
        foreach (var file in troubled.Take(MostFailures)) table.AddRow(Say.Text(file.Path), Say.Text(file.Problem.Code), Say.Text(file.Problem.Message));
        console.Write(table);
        if (troubled.Count > MostFailures) console.WriteLine($"… and {troubled.Count - MostFailures} more, in files.csv.");
    }

    private static void Urgent(IAnsiConsole console, IReadOnlyList<ReviewItem> review)
    {
        if (review.Count == 0) return;
        console.Heading("Look at these first");
        var table = Say.Table("", "Unit", "File", "Why");
        foreach (var item in review.Take(MostUrgent)) table.AddRow(Say.Number(item.Rank), Say.Text(item.Unit), Say.Text(item.File), Say.Text(item.Reasons));
        console.Write(table);
        if (review.Count > MostUrgent) console.WriteLine($"… and {review.Count - MostUrgent} more, in review.csv.");
    }
}
