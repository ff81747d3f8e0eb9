using System.CommandLine;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary>ingest run: a batch of files and folders in, datasets and a review page out.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files, folders and .zip archives to read; folders are searched with everything below them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> _out = new("--out", "-o")
    {
        Description = "Folder for the results: new, empty, or of an earlier run (whose results are replaced when all is done).",
        Required = true,
        HelpName = "folder",
    };

    private static readonly Option<int> _workers = new("--workers", "-w")
    {
        Description = "Files worked on at the same time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "n",
    };

    public static Command Create()
    {
        var command = new Command("run", "Read a batch of reports and write datasets and a review page.") { _paths, _out, _workers };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(System.CommandLine.ParseResult arguments, CancellationToken cancellation)
    {
        var options = new RunOptions
        {
            Paths = arguments.GetRequiredValue(_paths),
            OutputFolder = arguments.GetRequiredValue(_out),
            Workers = arguments.GetRequiredValue(_workers),
        };
        var outcome = await BatchRun.Run(options, null, TimeProvider.System, cancellation);
        Console.WriteLine(outcome);
        return outcome is RunOutcome.Completed ? 0 : 1;
    }
}
