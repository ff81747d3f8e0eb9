using System.Globalization;
using Spectre.Console;

namespace Ingest.Evaluation.Reporting;

/// <summary>Prints an evaluation on a terminal.</summary>
public sealed class EvaluationPrinter(IAnsiConsole console)
{
    /// <summary>The figures per field and per kind of finding; beside them their change against an earlier version, where one is given.</summary>
    public void PrintMetrics(EvaluationResult result, EvaluationResult? before)
    {
        var earlier = before?.Metrics.ToDictionary(m => m.Field, StringComparer.Ordinal);
        PrintTable("field", result.Metrics.Where(m => !IsKind(m)), earlier, m => m.Field);
        if (result.Metrics.Any(IsKind)) PrintTable("findings, strict", result.Metrics.Where(IsKind), earlier, m => m.Field[Tally.KindPrefix.Length..]);
        foreach (var counter in result.Counters) console.WriteLine($"{counter.Name}: {Text(counter.Count)}");
        console.WriteLine($"reports scored: {Text(result.Reports)}");
        foreach (var problem in result.Problems) console.WriteLine($"{problem.Report}: {problem.Problem}");
    }

    private void PrintTable(string title, IEnumerable<Metric> metrics, Dictionary<string, Metric>? earlier, Func<Metric, string> name)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumn(new TableColumn(title).NoWrap());
        foreach (var heading in new[] { "right", "found", "gold", "prec.", "recall", "F1" }) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap().PadLeft(0));
        if (earlier is not null) table.AddColumn(new TableColumn("change").RightAligned().NoWrap().PadLeft(0));
        foreach (var metric in metrics) table.AddRow([Markup.Escape(name(metric)), .. Cells(metric), .. earlier is null ? [] : new[] { Change(metric, earlier.GetValueOrDefault(metric.Field)) }]);
        console.Write(table);
    }

    private static bool IsKind(Metric metric) => metric.Field.StartsWith(Tally.KindPrefix, StringComparison.Ordinal);

    public void PrintConfusions(EvaluationResult result)
    {
        foreach (var field in result.Confusions.GroupBy(c => c.Field, StringComparer.Ordinal))
        {
            var table = new Spectre.Console.Table().Border(TableBorder.Simple).Title($"{Markup.Escape(field.Key)}: read as something else")
                .AddColumns("labelled", "read as").AddColumn(new TableColumn("times").RightAligned());
            foreach (var confusion in field) table.AddRow(Named(confusion.Gold), Named(confusion.Found), Text(confusion.Count));
            console.Write(table);
        }
    }

    /// <summary>Every error, one to a line, tab-separated: report, field, kind, labelled, found, where.</summary>
    public void PrintErrors(EvaluationResult result)
    {
        foreach (var error in result.Errors)
            console.Profile.Out.Writer.WriteLine(string.Join('\t', error.Report, error.Field, error.Kind.ToString().ToUpperInvariant(), error.Gold, error.Found, error.Where).ReplaceLineEndings(" "));
    }

    private static string[] Cells(Metric m) => [Text(m.Right), Text(m.Found), Text(m.Gold), Text(m.Precision), Text(m.Recall), Text(m.F1)];

    private static string Change(Metric now, Metric? before) => before is null ? "new" : (now.F1 - before.F1) switch
    {
        > 0 and var better => $"[green]+{Text(better)}[/]",
        < 0 and var worse => $"[red]{Text(worse)}[/]",
        _ => "=",
    };

    private static string Named(string code) => code.Length == 0 ? "(none)" : Markup.Escape(code);

    private static string Text(decimal share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
