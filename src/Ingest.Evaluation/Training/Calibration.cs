using Ingest.Extraction;

namespace Ingest.Evaluation.Training;

/// <summary>Finds the temperature at which a model's probabilities fit what it has not learnt.</summary>
internal static class Calibration
{
    private const int Steps = 56;

    /// <summary>The temperature, from 0.5 to 3.25, under which the labels of the headings held out are most probable.</summary>
    public static double Temperature(IReadOnlyList<Fold> folds)
    {
        var examples = folds.SelectMany(f => f.Examples().Select(e => (f.Model, e.Traits, e.Label))).ToList();
        return Enumerable.Range(0, Steps).Select(i => 0.5 + 0.05 * i).MinBy(t => examples.Sum(e => Surprise(e.Model with { Temperature = t }, e.Traits, e.Label)));
    }

    /// <summary>How confident the answers given were, and how often they were right.</summary>
    public static IReadOnlyList<(string Band, double Confidence, LabelScore Score)> Reliability(IEnumerable<(double Confidence, bool Right)> answers)
    {
        var bands = answers.GroupBy(a => a.Confidence < 0.6 ? "below 0.60" : a.Confidence < 0.8 ? "0.60 to 0.79" : a.Confidence < 0.95 ? "0.80 to 0.94" : "0.95 and more");
        return [.. bands.Select(b => (b.Key, b.Average(a => a.Confidence), new LabelScore(b.Count(a => a.Right), b.Count()))).OrderBy(b => b.Item2)];
    }

    private static double Surprise(Ingest.Extraction.Sections.LabelModel model, IReadOnlyList<string> traits, SectionLabel label) =>
        -Math.Log(Math.Max(1e-12, model.Probabilities(traits)[model.Labels.IndexOf(label)]));
}
