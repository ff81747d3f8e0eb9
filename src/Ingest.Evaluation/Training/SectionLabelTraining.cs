using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Ingest.Extraction;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Training;

/// <summary>A trained model of section labels with what is known of it.</summary>
public sealed record SectionLabelTraining
{
    private const int Folds = 8;

    /// <summary>The model as text, as the program carries it.</summary>
    public required string Model { get; init; }

    /// <summary>Reports learnt from.</summary>
    public required int Reports { get; init; }

    /// <summary>Scores on reports that were not learnt from, by what answers.</summary>
    public required IReadOnlyList<(string Classifier, LabelScore Score)> HeldOut { get; init; }

    /// <summary>The confidence of the combination on reports held out.</summary>
    public required IReadOnlyList<(string Band, double Confidence, LabelScore Score)> Reliability { get; init; }

    /// <summary>Learns from reports and examines by cross-validation. The same reports give the same model, byte for byte.</summary>
    public static SectionLabelTraining Run(IReadOnlyList<TrainingReport> reports, TrainingOptions? options = null)
    {
        options ??= new();
        var folds = Fold.Of(reports, Math.Min(Folds, reports.Count), options);
        var temperature = Calibration.Temperature(folds);
        folds = [.. folds.Select(f => f with { Model = f.Model with { Temperature = temperature } })];
        return new()
        {
            Model = (LogisticRegression.Fit(HeadingSamples.Of(reports, FrozenSet<string>.Empty, options), options) with { Temperature = temperature }).Write(),
            Reports = reports.Count,
            HeldOut =
            [
                ("word lists, those entries kept", Score(folds, (_, _) => LexiconClassifier.Default)),
                ("word lists", Score(folds, (_, lexicon) => new LexiconClassifier(lexicon))),
                ("model", Score(folds, (model, lexicon) => new ModelClassifier(model, lexicon))),
                ("word lists where sure, model elsewhere", Score(folds, (model, lexicon) => new CombinedClassifier(model, lexicon))),
            ],
            Reliability = Calibration.Reliability(folds.SelectMany(Answers)),
        };
    }

    /// <summary>The score of the word lists and of the combination on reports that neither cross-validation nor training has seen.</summary>
    public IReadOnlyList<(string Classifier, LabelScore Score)> Examine(IReadOnlyList<TrainingReport> reports)
    {
        var model = LabelModel.Parse(Model);
        return
        [
            ("word lists", Score(reports, LexiconClassifier.Default)),
            ("model", Score(reports, new ModelClassifier(model, HeadingLexicon.Default))),
            ("word lists where sure, model elsewhere", Score(reports, new CombinedClassifier(model, HeadingLexicon.Default))),
        ];
    }

    private static LabelScore Score(IReadOnlyList<Fold> folds, Func<LabelModel, HeadingLexicon, ISectionClassifier> classifier) =>
        folds.Aggregate(new LabelScore(), (sum, fold) => sum + fold.Score(lexicon => classifier(fold.Model, lexicon)));

    private static LabelScore Score(IReadOnlyList<TrainingReport> reports, ISectionClassifier classifier) =>
        reports.Aggregate(new LabelScore(), (sum, report) => sum + LabelScore.Of(report, classifier));

    private static IEnumerable<(double Confidence, bool Right)> Answers(Fold fold) =>
        fold.HeldOut.SelectMany(report => report.Label(new CombinedClassifier(fold.Model, fold.Lexicon(report))))
            .Where(l => l.Found.Label is not null)
            .Select(l => (l.Found.LabelConfidence, l.Gold.Canonical.Contains(l.Found.Label!.Value.Code(), StringComparer.Ordinal)));

    /// <summary>The scores as a page that stands beside the model.</summary>
    /// <param name="examined">Scores on further sets, by their name.</param>
    public string Page(IReadOnlyList<(string Set, IReadOnlyList<(string Classifier, LabelScore Score)> Scores)> examined)
    {
        var page = new StringBuilder($"""
            # Section labels

            Written by `ingest train`. The model is a multinomial logistic regression over the characters of a heading (runs of 1 to 3), its place
            (level, number, labels of its parent and of the section before it) and what the word lists say of it.

            Accuracy of labels among the headings found. *Held out*: cross-validation by report over {Reports.ToString(CultureInfo.InvariantCulture)} reports; the word lists
            lack the entries that only the report held out could have taught, since words were added while these reports were read.

            | set | answers | right | headings | accuracy |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (classifier, score) in HeldOut) Row(page, "held out", classifier, score);
        foreach (var (set, scores) in examined)
            foreach (var (classifier, score) in scores) Row(page, set, classifier, score);
        page.Append("\nConfidence of the combination, held out:\n\n| confidence | mean | right | headings | accuracy |\n|---|---|---|---|---|\n");
        foreach (var (band, confidence, score) in Reliability) Row(page, band, confidence.ToString("0.000", CultureInfo.InvariantCulture), score);
        return page.ToString();
    }

    private static void Row(StringBuilder page, string first, string second, LabelScore score) =>
        page.Append(CultureInfo.InvariantCulture, $"| {first} | {second} | {score.Right} | {score.Headings} | {score.Accuracy:0.000} |\n");
}
