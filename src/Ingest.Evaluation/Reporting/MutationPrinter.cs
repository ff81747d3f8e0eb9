using System.Globalization;
using Ingest.Evaluation.Mutations;
using Spectre.Console;

namespace Ingest.Evaluation.Reporting;

/// <summary>Prints the outcome of the mutation benchmark on a terminal.</summary>
public sealed class MutationPrinter(IAnsiConsole console)
{
    public void PrintScores(MutationResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("mistake").NoWrap()).AddColumn(new TableColumn("kind").NoWrap());
        foreach (var heading in new[] { "tried", "found", "recall", "right kind", "extra" }) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap().PadLeft(0));
        foreach (var score in result.Scores) table.AddRow(Markup.Escape(score.Name), Markup.Escape(score.Kind), Text(score.Tried), Text(score.Found), score.Tried == 0 ? "–" : Text(score.Recall), Text(score.RightKind), Text(score.Extra));
        table.AddEmptyRow().AddRow("all", "", Text(result.Tried), Text(result.Found), Text(result.Recall), Text(result.RightKind), Text(result.Extra));
        console.Write(table);

        var harmless = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("another way of writing the same").NoWrap()).AddColumn(new TableColumn("tried").RightAligned()).AddColumn(new TableColumn("changed").RightAligned());
        foreach (var score in result.Harmless) harmless.AddRow(Markup.Escape(score.Name), Text(score.Tried), Text(score.Changed));
        console.Write(harmless);

        console.WriteLine($"clean reports damaged: {Text(result.Reports)}");
        console.WriteLine($"recall {Text(result.Recall)}, precision {Text(result.Precision)}");
        foreach (var problem in result.Problems) console.WriteLine($"{problem.Report}: {problem.Problem}");
    }

    /// <summary>Everything missed, wrongly named or wrongly found, one to a line, tab-separated: report, mistake, kind of error, damage, found.</summary>
    public void PrintErrors(MutationResult result)
    {
        foreach (var error in result.Errors)
            console.Profile.Out.Writer.WriteLine(string.Join('\t', error.Report, error.Mutation, error.Kind.ToString().ToUpperInvariant(), error.Damage, error.Found).ReplaceLineEndings(" "));
    }

    private static string Text(decimal share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
