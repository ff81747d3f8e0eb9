using Ingest.Datasets;

namespace Ingest.Pipeline;

/// <summary>What a run tells while it works. Events come from several threads.</summary>
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <param name="Files">Files of the batch.</param>
    /// <param name="Droppings">Droppings of desktops left aside.</param>
    public sealed record Discovered(int Files, int Droppings) : RunEvent;

    /// <summary>A file is done; files come in the order in which they finish.</summary>
    public sealed record FileDone(FileResult File) : RunEvent;
}
