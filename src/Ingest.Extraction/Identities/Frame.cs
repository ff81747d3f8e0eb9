using Ingest.Documents;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>A report laid out as a reader turns to it for its identity: the title page, the body, the signature.</summary>
internal sealed class Frame
{
    private const int LongestSignature = 45;
    private const int SignatureLines = 4;

    public Frame(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        Document = document;
        (Start, var length) = blocks.GetOffsetAndLength(document.Blocks.Count);
        End = Start + length;
        Sections = sections;
        var lines = new Page(document, blocks).Lines;
        var first = sections.FirstOrDefault(s => s.Index > 0 || s.Label is not SectionLabel.Annex || s.Place.Block > Start && !IsMarked(s))?.Place;
        Front = [.. lines.TakeWhile(l => first is null || l.Passage.Place < first.Value).Take(40)];
        var annex = sections.FirstOrDefault(s => s.Index > 0 && s is { Level: 1, Label: SectionLabel.Annex or SectionLabel.ScoreTable } && (s.Number.Length == 0 || IsMarked(s)) && !GoesOn(sections, s.Index))?.Place;
        Body = [.. lines.Where(l => annex is null || l.Passage.Place < annex.Value)];
        Lines = lines;
        Signature = Signed(Body, Front.Count) ?? Signed(lines, Front.Count) ?? [];
    }

    /// <summary>True for an annex whose title stands below its mark.</summary>
    private static bool IsMarked(Section section) => AnnexLine.MarkLength(new ShadowText(section.Number).Text) > 0;

    /// <summary>True where the chapters go on behind an annex, as they do behind a table that is called one: 二、…, 附表1…, 三、….</summary>
    private static bool GoesOn(IReadOnlyList<Section> sections, int annex) =>
        sections.Take(annex).Select(ChapterOf).LastOrDefault(c => c is not null) is { } before && sections.Skip(annex + 1).Select(ChapterOf).FirstOrDefault(c => c is not null) == before + 1;

    private static int? ChapterOf(Section section) =>
        section.Level == 1 && HeadingNumber.Parse(new ShadowText(section.Number).Text + "、") is { Shape: NumberShape.Han, Value: var value } ? value : null;

    public Document Document { get; }

    public int Start { get; }

    public int End { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>All lines of the report.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The lines before the first heading: cover, title, opening.</summary>
    public IReadOnlyList<Line> Front { get; }

    /// <summary>The lines before the first annex, front included.</summary>
    public IReadOnlyList<Line> Body { get; }

    /// <summary>The unit's and the date's lines behind the body, in reading order; empty where the report is not signed.</summary>
    public IReadOnlyList<Line> Signature { get; }

    /// <summary>The tables of the report.</summary>
    public IEnumerable<Table> Tables => Document.Blocks.Skip(Start).Take(End - Start).OfType<Table>();

    /// <summary>What the section that holds a line is about; null before the first heading.</summary>
    public SectionLabel? LabelAt(Line line)
    {
        var (low, high) = (0, Sections.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sections[middle].Place.At(Sections[middle].Place.Start, 0) <= line.Passage.Place) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : Sections[low - 1].Label;
    }

    /// <summary>The lines around the last date that has a line to itself, or else a last line that is a unit's name.</summary>
    private static List<Line>? Signed(IReadOnlyList<Line> lines, int front)
    {
        for (var i = lines.Count - 1; i >= front; i--)
            if (IsDateLine(lines[i].Text))
            {
                var first = Math.Max(front, i - SignatureLines + 1);
                return [.. lines.Skip(first).Take(i - first + 1).Where(IsShort)];
            }

        return lines.Skip(front).TakeLast(2).Where(l => UnitNames.IsName(l.Text)).ToList() is { Count: > 0 } names ? names : null;
    }

    private static bool IsShort(Line line) =>
        line.Text.Length <= LongestSignature && line.Number is null && !line.Text.EndsWith('。');

    /// <summary>True where a line holds a complete date and nothing else but a unit's name before it, or the caption of a table grown onto it.</summary>
    private static bool IsDateLine(string text) =>
        text.Length <= LongestSignature && DateFinder.Find(text).LastOrDefault() is { Length: > 0 } date
        && (date.Start + date.Length >= text.Length - 1 || text[date.Start + date.Length] is '附' or '表')
        && (date.Start == 0 || UnitNames.IsName(text[..date.Start]));
}
