using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>How far a mistake reaches in a percentage: it lies near the reckoned one, has its digits or its point wrong, or was reckoned on the wrong base.</summary>
internal static class PercentReach
{
    /// <summary>Percentage points, and the factor, within which a rate or share may be wrong all the same: 6.0 and 9.0, 36 and 46.</summary>
    private const decimal FewPoints = 10, FarthestOfFew = 1.6m;

    /// <summary>Percentage points by which a growth is off at most: one of its levels, corrected by a few tenths, moves it so far.</summary>
    private const decimal MostPoints = 20;

    /// <summary>The point one or two places off.</summary>
    private static readonly decimal[] Scales = [0.01m, 0.1m, 10, 100];

    /// <summary>All that was to be done, and done, is said of many a rate that falls short.</summary>
    public static bool Holds(RatioClaim ratio)
    {
        var (percent, part, whole) = (ratio.Percent.Number, ratio.Part.Number.Value, ratio.Whole.Number.Value);
        return percent.Value == 100 || IsLike(percent, 100 * part / whole) || part != 0 && IsRounded(percent, 100 * whole / part);
    }

    public static bool Holds(GrowthClaim growth)
    {
        var percent = growth.Percent.Number with { Value = Math.Abs(growth.Percent.Number.Value) };
        var current = growth.Current.Number.Value;
        var previous = growth.Previous?.Number.Value ?? current + (growth.Fall ? 1 : -1) * growth.Change!.Number.Value;
        var rate = 100 * Math.Abs(current - previous) / previous;
        return (current < previous == growth.Fall && Math.Abs(rate - percent.Value) <= MostPoints) || IsLike(percent, rate) || current != 0 && IsRounded(percent, rate * previous / current);
    }

    private static bool IsLike(PrintedNumber percent, decimal wanted) =>
        Reach.IsNear(percent.Value, wanted) || Math.Abs(percent.Value - wanted) <= FewPoints && Reach.IsNear(percent.Value, wanted, FarthestOfFew)
        || IsMisprint(percent, wanted) || Scales.Any(s => IsRounded(percent with { Value = percent.Value * s, Step = percent.Step * s }, wanted));

    private static bool IsMisprint(PrintedNumber percent, decimal wanted)
    {
        var rounded = Math.Round(wanted, Figures.Decimals(percent.Step), MidpointRounding.AwayFromZero);
        return Slips.IsMisprint(percent, rounded) || Slips.AreTransposed(percent.Value, rounded) || Slips.AreReversed(percent, percent with { Value = rounded });
    }

    private static bool IsRounded(PrintedNumber percent, decimal wanted) => Math.Abs(percent.Value - wanted) <= percent.Step;
}
