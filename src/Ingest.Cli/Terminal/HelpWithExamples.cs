using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ingest.Cli.Terminal;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples;
}

/// <summary>The usual help, and the command's examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exit = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampledCommand command)
            parseResult.InvocationConfiguration.Output.WriteLine(command.Examples);
        return exit;
    }
}
