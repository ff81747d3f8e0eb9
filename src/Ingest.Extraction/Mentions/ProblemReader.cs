using System.Collections.Immutable;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>Reads what the sections hold that promise problems. Experience, plans and suggestions under headings of their own do not count.</summary>
internal static class ProblemReader
{
    private static readonly ImmutableArray<string> Problems = IdentityWords.Words("Mentions/remarks.txt", "problem");
    private static readonly ImmutableArray<string> None = IdentityWords.Words("Mentions/remarks.txt", "no_problem");

    public static IReadOnlyList<ProblemStatement> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        var lines = new Page(document, blocks).Lines;
        return [.. sections.Where(s => Promises(s) && !sections.Any(c => c.Parent == s.Index && Promises(c))).Select(s => Of(lines, sections, s))];
    }

    private static bool Promises(Section section) => section.Label == SectionLabel.Problems || section.OtherLabels.Contains(SectionLabel.Problems);

    private static ProblemStatement Of(IReadOnlyList<Line> lines, IReadOnlyList<Section> sections, Section section)
    {
        var texts = Texts(lines, sections, section).ToList();
        if (texts.Count == 0) return new(section.Index, section.Place, ProblemContent.Empty, null);
        var content = texts is [var only] && None.Contains(only.Text.TrimEnd('。', '.', ';', ','))
            ? ProblemContent.None
            : texts.Exists(t => Clause.HoldsAny(t.Text, Problems)) ? ProblemContent.Told : ProblemContent.OtherMatter;
        return new(section.Index, section.Place, content, texts[0].Place);
    }

    /// <summary>The lines below a heading, those of its sub-sections included; what runs on behind the heading itself too.</summary>
    private static IEnumerable<(string Text, Place Place)> Texts(IReadOnlyList<Line> lines, IReadOnlyList<Section> sections, Section section)
    {
        var end = sections.FirstOrDefault(s => s.Index > section.Index && s.Level <= section.Level)?.Place;
        foreach (var line in lines)
        {
            if (line.Passage.Place.Block < section.Place.Block || end is { } stop && line.Passage.Place >= stop.At(stop.Start, 0)) continue;
            if (line.HeadingPlace == section.Place)
            {
                if (section.RunIn) yield return (line.Rest, line.Passage.Place);
            }
            else if (line.Passage.Place > section.Place && !IsOfOtherMatter(sections, section, line)) yield return (line.Text, line.Passage.Place);
        }
    }

    private static bool IsOfOtherMatter(IReadOnlyList<Section> sections, Section section, Line line) =>
        sections.LastOrDefault(s => s.Index > section.Index && s.Place <= line.HeadingPlace) is { Label: SectionLabel.Improvements or SectionLabel.Experience or SectionLabel.ResultsUse } sub && sub.OtherLabels.Count == 0;
}
