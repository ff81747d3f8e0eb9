using Ingest.Extraction;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Training;

/// <summary>Reports held out, the model that the others give, and the word lists as they would be had nobody read the reports held out.</summary>
internal sealed record Fold(IReadOnlyList<TrainingReport> HeldOut, IReadOnlySet<string> Known, LabelModel Model)
{
    /// <summary>Cuts reports into folds, each report held out once.</summary>
    public static IReadOnlyList<Fold> Of(IReadOnlyList<TrainingReport> reports, int count, TrainingOptions options) =>
        [.. Enumerable.Range(0, count).Select(k => Of([.. reports.Where((_, i) => i % count == k)], [.. reports.Where((_, i) => i % count != k)], options))];

    /// <summary>The word lists without what only this report could have taught.</summary>
    public HeadingLexicon Lexicon(TrainingReport report) => HeadingLexicon.Without(report.Words.Where(w => !Known.Contains(w)).ToHashSet(StringComparer.Ordinal));

    /// <summary>The score of the classifiers that <paramref name="classifier"/> makes for each report held out.</summary>
    public LabelScore Score(Func<HeadingLexicon, ISectionClassifier> classifier) =>
        HeldOut.Aggregate(new LabelScore(), (sum, report) => sum + LabelScore.Of(report, classifier(Lexicon(report))));

    /// <summary>The headings held out, as the model sees them, with their labels.</summary>
    public IEnumerable<(IReadOnlyList<string> Traits, SectionLabel Label)> Examples() =>
        from report in HeldOut
        let lexicon = Lexicon(report)
        from heading in HeadingSamples.Headings(report.Gold)
        select (HeadingTraits.Of(heading.Features, lexicon), heading.Label);

    private static Fold Of(IReadOnlyList<TrainingReport> heldOut, IReadOnlyList<TrainingReport> others, TrainingOptions options)
    {
        var known = others.SelectMany(r => r.Words).ToHashSet(StringComparer.Ordinal);
        var forgotten = heldOut.SelectMany(r => r.Words).Where(w => !known.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return new(heldOut, known, LogisticRegression.Fit(HeadingSamples.Of(others, forgotten, options), options));
    }
}
