using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Reads the remarks that show whether a report is finished, of its year and of its unit. What they are worth is for validation.</summary>
public static class MentionReader
{
    /// <summary>The remarks of each line that need nothing but its words, by kind.</summary>
    private static readonly Func<Passage, IEnumerable<Mention>>[] Remarks =
        [SelfReferences.In, Actors.In, Placeholders.In, Instructions.In, Superiors.In, Townships.In, Sectors.Deeds, Achievements.In, AnnouncedTables.In, Keywords.In, ProblemReferences.In, ProblemReferences.Heads, MalformedNumbers.In, DocumentNumbers.In, LeadingOffices.In, ImpossibleDays.In];

    /// <summary>The remarks in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The report's blocks.</param>
    /// <param name="sections">The report's sections.</param>
    /// <param name="unit">The submitting unit; null where it is unknown.</param>
    /// <param name="score">The score that the report claims; null where it claims none.</param>
    public static IReadOnlyList<Mention> Read(Document document, Range blocks, IReadOnlyList<Section> sections, Found<string>? unit = null, Found<decimal>? score = null)
    {
        var frame = new Frame(document, blocks, sections);
        var lines = frame.Lines.SelectMany(l => YearMentions.In(l).Concat(OfLabel(l.Passage, frame.LabelAt(l), score?.Place)).Concat(Remarks.SelectMany(r => r(l.Passage))));
        var texts = frame.Tables.SelectMany(t => t.Cells.Where(c => !c.IsEmpty).Select(c => Passage.Of(t, c))).ToList();
        var cells = texts.SelectMany(Placeholders.InCell).Concat(texts.Where(IsProse).SelectMany(p => OfLabel(p, null, score?.Place).Concat(Actors.In(p))));
        var whole = UnitMentions.Find(frame).Concat(Annexes.In(new Page(document, blocks))).Concat(Signatures.Of(frame)).Concat(BrokenOff.In(frame)).Concat(Sectors.Of(unit)).Concat(AnnouncedParts.In(frame)).Concat(ContentsEntries.In(document, blocks)).Concat(Namesakes.In(frame, unit?.Value)).Concat(References.In(frame)).Concat(frame.Tables.SelectMany(OwnYears.In)).Concat(sections.SelectMany(s => OwnYears.OfHeading(document, s))).Concat(FormYears.In(frame.Lines));
        return [.. whole.Concat(lines).Concat(cells).Distinct().OrderBy(m => m.Place).ThenBy(m => m.Kind)];
    }

    /// <summary>The remarks on time, which mean something else in each section.</summary>
    private static IEnumerable<Mention> OfLabel(Passage passage, SectionLabel? label, Place? score) =>
        EvaluatedYears.In(passage, label, score).Concat(FactYears.In(passage, label)).Concat(OwnYears.In(passage, label)).Concat(Periods.In(passage, label));

    /// <summary>A cell that holds sentences.</summary>
    private static bool IsProse(Passage cell) => cell.Text.Length >= ShortestProse && cell.Text.Contains('。', StringComparison.Ordinal);

    private const int ShortestProse = 25;
}
