using Ingest.Datasets;
using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>The bytes of an input, or why they cannot be had.</summary>
public abstract record Content
{
    private Content()
    {
    }

    public sealed record Available(ReadOnlyMemory<byte> Bytes) : Content;

    public sealed record Unavailable(FileProblem Problem) : Content;
}

/// <summary>One file of the batch.</summary>
/// <param name="Path">Path relative to the batch, with '/'; unique in it.</param>
/// <param name="Open">Reads the bytes; safe to call from any thread, once.</param>
public sealed record Input(string Path, Func<ReadLimits, Content> Open)
{
    /// <summary>An input of which it is known beforehand that it cannot be read.</summary>
    internal static Input Refused(string path, ProblemCode code, string message) =>
        new(path, _ => new Content.Unavailable(Problems.Of(code, message)));
}

/// <summary>What a batch consists of.</summary>
/// <param name="Inputs">In the order of their paths.</param>
/// <param name="Droppings">Files left behind by desktops and office programs: counted, not listed.</param>
public sealed record DiscoveredInputs(IReadOnlyList<Input> Inputs, int Droppings);
