namespace Ingest.Extraction.Sections;

/// <summary>Labels headings by the word lists; a heading without a known word is about what its parent is about.</summary>
public sealed class LexiconClassifier : ISectionClassifier
{
    public static LexiconClassifier Default { get; } = new();

    public LabelPrediction Predict(HeadingFeatures features)
    {
        var (familiarity, labels) = HeadingLexicon.Default.Recognise(features.Title);
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
