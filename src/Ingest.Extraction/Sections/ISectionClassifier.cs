using System.Collections.Immutable;

namespace Ingest.Extraction.Sections;

/// <summary>What a classifier may look at: never the text below the heading alone, never figures.</summary>
/// <param name="Title">The heading's words, folded, without number.</param>
/// <param name="Number">Its number as printed; empty where none is.</param>
/// <param name="Level">Nesting depth, 1 outermost.</param>
/// <param name="Parent">Label of the section it is nested in.</param>
/// <param name="Previous">Label of the section before it under the same parent.</param>
public sealed record HeadingFeatures(string Title, string Number, int Level, SectionLabel? Parent, SectionLabel? Previous);

/// <summary>The label of a heading.</summary>
/// <param name="Label">Null where none fits.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Others">Further labels of a heading that covers several subjects.</param>
public sealed record LabelPrediction(SectionLabel? Label, double Confidence, ImmutableArray<SectionLabel> Others);

/// <summary>Says what a section is about. Stateless and safe to use from many threads.</summary>
public interface ISectionClassifier
{
    LabelPrediction Predict(HeadingFeatures features);
}
