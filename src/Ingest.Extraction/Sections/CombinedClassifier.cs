namespace Ingest.Extraction.Sections;

/// <summary>
/// Labels headings by the word lists where they are sure, by the trained model elsewhere. A heading without any known word is what its parent is,
/// unless the model is sure of something else; without a parent it is labelled only where the model is sure.
/// </summary>
public sealed class CombinedClassifier : ISectionClassifier
{
    private const double Sure = 0.5;

    private readonly LexiconClassifier _words;
    private readonly ModelClassifier _model;
    private readonly HeadingLexicon _lexicon;

    internal CombinedClassifier(LabelModel model, HeadingLexicon lexicon) =>
        (_words, _model, _lexicon) = (new(lexicon), new(model, lexicon), lexicon);

    public static CombinedClassifier Default { get; } = new(LabelModel.Default, HeadingLexicon.Default);

    public LabelPrediction Predict(HeadingFeatures features)
    {
        var known = _lexicon.Recognise(features.Title);
        if (known.Familiarity == Familiarity.Whole || LexiconClassifier.IsStatement(features, known)) return _words.Predict(features);
        var prediction = _model.Predict(features);
        return known.Familiarity == Familiarity.None && prediction.Confidence < Sure ? _words.Predict(features) : prediction;
    }
}
