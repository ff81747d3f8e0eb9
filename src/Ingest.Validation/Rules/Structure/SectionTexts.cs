using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>What stands in a section itself, without the sections nested in it.</summary>
internal static class SectionTexts
{
    /// <summary>The first line of text below the heading, or behind it where it runs on; null where there is none.</summary>
    public static Place? FirstLine(Report report, Section section) => Lines(report, section).Select(l => (Place?)l).FirstOrDefault();

    /// <summary>Characters without white space, those of tables included.</summary>
    public static int Length(Report report, Section section) =>
        Lines(report, section).Sum(l => Printed(report.Document.TextAt(l))) + Blocks(report, section).OfType<Table>().Sum(t => t.Cells.Sum(c => Printed(c.Text)));

    private static IEnumerable<Place> Lines(Report report, Section section)
    {
        var heading = section.Place;
        if (section.RunIn && report.Document.Passage(heading) is var passage && passage.Length > heading.End) yield return heading.At(heading.End, (section.End.Block == heading.Block ? section.End.Start : passage.Length) - heading.End);
        foreach (var paragraph in Blocks(report, section).OfType<Paragraph>().Where(p => p.Index > heading.Block && !string.IsNullOrWhiteSpace(p.Text)))
            yield return new Place(paragraph.Index, 0, paragraph.Text.Length);
    }

    private static IEnumerable<Block> Blocks(Report report, Section section) => report.Document.Blocks.Skip(section.Place.Block).Take(Math.Max(1, section.End.Block - section.Place.Block));

    private static int Printed(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
