namespace Ingest.Extraction.Sections;

/// <summary>
/// Labels headings by the word lists. A heading without a known word is about what its parent is about; so is one that states a problem, a
/// remedy or an experience below a heading of that kind, whatever it is that has the problem.
/// </summary>
public sealed class LexiconClassifier : ISectionClassifier
{
    private readonly HeadingLexicon _lexicon;

    private static readonly SectionLabel[] Statements = [SectionLabel.Problems, SectionLabel.Improvements, SectionLabel.Experience];

    internal LexiconClassifier(HeadingLexicon lexicon) => _lexicon = lexicon;

    public static LexiconClassifier Default { get; } = new(HeadingLexicon.Default);

    public LabelPrediction Predict(HeadingFeatures features)
    {
        var known = _lexicon.Recognise(features.Title);
        if (IsStatement(features, known)) return new(features.Parent, 0.85, []);
        var labels = known.Labels;
        return known.Familiarity switch
        {
            Familiarity.Whole => new(labels[0], 0.98, labels[1..]),
            Familiarity.Head => new(labels[0], 0.85, labels[1..]),
            Familiarity.Part => new(labels[0], 0.8, labels[1..]),
            Familiarity.Stem => new(labels[0], 0.6, labels[1..]),
            Familiarity.None => new(features.Parent, features.Parent is null ? 0 : 0.5, []),
        };
    }

    /// <summary>True for the labels under which problems, remedies and experience are stated.</summary>
    internal static bool IsOfStatements(SectionLabel label) => Statements.Contains(label);

    /// <summary>True for a heading that states a problem, a remedy or an experience: it stands below a heading of that kind and is none of the known ones.</summary>
    internal static bool IsStatement(HeadingFeatures features, Recognition known) =>
        features.Parent is { } parent && Statements.Contains(parent) && known.Familiarity != Familiarity.Whole && !known.Labels.Any(Statements.Contains);
}
