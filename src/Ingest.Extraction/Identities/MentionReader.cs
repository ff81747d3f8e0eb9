using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>Reads the remarks that show whether a report is finished, of its year and of its unit. Explanations and claims of full achievement are read elsewhere.</summary>
public static class MentionReader
{
    /// <summary>Years, unit names, self-references, unfilled blanks and announced attachments, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The report's blocks.</param>
    /// <param name="sections">The report's sections.</param>
    public static IReadOnlyList<Mention> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        var frame = new Frame(document, blocks, sections);
        var names = UnitMentions.Find(frame);
        var passages = frame.Lines.SelectMany(l => YearMentions.In(l).Concat(SelfReferences.In(l.Passage)).Concat(Placeholders.In(l.Passage)).Concat(Attachments.In(l)));
        var cells = frame.Tables.SelectMany(t => t.Cells.Where(c => !c.IsEmpty).Select(c => Passage.Of(t, c))).SelectMany(Placeholders.InCell);
        return [.. names.Concat(passages).Concat(cells).OrderBy(m => m.Place).ThenBy(m => m.Kind)];
    }
}
