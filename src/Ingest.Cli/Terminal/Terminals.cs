using Spectre.Console;

namespace Ingest.Cli.Terminal;

/// <summary>Makes consoles over the writers of a command.</summary>
internal static class Terminals
{
    private const int WidthOfFiles = 160;

    /// <summary>A console that draws on a terminal and writes plain lines into a file or pipe; NO_COLOR is honoured.</summary>
    public static IAnsiConsole Over(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = output.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!output.IsTerminal) console.Profile.Width = WidthOfFiles;
        return console;
    }
}
