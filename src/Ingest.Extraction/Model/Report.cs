using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>One report of a file with all its facts. A file with annexes holds several.</summary>
public sealed record Report
{
    /// <summary>1 for the main report, then its annexes in reading order.</summary>
    public required int Part { get; init; }

    /// <summary>The document the report was read from; all places refer to it.</summary>
    public required Document Document { get; init; }

    /// <summary>First block of the report and the block behind its last.</summary>
    public required Range Blocks { get; init; }

    /// <summary>Characters of its text without white space.</summary>
    public required int Characters { get; init; }

    public required Identity Identity { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<Amount> Amounts { get; init; }

    public required IReadOnlyList<Headcount> Headcounts { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<ScoreTable> ScoreTables { get; init; }

    /// <summary>Equations that the wording states over the facts, in reading order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Remarks of the text that bear on its trustworthiness without being quantities.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }
}
