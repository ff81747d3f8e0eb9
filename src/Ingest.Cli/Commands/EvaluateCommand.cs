using System.CommandLine;
using Ingest.Evaluation;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Reporting;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest evaluate &lt;set&gt;</c>: how well a labelled set is read.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> _set = new("set") { Description = "A folder with reports/ and labels/ (NN.gold.json)." };
    private static readonly Option<bool> _errors = new("--errors") { Description = "List every error with its place, tab-separated." };
    private static readonly Option<string?> _json = new("--json") { Description = "Write figures, confusions and errors to a file.", HelpName = "FILE" };
    private static readonly Option<string?> _against = new("--against") { Description = "Show the change against an earlier --json file.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("evaluate", "Score the program on a labelled set.") { _set, _errors, _json, _against };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private static int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = arguments.GetRequiredValue(_set);
        if (LabelledSet.Open(folder) is not { } set) return Refuse($"{folder} is no labelled set: it has no folder reports/.");
        EvaluationResult? before = null;
        if (arguments.GetValue(_against) is { } earlier && (before = ReadEarlier(earlier)) is null) return Refuse($"{earlier} holds no evaluation written with --json.");

        var result = Evaluator.Run(set, cancellation);
        if (arguments.GetValue(_json) is { } file && !TryWrite(file, EvaluationFile.Write(result))) return Refuse($"{file} cannot be written.");
        Print(result, before, arguments.GetValue(_errors));
        return 0;
    }

    private static void Print(EvaluationResult result, EvaluationResult? before, bool withErrors)
    {
        var printer = new EvaluationPrinter(AnsiConsole.Console);
        if (withErrors) printer.PrintErrors(result);
        if (withErrors) printer.PrintConfusions(result);
        printer.PrintMetrics(result, before);
    }

    private static EvaluationResult? ReadEarlier(string file)
    {
        try
        {
            return EvaluationFile.Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool TryWrite(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
