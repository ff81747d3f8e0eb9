using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Reads what the sections hold that promise problems, and the problems told elsewhere: in a sentence that names them (存在的问题是…), in a row of a form that asks for
/// them or for what is to be done about them. Experience, plans and suggestions under headings of their own do not count.
/// </summary>
internal static partial class ProblemReader
{
    private static readonly ImmutableArray<string> Problems = IdentityWords.Words("Mentions/remarks.txt", "problem");
    private static readonly ImmutableArray<string> None = IdentityWords.Words("Mentions/remarks.txt", "no_problem");

    private static readonly ImmutableArray<string> Advice = IdentityWords.Words("Mentions/remarks.txt", "advice");

    private static readonly ImmutableArray<string> Earlier = IdentityWords.Words("Mentions/remarks.txt", "earlier_evaluation");

    /// <summary>What is shorter in a form is 无, 见附件 or a mark.</summary>
    private const int ShortestAnswer = 8;

    /// <summary>Sections that are read: no report promises problems more often.</summary>
    private const int Most = 50;

    public static IReadOnlyList<ProblemStatement> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        var frame = new Frame(document, blocks, sections);
        var lines = frame.Lines.Except(frame.Signature).ToList();
        var promised = sections.Where(s => Promises(s) && !sections.Any(c => c.Parent == s.Index && Promises(c))).Take(Most).Select(s => Of(lines, sections, s));
        var told = lines.Where(l => Tells(l.Text)).Select(l => l.Passage.Place).Concat(frame.Tables.SelectMany(Answers));
        return [.. promised.Concat(told.Take(Most).Select(place => Told(sections, place)).OfType<ProblemStatement>())];
    }

    private static ProblemStatement? Told(IReadOnlyList<Section> sections, Place place) =>
        sections.LastOrDefault(s => s.Place < place) is { } section ? new(section.Index, section.Place, ProblemContent.Told, place) : null;

    /// <summary>True where a sentence names a problem of this year: 存在的主要问题是…, 不足之处在于….</summary>
    private static bool Tells(string text) =>
        Naming().Matches(text).Any(m => !Clause.HoldsAny(Clause.SentenceAt(text, m.Index), Earlier));

    /// <summary>The texts of a form's rows that hold nothing but a caption about problems or remedies and what was filled in.</summary>
    private static IEnumerable<Place> Answers(Table table) =>
        from row in Enumerable.Range(0, table.RowCount)
        let own = table.OwnCells(row).ToList()
        where own is [var caption, var text] && text.Text.Length >= ShortestAnswer && HeadingLexicon.Default.Recognise(new ShadowText(caption.Text).Text).Labels is { IsDefault: false } labels
            && labels.Any(l => l is SectionLabel.Problems or SectionLabel.Improvements)
        select table.PlaceOf(own[1]);

    private static bool Promises(Section section) => section.Label == SectionLabel.Problems || section.OtherLabels.Contains(SectionLabel.Problems);

    private static ProblemStatement Of(IReadOnlyList<Line> lines, IReadOnlyList<Section> sections, Section section)
    {
        var texts = Texts(lines, sections, section).ToList();
        if (texts.Count == 0) return new(section.Index, section.Place, ProblemContent.Empty, null);
        var content = texts is [var only] && None.Contains(only.Text.TrimEnd('。', '.', ';', ',')) ? ProblemContent.None
            : IsOtherMatter(section, [.. texts.Select(t => t.Text)]) ? ProblemContent.OtherMatter : ProblemContent.Told;
        return new(section.Index, section.Place, content, texts[0].Place);
    }

    /// <summary>True where nothing sounds like a problem, and everything is a plan or, where the heading promises experience too, may be that. Whatever else stands below 存在的问题 is one.</summary>
    private static bool IsOtherMatter(Section section, IReadOnlyList<string> texts) =>
        !texts.Any(t => Clause.HoldsAny(t, Problems)) && (PromisesExperience(section) && !texts.Any(t => Negation().IsMatch(t)) || texts.SelectMany(t => t.Split('。', ';')).Where(s => s.Length > 0).All(IsAdvice));

    private static bool PromisesExperience(Section section) => section.Label == SectionLabel.Experience || section.OtherLabels.Contains(SectionLabel.Experience);

    private static bool IsAdvice(string sentence)
    {
        var text = Mark().Replace(sentence, "");
        return Advice.Any(a => text.StartsWith(a, StringComparison.Ordinal));
    }

    /// <summary>The lines below a heading, those of its sub-sections included; what runs on behind the heading itself too.</summary>
    private static IEnumerable<(string Text, Place Place)> Texts(IReadOnlyList<Line> lines, IReadOnlyList<Section> sections, Section section)
    {
        var list = ListBelow(sections, section);
        var end = sections.FirstOrDefault(s => s.Index > section.Index && s.Level <= section.Level && !(s.RunIn && list is not null && ShapeOf(s) == list))?.Place;
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

    /// <summary>（六）问题及建议, and below it 一、…；二、…: points that begin at one directly behind a heading are its own, whatever they are numbered with. The shape of their numbers; null where there are none.</summary>
    private static NumberShape? ListBelow(IReadOnlyList<Section> sections, Section section) =>
        sections.FirstOrDefault(s => s.Index == section.Index + 1) is { RunIn: true } first && first.Level <= section.Level && NumberOf(first) is { Value: 1 } number ? number.Shape : null;

    private static NumberShape? ShapeOf(Section section) => NumberOf(section)?.Shape;

    private static HeadingNumber? NumberOf(Section section) => section.Number.Length == 0 ? null : HeadingNumber.Parse(new ShadowText(section.Number).Text + "、") ?? HeadingNumber.Parse(new ShadowText(section.Number).Text);

    private static bool IsOfOtherMatter(IReadOnlyList<Section> sections, Section section, Line line) =>
        sections.LastOrDefault(s => s.Index > section.Index && s.Place <= line.HeadingPlace) is { Label: SectionLabel.Improvements or SectionLabel.Experience or SectionLabel.ResultsUse } sub && sub.OtherLabels.Count == 0;

    [GeneratedRegex("(?<![不未无])(?:(?:存在|主要|突出|发现)的?(?:主要|突出|具体)?(?:问题|不足|困难|短板)(?:[和及与](?:不足|原因))?|不足之处|薄弱环节)(?:主要)?(?:是|在于|表现在|体现在|包括|:)[^,。;]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    [GeneratedRegex("不(?!断|仅|但|忘|懈|少于|低于|动产|拘)", RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(@"^(?:[(]?[0-9一二三四五六七八九十]{1,3}[)、.．]*|[①-⑳]|[一二三四五六七八九十]+是)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
