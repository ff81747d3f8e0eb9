using Ingest.Documents;
using Ingest.Validation.Policies;

namespace Ingest.Pipeline;

/// <summary>What a run is asked to do.</summary>
public sealed record RunOptions
{
    /// <summary>Files and folders, as given.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where the results go.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Files worked on at the same time; at least 1.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Bounds on what one file may cost.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Other programs that help with reading.</summary>
    public ReadingTools Tools { get; init; } = ReadingTools.None;

    /// <summary>What the bureau decides: rules, bands, schemes, limits.</summary>
    public Policy Policy { get; init; } = Policy.National;
}
