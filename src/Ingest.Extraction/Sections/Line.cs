using System.Collections.Immutable;
using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Sections;

/// <summary>
/// A line that could open a section: a paragraph, or a piece of one between line breaks its author made, taken apart into number, title and
/// the text that runs on behind the title.
/// </summary>
internal sealed class Line
{
    private const string Closers = "。:;！!?？";

    private Line(Paragraph paragraph, Passage passage, bool first)
    {
        Paragraph = paragraph;
        Passage = passage;
        var text = passage.Text;
        var lead = first && paragraph.Label is { Length: > 0 } label ? HeadingNumber.Parse(new ShadowText(label + "、").Text) : null;
        Automatic = lead is not null;
        Number = lead ?? HeadingNumber.Parse(text, passage.Shadow.SpaceBefore);
        TitleStart = Automatic ? 0 : Number?.Length ?? 0;
        var end = TitleEnd(text, TitleStart);
        Closer = end < text.Length ? text[end] : '\0';
        Title = text[TitleStart..end].TrimEnd('、', ',', '.');
        Rest = end < text.Length ? text[(end + 1)..] : "";
    }

    public Paragraph Paragraph { get; }

    /// <summary>The line's text; places refer to the whole paragraph.</summary>
    public Passage Passage { get; }

    /// <summary>The folded text of the whole line, typed number included.</summary>
    public string Text => Passage.Text;

    public HeadingNumber? Number { get; }

    /// <summary>True where the number is a list label of the document's program and not part of the text.</summary>
    public bool Automatic { get; }

    /// <summary>Offset of the title in <see cref="Text"/>.</summary>
    public int TitleStart { get; }

    /// <summary>The folded words up to the first closing mark outside brackets.</summary>
    public string Title { get; private init; }

    /// <summary>The mark that closes the title; '\0' where the line ends without one.</summary>
    public char Closer { get; private init; }

    /// <summary>What follows the closing mark.</summary>
    public string Rest { get; private init; }

    /// <summary>What the word lists say the title is about, the main label first; empty where no whole variant is met.</summary>
    public ImmutableArray<SectionLabel> Labels => HeadingLexicon.Default.Recognise(Title) is { Familiarity: Familiarity.Whole } known ? known.Labels : [];

    /// <summary>The number as a reader sees it.</summary>
    public string NumberText => Number is not { } number ? ""
        : Automatic ? Paragraph.Label!.Trim()
        : Passage.RawAt(0, number.Length).Trim();

    /// <summary>The heading as printed: number and title, without the closing mark.</summary>
    public Place HeadingPlace => Passage.At(0, TitleStart + Title.Length);

    /// <summary>The title as printed.</summary>
    public string TitleText => Title.Length == 0 ? "" : Passage.RawAt(TitleStart, Title.Length).ReplaceLineEndings(" ");

    /// <summary>The same line, read with a title that ends after a number of characters without any closing mark.</summary>
    public Line CutAt(int length) => new(Paragraph, Passage, first: Passage.Place.Start == 0)
    {
        Title = Text.Substring(TitleStart, length),
        Closer = '\0',
        Rest = Text[(TitleStart + length)..],
    };

    /// <summary>The lines of a paragraph that print something.</summary>
    public static IEnumerable<Line> Of(Paragraph paragraph)
    {
        var (start, first) = (0, true);
        while (start <= paragraph.Text.Length)
        {
            var end = paragraph.Text.IndexOf('\n', start);
            if (end < 0) end = paragraph.Text.Length;
            var passage = new Passage(new Place(paragraph.Index, start, end - start), paragraph.Text[start..end]);
            if (passage.Text.Length > 0)
            {
                yield return new Line(paragraph, passage, first);
                first = false;
            }

            start = end + 1;
        }
    }

    private static int TitleEnd(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
            if (text[i] is '(' or '[' or '【' or '〔') depth++;
            else if (text[i] is ')' or ']' or '】' or '〕') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && (Closers.Contains(text[i], StringComparison.Ordinal) || IsFullStop(text, i))) return i;
        return text.Length;
    }

    /// <summary>A Latin full stop used for 。: between a Han character and what is no digit.</summary>
    private static bool IsFullStop(string text, int at) =>
        text[at] == '.' && at > 0 && text[at - 1] >= 0x4e00 && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]));

    public override string ToString() => Text;
}
