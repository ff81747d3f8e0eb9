namespace Ingest.Documents;

/// <summary>A run of paragraphs: the body, a header, a note, a text box.</summary>
internal sealed class RtfStory
{
    public RtfStory(ParagraphKind kind, ReadBudget budget)
    {
        Kind = kind;
        Tables = new(Blocks, budget);
    }

    public ParagraphKind Kind { get; }

    public List<Block> Blocks { get; } = [];

    public TableStack Tables { get; }

    /// <summary>The paragraph whose text is being read; null before its first character.</summary>
    public ParagraphText? Paragraph { get; set; }

    /// <summary>True for headers and footers.</summary>
    public bool IsFurniture { get; init; }
}
