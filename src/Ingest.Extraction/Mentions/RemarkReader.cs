using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>Reads the remarks that tie a report to its year, to its unit and to its annexes. What they are worth is for validation.</summary>
internal static class RemarkReader
{
    /// <summary>The remarks in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The report's blocks.</param>
    /// <param name="sections">The report's sections.</param>
    /// <param name="unit">The submitting unit; null where it is unknown.</param>
    public static IReadOnlyList<Mention> Read(Document document, Range blocks, IReadOnlyList<Section> sections, Found<string>? unit)
    {
        var frame = new Frame(document, blocks, sections);
        var lines = frame.Lines.SelectMany(l => EvaluatedYears.In(l.Passage, frame.LabelAt(l)).Concat(FactYears.In(l.Passage)).Concat(Superiors.In(l.Passage)).Concat(Townships.In(l.Passage)).Concat(Sectors.Deeds(l.Passage)).Concat(Achievements.In(l.Passage)).Concat(AnnouncedTables.In(l.Passage)).Concat(Instructions.In(l.Passage)));
        return [.. lines.Concat(Annexes.In(new Page(document, blocks))).Concat(Signatures.Of(frame)).Concat(Sectors.Of(unit)).OrderBy(m => m.Place).ThenBy(m => m.Kind)];
    }
}
