using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>Glyphs on one baseline, in writing order.</summary>
internal sealed record TextLine(int Page, MarkedText Marked, Box Box, double Size, bool Bold, IReadOnlyList<Ink> Ink)
{
    private const string Quotes = "“”‘’";
    private const string Opening = "（([《〈【〔「『" + Quotes;
    private const string Closing = "，。、；：！？）)]》〉】〕」』%％" + Quotes;

    public string Text => Marked.Text;

    /// <summary>Where the lines of the column begin and end; null until it is known.</summary>
    public (double Left, double Right)? Column { get; init; }

    public (double Left, double Right) Margins => Column ?? (Box.Left, Box.Right);

    /// <summary>True where the file draws a blank behind the last glyph.</summary>
    public bool EndsInBlank { get; init; }

    /// <summary>True where the text ran on so far that the next word had to begin a new line.</summary>
    public bool IsFullBefore(TextLine next) => Margins.Right - Box.Right < Math.Max(next.FirstWordWidth + (0.6 * Size), 1.5 * Size);

    /// <summary>Width of what cannot be cut at the beginning of the line: a character or word with the punctuation that clings to it.</summary>
    public double FirstWordWidth
    {
        get
        {
            var end = 0;
            while (end + 1 < Ink.Count && Clings(Ink[end], Ink[end + 1])) end++;
            return Math.Abs(Ink[end].Box.Right - Ink[0].Box.Left);
        }
    }

    private static bool Clings(Ink left, Ink right) => !right.SpaceBefore
        && (Opening.Contains(left.Text[^1], StringComparison.Ordinal)
            || Closing.Contains(right.Text[0], StringComparison.Ordinal)
            || (!CharacterKind.IsWide(left.Text[^1]) && !CharacterKind.IsWide(right.Text[0])));

    /// <summary>True where the line runs to the right on the page as shown.</summary>
    public bool IsUpright => Ink[0].Box.Left == Box.Left && Ink[0].Box.Top >= Box.Top && Ink[0].Box.Bottom <= Box.Bottom;

    /// <summary>Some neighbouring glyphs of the line as a line of their own.</summary>
    public TextLine Part(int from, int to) => LineBuilder.Of([.. Ink.Skip(from).Take(to - from)], Page);

    /// <summary>True where the line is no running text, but at least three texts far apart.</summary>
    public bool StandsApart => SpacedLine.Of(this).Texts.Count >= 3;

    /// <summary>Horizontal distance of the first glyph from the column's edge.</summary>
    public double Indent => Box.Left - Margins.Left;
}

/// <summary>
/// One glyph that leaves ink, in the frame of its line: x along the writing, y downwards across it. It has a space before it where the file
/// draws a blank there.
/// </summary>
internal sealed record Ink(string Text, Box Box, double Baseline, double Size, bool Bold, bool SpaceBefore = false)
{
    /// <summary>True where its characters were recognised in a picture.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>How sure the recogniser was, 0 to 1.</summary>
    public decimal? Confidence { get; init; }
}
