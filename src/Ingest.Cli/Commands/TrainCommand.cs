using System.CommandLine;
using Ingest.Cli.Terminal;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Training;

namespace Ingest.Cli.Commands;

/// <summary>ingest train: learns the labels of sections from a labelled set.</summary>
internal static class TrainCommand
{
    private const string ModelFile = "section-labels.txt";
    private const string PageFile = "section-labels.md";

    private static readonly Option<string> _set = new("--set") { Description = "The labelled set to learn from.", HelpName = "folder", DefaultValueFactory = _ => "corpus/building" };

    private static readonly Option<string[]> _examine = new("--examine") { Description = "A labelled set to score the new model on; it is not learnt from.", HelpName = "folder" };

    private static readonly Option<string> _out = new("--out", "-o") { Description = "Where the model and its scores are written. The program carries the model from its next build on.", HelpName = "folder", DefaultValueFactory = _ => "models" };

    public static Command Create()
    {
        var command = new ExampledCommand("train", "Learns the labels of sections from a labelled set, and records how well.",
            """
            Examples:
              ingest train
              ingest train --set corpus/building --examine corpus/check
            """)
        {
            _set, _examine, _out,
        };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(ParseResult arguments, CancellationToken cancellation)
    {
        string[] folders = [arguments.GetRequiredValue(_set), .. arguments.GetValue(_examine) ?? []];
        var sets = folders.Select(LabelledSet.Open).ToList();
        if (sets.IndexOf(null) is >= 0 and var missing) return await Refuse(arguments, $"{folders[missing]} is no labelled set: it has no folder reports.");
        var reports = sets.Select(s => TrainingReport.Read(s!)).ToList();
        if (reports[0].Count < 2) return await Refuse(arguments, $"{folders[0]} has fewer than two labelled reports: there is nothing to learn from.");

        var training = SectionLabelTraining.Run(reports[0]);
        var page = training.Page([.. folders.Zip(reports).Skip(1).Select(s => (s.First, training.Examine(s.Second)))]);
        var folder = arguments.GetRequiredValue(_out);
        if (!await TryWrite(folder, training.Model, page, cancellation)) return await Refuse(arguments, $"{folder} cannot be written to.");
        await arguments.InvocationConfiguration.Output.WriteLineAsync(page);
        return CommandLine.Completed;
    }

    private static async Task<bool> TryWrite(string folder, string model, string page, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, ModelFile), model, cancellation);
            await File.WriteAllTextAsync(Path.Combine(folder, PageFile), page, cancellation);
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
