using Ingest.Documents;

namespace Ingest.Extraction.Sections;

/// <summary>Reads the headings of a report and nests them: lines → headings → levels → labels.</summary>
public static class SectionReader
{
    /// <summary>The sections of a report in reading order; empty where it has no headings.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The report's blocks.</param>
    /// <param name="classifier">Labels the headings; the word lists and the model that the program carries where none is given.</param>
    public static IReadOnlyList<Section> Read(Document document, Range blocks, ISectionClassifier? classifier = null)
    {
        var page = new Page(document, blocks);
        var headings = HeadingFinder.Find(page);
        var nested = Nesting.Of(headings);
        var end = new Place(blocks.GetOffsetAndLength(document.Blocks.Count) is var (start, length) ? start + length : 0, 0, 0);
        var sections = new List<Section>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var next = i + 1 < headings.Count ? PlaceOf(headings[i + 1]) : end;
            var label = i == 0 && ReportTitle.Is(headings[i].Line.Title) ? Titled(page) : Label(headings[i], nested[i], sections, classifier ?? CombinedClassifier.Default);
            if (FundsOverview.Tells(headings[i].Line.Title, label.Label, nested[i].Level, Enumerable.Range(i + 1, headings.Count - i - 1).Where(j => nested[j].Parent == i).Select(j => headings[j].Line))) label = label with { Label = SectionLabel.Funds };
            sections.Add(Section(i, headings[i], nested[i], label, next));
        }

        return sections;
    }

    private static Place PlaceOf(Heading heading) => heading.Annex ? heading.Titled.Passage.At(0, heading.Titled.Text.Length) : heading.Line.HeadingPlace;

    private static Section Section(int index, Heading heading, Nested nested, LabelPrediction label, Place next)
    {
        var line = heading.Line;
        return new()
        {
            Index = index,
            Parent = nested.Parent,
            Level = nested.Level,
            Number = !heading.Annex ? line.NumberText : heading.TitleBelow is null ? "" : line.Passage.RawAt(0, AnnexLine.MarkLength(line)).Trim(),
            Title = heading.Annex ? heading.Titled.Passage.RawAt(0, heading.Titled.Text.Length) : line.TitleText,
            Label = label.Label,
            LabelConfidence = label.Confidence,
            OtherLabels = label.Others,
            Place = PlaceOf(heading),
            RunIn = !heading.Annex && line.Rest.Length > 0,
            End = next.At(next.Start, 0),
        };
    }

    private static LabelPrediction Label(Heading heading, Nested nested, List<Section> before, ISectionClassifier classifier)
    {
        if (heading.Annex) return Annex(AnnexLine.TitleOf(heading.Line));
        var parent = nested.Parent is { } p ? before[p].Label : null;
        var previous = before.LastOrDefault(s => s.Parent == nested.Parent && s.Level == nested.Level)?.Label;
        return classifier.Predict(new(heading.Line.Title, heading.Line.NumberText, nested.Level, parent, previous));
    }

    /// <summary>A heading that is the title of the report itself: it opens an annex, or says nothing of what is below.</summary>
    private static LabelPrediction Titled(Page page) => page.IsAnnex ? new(SectionLabel.Annex, 0.8, []) : new(null, 0, []);

    private static readonly string[] Points = ["得分", "评分", "打分", "计分", "分值"];

    private static LabelPrediction Annex(string title) =>
        HeadingLexicon.Default.Recognise(title).Labels.Contains(SectionLabel.ScoreTable) || Points.Any(p => title.Contains(p, StringComparison.Ordinal)) && !ReportTitle.Is(title)
            ? new(SectionLabel.ScoreTable, 0.9, [SectionLabel.Annex])
            : new(SectionLabel.Annex, 0.95, []);
}
