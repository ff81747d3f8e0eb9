using Ingest.Extraction;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Training;

/// <summary>How many headings were labelled rightly.</summary>
/// <param name="Right">Headings rightly labelled.</param>
/// <param name="Headings">Headings examined: those that are labelled and were found.</param>
public readonly record struct LabelScore(int Right, int Headings)
{
    public double Accuracy => Headings == 0 ? 0 : (double)Right / Headings;

    public static LabelScore operator +(LabelScore left, LabelScore right) => new(left.Right + right.Right, left.Headings + right.Headings);

    /// <summary>Labels the headings of a report and compares.</summary>
    public static LabelScore Of(TrainingReport report, ISectionClassifier classifier)
    {
        var labelled = report.Label(classifier).ToList();
        return new(labelled.Count(l => l.Gold.Canonical.Contains(l.Found.Label?.Code() ?? "", StringComparer.Ordinal)), labelled.Count);
    }
}
