using Ingest.Extraction.Claims.Flows;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>Finds the figures that a rate, share or change speaks of.</summary>
internal static class Levels
{
    /// <summary>Levels (neither changes nor prices) before a frame in its sentence, nearest first.</summary>
    public static IEnumerable<Frame> Before(Frame frame, ReadPassage passage) =>
        passage.Frames.Frames.Take(frame.Index).Reverse().Where(f => f.Sentence == frame.Sentence && IsLevel(f));

    /// <summary>Levels before a frame in its passage, nearest first.</summary>
    public static IEnumerable<Frame> BeforeInPassage(Frame frame, ReadPassage passage) =>
        passage.Frames.Frames.Take(frame.Index).Reverse().Where(IsLevel);

    public static bool IsLevel(Frame frame) =>
        frame.Quantity.Kind is QuantityKind.Money or QuantityKind.Count && !frame.IsChange && !frame.Quantity.PerUnit;

    /// <summary>A level, or a rate that is one: neither growth nor a share of something else.</summary>
    public static bool IsLevelOrRate(Frame frame) =>
        !frame.IsComparison && (IsLevel(frame) || frame.Quantity.Kind == QuantityKind.Percent && !frame.IsChange && !GrowthWords.IsGrowth(frame));

    /// <summary>占预算4万元的83.25%, 完成预算34万元的75.12%: the figure serves its percentage only.</summary>
    public static bool IsDenominator(Frame frame, ReadPassage passage) =>
        frame.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[frame.Index + 1] is { Quantity.Kind: QuantityKind.Percent, Lead: "的" };

    /// <summary>The frame of the one value that all have; null where there is none, or more than one value.</summary>
    public static Frame? Only(IEnumerable<Frame> frames) => frames.DistinctBy(f => f.Value).Take(2).ToList() is [var only] ? only : null;

    /// <summary>True where two nouns name the same thing: equal, or one ends with or contains the other and at least two characters agree.</summary>
    public static bool SameThing(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2) return false;
        return left == right || left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
    }
}
