namespace Ingest.Extraction.Sections;

/// <summary>Labels headings by a trained model, which also sees what the word lists say; always has an answer.</summary>
internal sealed class ModelClassifier(LabelModel model, HeadingLexicon lexicon) : ISectionClassifier
{
    public LabelPrediction Predict(HeadingFeatures features)
    {
        var probabilities = model.Probabilities(HeadingTraits.Of(features, lexicon));
        var best = Enumerable.Range(0, probabilities.Length).MaxBy(i => probabilities[i]);
        var (label, known) = (model.Labels[best], lexicon.Recognise(features.Title).Labels);
        return new(label, probabilities[best], known.Contains(label) ? known.Remove(label) : []);
    }
}
