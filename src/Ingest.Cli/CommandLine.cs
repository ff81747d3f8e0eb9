using System.CommandLine;
using System.CommandLine.Invocation;
using Ingest.Cli.Commands;
using Ingest.Cli.Terminal;

namespace Ingest.Cli;

/// <summary>The commands of the program, and what its exit codes mean.</summary>
internal static class CommandLine
{
    /// <summary>The run or report was completed, whatever was found in it.</summary>
    public const int Completed = 0;

    /// <summary>Nothing could be done; one sentence says why.</summary>
    public const int CouldNot = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WrongArguments = 2;

    /// <summary>Runs the program on its arguments and gives its exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var parsed = Root().Parse(arguments);
        var wrong = parsed.Action as ParseErrorAction;
        if (wrong is not null) wrong.ShowHelp = arguments.Count == 0;
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellation);
        return wrong is null ? exit : WrongArguments;
    }

    private static RootCommand Root()
    {
        // The commands in the order in which help lists them. A new command is a file in Commands and a line here.
        var root = new RootCommand("Reads performance self-evaluation reports (绩效自评报告), writes their facts as tables, and finds what does not add up.")
        {
            RunCommand.Create(),
            ShowCommand.Create(),
            RulesCommand.Create(),
            DoctorCommand.Create(),
            EvaluateCommand.Create(),
            TrainCommand.Create(),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }
}
