using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>A heading and the text under it.</summary>
public sealed record Section
{
    /// <summary>Position among the report's sections, in reading order.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the section this one is nested in; null at the top.</summary>
    public required int? Parent { get; init; }

    /// <summary>Nesting depth on the page; 1 is outermost.</summary>
    public required int Level { get; init; }

    /// <summary>The number as a reader of the page sees it, automatic numbers included ("（一）", "1."); empty where none is printed.</summary>
    public required string Number { get; init; }

    /// <summary>The heading's words without its number and closing punctuation.</summary>
    public required string Title { get; init; }

    /// <summary>What the section is about; null where no label fits.</summary>
    public required SectionLabel? Label { get; init; }

    /// <summary>How sure the label is, 0 to 1.</summary>
    public required double LabelConfidence { get; init; }

    /// <summary>Further labels of a heading that covers several, e.g. "experience, problems and suggestions".</summary>
    public IReadOnlyList<SectionLabel> OtherLabels { get; init; } = [];

    /// <summary>The heading as printed in its block (an automatic number is not part of it).</summary>
    public required Place Place { get; init; }

    /// <summary>True where text runs on behind the heading in the same paragraph.</summary>
    public bool RunIn { get; init; }

    /// <summary>Where the section's own text ends: the block of the next heading of any level (exclusive), or, with a run-in heading there, its offset.</summary>
    public required Place End { get; init; }
}
