namespace Ingest.Extraction.Sections;

/// <summary>
/// Labels headings by the word lists. A heading without a known word is about what its parent is about; so is one that states a problem, a
/// remedy or an experience below a heading of that kind, whatever it is that has the problem.
/// </summary>
public sealed class LexiconClassifier : ISectionClassifier
{
    private static readonly SectionLabel[] Statements = [SectionLabel.Problems, SectionLabel.Improvements, SectionLabel.Experience];

    public static LexiconClassifier Default { get; } = new();

    public LabelPrediction Predict(HeadingFeatures features)
    {
        var (familiarity, labels) = HeadingLexicon.Default.Recognise(features.Title);
        if (features.Parent is { } parent && Statements.Contains(parent) && !(familiarity == Familiarity.Whole || labels.Any(Statements.Contains))) return new(parent, 0.85, []);
        return familiarity switch
        {
            Familiarity.Whole => new(labels[0], 0.98, labels[1..]),
            Familiarity.Head => new(labels[0], 0.85, labels[1..]),
            Familiarity.Part => new(labels[0], 0.8, labels[1..]),
            Familiarity.Stem => new(labels[0], 0.6, labels[1..]),
            Familiarity.None => new(features.Parent, features.Parent is null ? 0 : 0.5, []),
        };
    }
}
