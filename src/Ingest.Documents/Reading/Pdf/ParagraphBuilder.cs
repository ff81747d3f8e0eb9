using System.Text.RegularExpressions;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Lines to paragraphs, over the whole document. Evidence for a new paragraph, in this order: contents lines, another size or weight, a gap,
/// centring, a last line that ends early, a first line that is indented, a list mark behind the end of a clause. Without any the text runs on,
/// over page ends too.
/// </summary>
internal sealed partial class ParagraphBuilder
{
    private const double Indented = 1.2;
    private const double SameEdge = 0.6;
    private const double FarIndent = 4;
    private readonly double _gap;
    private bool _contents;

    /// <param name="lines">All lines of the document, to learn its usual line spacing from.</param>
    public ParagraphBuilder(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page && SameSize(p.First, p.Second)).Select(p => Gap(p.First, p.Second)).Where(g => g is > -0.5 and < 3).Order().ToList();
        _gap = gaps.Count == 0 ? 0.5 : gaps[gaps.Count / 2];
    }

    /// <summary>Groups lines that follow each other without a table between.</summary>
    public IEnumerable<ParagraphDraft> Build(IReadOnlyList<TextLine> lines)
    {
        List<TextLine> current = [];
        foreach (var line in lines)
        {
            if (current.Count > 0 && Starts(current, line))
            {
                yield return Draft(current);
                current = [];
            }
            current.Add(line);
        }
        if (current.Count > 0) yield return Draft(current);
    }

    private ParagraphDraft Draft(List<TextLine> lines)
    {
        var entry = IsContents(lines[^1].Text) || (_contents && EndsInNumber().IsMatch(lines[^1].Text));
        _contents = ContentsTitle().IsMatch(lines[0].Text) || (_contents && entry);
        return new ParagraphDraft(lines, entry ? ParagraphKind.Contents : ParagraphKind.Body);
    }

    private bool Starts(List<TextLine> paragraph, TextLine line)
    {
        var previous = paragraph[^1];
        return IsContents(previous.Text) || IsContents(line.Text) || (_contents && EndsInNumber().IsMatch(previous.Text))
            || (previous.StandsApart && line.StandsApart) || !SameSize(previous, line) || ChangesWeight(previous, line) || IsGap(previous, line)
            || (ParagraphDraft.IsCentred(previous) && !(ParagraphDraft.IsIndentedAsUsual(previous) && previous.IsFullBefore(line)))
            || !previous.IsFullBefore(line)
            || (ParagraphDraft.IsCentred(line) ? !WrapsTitle(previous, line) : StartsIndented(paragraph, line));
    }

    private static bool StartsIndented(List<TextLine> paragraph, TextLine line) => line.Indent >= Indented * line.Size
        ? !Hangs(paragraph, line)
        : StandsFarRight(paragraph, line) || (ListMark.Starts(line.Text) && CharacterKind.EndsClause(paragraph[^1].Text) && !ListMark.RunsOn(string.Concat(paragraph.Select(l => l.Text)), line.Text));

    /// <summary>A line set to the right, as a date or signature is, does not run on at the left.</summary>
    private static bool StandsFarRight(List<TextLine> paragraph, TextLine line) =>
        paragraph.Count == 1 && paragraph[0].Indent > FarIndent * line.Size && line.Indent < paragraph[0].Indent / 2;

    /// <summary>A centred line ends the title whose first line fills the page's width, but for an indent that the title was left with.</summary>
    private static bool WrapsTitle(TextLine previous, TextLine line) =>
        previous.Page == line.Page && RoomWhenCentred(previous) < line.FirstWordWidth + (SameEdge * line.Size) && !CharacterKind.EndsClause(previous.Text) && !ListMark.Starts(line.Text);

    private static double RoomWhenCentred(TextLine line) => 2 * Math.Min(line.Indent, line.Margins.Right - line.Box.Right);

    private static bool SameSize(TextLine one, TextLine other) => Math.Abs(one.Size - other.Size) <= 0.1 * Math.Max(one.Size, other.Size);

    /// <summary>A line all of one weight beside a line that begins, or is all, of the other.</summary>
    private static bool ChangesWeight(TextLine previous, TextLine line)
    {
        if (previous.Ink.Any(i => i.Bold != previous.Bold) || line.Ink[0].Bold == previous.Bold) return false;
        return previous.Bold || line.Ink.All(i => i.Bold);
    }

    private static double Gap(TextLine upper, TextLine lower) => (lower.Box.Top - upper.Box.Bottom) / Math.Max(1, lower.Size);

    private bool IsGap(TextLine previous, TextLine line) => previous.Page == line.Page && Gap(previous, line) > Math.Max(_gap + 0.5, 0.6);

    /// <summary>
    /// An indented line goes on with a paragraph that hangs: it stands where the text behind the first line's list mark begins, or in line with a
    /// paragraph all of whose later lines are indented so.
    /// </summary>
    private static bool Hangs(List<TextLine> paragraph, TextLine line)
    {
        var edge = SameEdge * line.Size;
        if (paragraph.Count > 1) return Math.Abs(paragraph[^1].Box.Left - line.Box.Left) < edge;
        var first = paragraph[0];
        return ListMark.Starts(first.Text) && line.Box.Left > first.Box.Left + edge && line.Box.Left < first.Box.Left + (4 * line.Size)
            && first.Ink.Take(6).Any(i => Math.Abs(i.Box.Left - line.Box.Left) < edge);
    }

    private static bool IsContents(string text) => Leader().IsMatch(text);

    [GeneratedRegex(@"([.．·•⋯…]\s?){4,}\s*[-—(（]?\s*[0-9ivxIVX]{1,4}\s*[-—)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^目\s*[录錄次]$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsTitle();

    [GeneratedRegex(@"\D\s*[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInNumber();
}
