using System.CommandLine;
using Ingest.Cli.Explaining;
using Ingest.Cli.Running;
using Ingest.Cli.Terminal;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary>ingest run: a batch of files and folders in, datasets and a review page out.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> _paths = NoOptions(new Argument<string[]>("paths")
    {
        Description = "Files, folders and .zip archives to read; folders are searched with everything below them.",
        Arity = ArgumentArity.OneOrMore,
    });

    private static readonly Option<string> _out = new("--out", "-o")
    {
        Description = "Folder for the results: new, empty, or of an earlier run (its results are replaced when all is done).",
        Required = true,
        HelpName = "folder",
    };

    private static readonly Option<int> _workers = AtLeastOne(new Option<int>("--workers", "-w")
    {
        Description = "Files worked on at the same time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "n",
    });

    private static readonly Option<int?> _timeLimit = AtLeastOne(new Option<int?>("--time-limit")
    {
        Description = $"Seconds after which a single file is given up. [default: {Reading.UsualSeconds}; {Reading.SecondsWithOcr} with --ocr]",
        HelpName = "seconds",
    });

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print nothing but errors." };

    public static Command Create()
    {
        var command = new ExampledCommand("run", "Reads a batch of reports; writes datasets (CSV) and a review page (review.html) into a folder.",
            """
            Bad files are listed with the reason and never stop the batch.
            Exit codes: 0 completed, whatever was found; 1 could not; 2 wrong arguments.

            Examples:
              ingest run submissions --out results             everything in a folder, archives included
              ingest run 2023 2024 late.zip --out results      several folders and an archive
              ingest run a.docx b.pdf -o results --workers 8   some files
              ingest run in -o out --policy county.yaml        the county's bands, limits and rules
              ingest run scans --out results --ocr             scanned pages too, with tesseract
            """)
        {
            _paths, _out, PolicyFiles.Option, _workers, Reading.Ocr, Reading.LibreOffice, _timeLimit, _quiet,
        };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(ParseResult arguments, CancellationToken cancellation)
    {
        if (await PolicyFiles.Read(arguments, cancellation) is not { } policy) return CommandLine.CouldNot;
        var options = new RunOptions
        {
            Paths = arguments.GetRequiredValue(_paths),
            OutputFolder = arguments.GetRequiredValue(_out),
            Policy = policy,
            Workers = arguments.GetRequiredValue(_workers),
            Limits = Reading.Limits(arguments, arguments.GetValue(_timeLimit)),
            Tools = await Reading.Tools(arguments),
        };
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var display = RunDisplay.Over(arguments.GetValue(_quiet) ? TextWriter.Null : output);
        try
        {
            var outcome = await display.Follow(progress => BatchRun.Run(options, progress, TimeProvider.System, cancellation));
            return Tell(outcome, options, arguments.GetValue(_quiet) ? TextWriter.Null : output, error);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync($"Stopped. Nothing was written to {options.OutputFolder}.");
            return CommandLine.CouldNot;
        }
    }

    private static int Tell(RunOutcome outcome, RunOptions options, TextWriter output, TextWriter error)
    {
        switch (outcome)
        {
            case RunOutcome.Completed(var summary):
                ClosingReport.Print(Terminals.Over(output), summary, options.OutputFolder);
                return CommandLine.Completed;
            case RunOutcome.Refused(var reason):
                error.WriteLine(reason);
                return CommandLine.CouldNot;
            default:
                throw new InvalidOperationException("A run is completed or refused.");
        }
    }

    /// <summary>A mistyped option must not pass for a path that is missing.</summary>
    private static Argument<string[]> NoOptions(Argument<string[]> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-'))) result.AddError($"There is no option {token.Value}.");
        });
        return argument;
    }

    private static Option<T> AtLeastOne<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var value) && value < 1)
                result.AddError($"{option.Name} must be at least 1.");
        });
        return option;
    }
}
