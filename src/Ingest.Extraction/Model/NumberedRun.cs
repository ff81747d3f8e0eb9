using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>A numbered line.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Printed">The number as printed.</param>
/// <param name="Place">The number's line, at most its first words.</param>
/// <param name="IsHeading">True where the line is one of the report's headings.</param>
public sealed record NumberedLine(int Value, string Printed, Place Place, bool IsHeading)
{
    /// <summary>The number that should stand before this one and is nowhere between it and the heading before, as it would be printed; null where none is left out, or lost with its format.</summary>
    public string? Skipped { get; init; }
}

/// <summary>Lines numbered in one style below one heading, in reading order.</summary>
public sealed record NumberedRun(IReadOnlyList<NumberedLine> Lines);
