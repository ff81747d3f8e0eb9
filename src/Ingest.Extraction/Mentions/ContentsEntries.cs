using Ingest.Documents;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>The outermost headings that the table of contents lists, without their numbers and pages. Lines without a number, and annexes, are none.</summary>
internal static class ContentsEntries
{
    private const int Most = 60;

    public static IEnumerable<Mention> In(Document document, Range blocks)
    {
        var (start, length) = blocks.GetOffsetAndLength(document.Blocks.Count);
        var contents = document.Blocks.Skip(start).Take(length).OfType<Paragraph>().ToLookup(p => p.Kind == ParagraphKind.Contents || ContentsLine.Is(p.Text));
        var lines = contents[true].Take(Most).SelectMany(Line.Of).Concat(ContentsList.Of([.. contents[false].SelectMany(Line.Of)]))
            .Where(l => l.Number is { Certain: true, Shape: <= NumberShape.Han }).ToList();
        return lines.Where(l => l.Number!.Value.Shape == lines[0].Number!.Value.Shape).Select(Entry).OfType<Mention>();
    }

    private static Mention? Entry(Line line)
    {
        var title = line.Text[line.TitleStart..].TrimEnd("0123456789".ToCharArray()).TrimEnd(".…·-_—┄┈。".ToCharArray());
        return title.Length == 0 || title[0] == '附' ? null : new(MentionKind.ContentsEntry, title, line.Passage.At(0, line.TitleStart + title.Length));
    }
}
