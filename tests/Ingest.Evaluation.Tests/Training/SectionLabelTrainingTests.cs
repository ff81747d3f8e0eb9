using Ingest.Documents;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Training;
using Ingest.Extraction;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Tests.Training;

public class SectionLabelTrainingTests
{
    private static readonly IReadOnlyList<TrainingReport> Reports =
    [
        Report("a.txt", ("一、", "馆舍概况", 1, "overview"), ("（一）", "承担的职能", 2, "functions"), ("二、", "馆藏资金收支", 1, "funds"), ("三、", "尚存的问题", 1, "problems")),
        Report("b.txt", ("一、", "渠系概况", 1, "overview"), ("（一）", "渠系职能", 2, "functions"), ("二、", "渠系资金收支", 1, "funds"), ("三、", "遗留的问题", 1, "problems")),
        Report("c.txt", ("一、", "林场概况", 1, "overview"), ("二、", "林场资金收支", 1, "funds"), ("三、", "林场的问题", 1, "problems"), ("1.", "", 2, "")),
    ];

    private static readonly Lazy<SectionLabelTraining> Trained = new(() => SectionLabelTraining.Run(Reports));

    [Fact]
    public void The_same_reports_give_the_same_model() => Assert.Equal(Trained.Value.Model, SectionLabelTraining.Run(Reports).Model);

    [Fact]
    public void A_trained_model_labels_what_it_has_not_seen()
    {
        var classifier = new CombinedClassifier(LabelModel.Parse(Trained.Value.Model), HeadingLexicon.Default);

        Assert.Equal(SectionLabel.Problems, classifier.Predict(new("堤防遗留的各类问题", "三、", 1, null, SectionLabel.Funds)).Label);
    }

    [Fact]
    public void Every_found_heading_is_examined_once() => Assert.All(Trained.Value.HeldOut, s => Assert.Equal(Reports.Sum(r => r.Label(LexiconClassifier.Default).Count()), s.Score.Headings));

    [Fact]
    public void The_page_states_every_score()
    {
        var page = Trained.Value.Page([("another set", Trained.Value.Examine(Reports))]);

        Assert.Equal(3, page.Split('\n').Count(l => l.StartsWith("| another set |", StringComparison.Ordinal)));
        Assert.Equal(4, page.Split('\n').Count(l => l.StartsWith("| held out |", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_refused_report_teaches_its_labels_and_examines_nothing()
    {
        var report = Reports[0] with { Document = null };

        Assert.Equal(new LabelScore(0, 0), LabelScore.Of(report, LexiconClassifier.Default));
        Assert.Equal(4, HeadingSamples.Headings(report.Gold).Count());
    }

    [Fact]
    public void Headings_know_what_stands_around_them()
    {
        var headings = HeadingSamples.Headings(Reports[0].Gold).Select(h => (h.Label, h.Features.Parent, h.Features.Previous));

        Assert.Equal(
            [
                (SectionLabel.Overview, null, null),
                (SectionLabel.Functions, SectionLabel.Overview, null),
                (SectionLabel.Funds, null, SectionLabel.Overview),
                (SectionLabel.Problems, null, (SectionLabel?)SectionLabel.Funds),
            ],
            headings);
    }

    private static TrainingReport Report(string name, params (string Number, string Title, int Level, string Label)[] headings) => new(
        name,
        new Document { Format = SourceFormat.Text, Blocks = [.. headings.Select((h, i) => new Paragraph { Index = i, Text = h.Number + h.Title })] },
        [.. headings.Select(h => new GoldSection(h.Number, h.Title, h.Level, [h.Label]))]);
}
