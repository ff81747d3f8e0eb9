namespace Ingest.Documents;

/// <summary>Where on the page a paragraph stands.</summary>
public enum ParagraphKind
{
    Body,
    TextBox,
    Footnote,

    /// <summary>A line of a table of contents: it repeats a heading and is none.</summary>
    Contents,
}

/// <summary>How a paragraph is aligned on the page.</summary>
public enum Alignment
{
    Unknown,
    Left,
    Centre,
    Right,
}

/// <summary>What the page shows of a paragraph besides its words. Everything is optional: plain text shows nothing.</summary>
/// <param name="Name">Style name as the file gives it, e.g. "heading 1".</param>
/// <param name="OutlineLevel">1 for the outermost heading level; null for body text.</param>
/// <param name="FontSize">Points, of most of its characters.</param>
/// <param name="Bold">True where most of its characters are bold.</param>
/// <param name="Alignment">Left, centre, right.</param>
/// <param name="Indent">Left indent of the first line in points; null where unknown.</param>
public sealed record ParagraphStyle(
    string? Name = null,
    int? OutlineLevel = null,
    decimal? FontSize = null,
    bool Bold = false,
    Alignment Alignment = Alignment.Unknown,
    decimal? Indent = null)
{
    public static ParagraphStyle None { get; } = new();
}

/// <summary>A page begins inside a paragraph at <paramref name="Offset"/> of its text.</summary>
public readonly record struct PageTurn(int Offset, int Page);

/// <summary>Running text. <see cref="Text"/> is what the page prints, lines of one paragraph joined; '\n' is a line break the author made.</summary>
public sealed record Paragraph : Block
{
    public required string Text { get; init; }

    /// <summary>The automatic list number as the program prints it (一、, （1）, 1.1), not part of <see cref="Text"/>; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Nesting depth of the automatic list (0 outermost); null where the paragraph is in none.</summary>
    public int? LabelLevel { get; init; }

    public ParagraphStyle Style { get; init; } = ParagraphStyle.None;

    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;

    /// <summary>The characters that were recognised in a picture, in order; none where the file states the text.</summary>
    public IReadOnlyList<RecognisedRun> Recognised { get; init; } = [];

    /// <summary>Pages that begin inside the paragraph, in order.</summary>
    public IReadOnlyList<PageTurn> PageTurns { get; init; } = [];
}
