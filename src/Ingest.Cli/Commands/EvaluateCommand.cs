using System.CommandLine;
using Ingest.Cli.Terminal;
using Ingest.Evaluation;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Mutations;
using Ingest.Evaluation.Reporting;

namespace Ingest.Cli.Commands;

/// <summary>ingest evaluate: how well a labelled set is read.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> _set = new("set") { Description = "A folder with reports/ and labels/ (NN.gold.json)." };

    private static readonly Option<bool> _errors = new("--errors") { Description = "List every error with its place, tab-separated, and what codes were read as others." };

    private static readonly Option<string?> _json = new("--json") { Description = "Write figures, confusions and errors to a file.", HelpName = "file" };

    private static readonly Option<string?> _against = new("--against") { Description = "Show the change against an earlier --json file.", HelpName = "file" };

    private static readonly Option<bool> _mutations = new("--mutations") { Description = "Instead, make every kind of mistake in the clean reports (those without labelled issues; in a folder without reports/, all files) and count those found." };

    public static Command Create()
    {
        var command = new ExampledCommand("evaluate", "Scores the program on a labelled set: every field and every kind of finding.",
            """
            Examples:
              ingest evaluate corpus/building
              ingest evaluate corpus/building --errors
              ingest evaluate corpus/building --json now.json --against before.json
              ingest evaluate corpus/building --mutations
            """)
        {
            _set, _errors, _json, _against, _mutations,
        };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = arguments.GetRequiredValue(_set);
        if (arguments.GetValue(_mutations)) return await Mutate(arguments, folder, cancellation);
        if (LabelledSet.Open(folder) is not { } set) return await Refuse(arguments, $"{folder} is no labelled set: it has no folder reports.");
        EvaluationResult? before = null;
        if (arguments.GetValue(_against) is { } earlier && (before = await ReadEarlier(earlier, cancellation)) is null) return await Refuse(arguments, $"{earlier} holds no evaluation written with --json.");

        var result = Evaluator.Run(set, cancellation);
        if (arguments.GetValue(_json) is { } file && !await TryWrite(file, EvaluationFile.Write(result), cancellation)) return await Refuse(arguments, $"{file} cannot be written.");
        Print(arguments, result, before);
        return CommandLine.Completed;
    }

    private static async Task<int> Mutate(ParseResult arguments, string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) return await Refuse(arguments, $"There is no folder {folder}.");
        var result = MutationBenchmark.Run([folder], cancellation);
        if (arguments.GetValue(_json) is { } file && !await TryWrite(file, EvaluationFile.Write(result), cancellation)) return await Refuse(arguments, $"{file} cannot be written.");
        var printer = new MutationPrinter(Terminals.Over(arguments.InvocationConfiguration.Output));
        if (arguments.GetValue(_errors)) printer.PrintErrors(result);
        printer.PrintScores(result);
        return CommandLine.Completed;
    }

    private static void Print(ParseResult arguments, EvaluationResult result, EvaluationResult? before)
    {
        var printer = new EvaluationPrinter(Terminals.Over(arguments.InvocationConfiguration.Output));
        if (arguments.GetValue(_errors)) printer.PrintErrors(result);
        if (arguments.GetValue(_errors)) printer.PrintConfusions(result);
        printer.PrintMetrics(result, before);
    }

    private static async Task<EvaluationResult?> ReadEarlier(string file, CancellationToken cancellation)
    {
        try
        {
            return EvaluationFile.Read(await File.ReadAllTextAsync(file, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task<bool> TryWrite(string file, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellation);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<int> Refuse(ParseResult arguments, string sentence)
    {
        await arguments.InvocationConfiguration.Error.WriteLineAsync(sentence);
        return CommandLine.CouldNot;
    }
}
