using Ingest.Cli.Terminal;
using Ingest.Pipeline;

namespace Ingest.Cli.Running;

/// <summary>Shows a run while it works.</summary>
internal abstract class RunDisplay
{
    /// <summary>A live bar on a terminal, plain lines elsewhere.</summary>
    public static RunDisplay Over(TextWriter output)
    {
        var console = Terminals.Over(output);
        return console.Profile.Capabilities is { Interactive: true, Ansi: true } ? new LiveDisplay(console) : new PlainDisplay(output);
    }

    public abstract Task<RunOutcome> Follow(Func<IProgress<RunEvent>, Task<RunOutcome>> run);
}

/// <summary>Hands events on as they come, one at a time.</summary>
internal sealed class Relay(Action<RunEvent> handle) : IProgress<RunEvent>
{
    private readonly Lock _lock = new();

    public void Report(RunEvent value)
    {
        lock (_lock) handle(value);
    }
}
