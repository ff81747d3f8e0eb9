using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// How far a mistake reaches. A wrong percentage lies near the right one, or has its digits, sign or base wrong; one that lies anywhere else is the percentage of other figures than those it was held against.
/// </summary>
internal static class Reach
{
    /// <summary>By what factor a wrong percentage and the right one differ at most.</summary>
    private const decimal Farthest = 1.25m;

    /// <summary>Percentage points by which a growth is off at most: one of its levels, corrected by a few tenths, moves it so far.</summary>
    private const decimal MostPoints = 20;

    public static JudgedClaim Limit(JudgedClaim judged) =>
        judged.Verdict == Verdict.Broken && !IsWithin(judged.Claim) ? judged with { Verdict = Verdict.NotJudged, Reason = "与算得的数相差太远，多半不是按这些数计算的" } : judged;

    private static bool IsWithin(Claim claim) => claim switch
    {
        RatioClaim ratio => IsWithin(ratio),
        GrowthClaim growth => IsWithin(growth),
        _ => true,
    };

    /// <summary>All that was to be done, and done, is said of many a rate that falls short.</summary>
    private static bool IsWithin(RatioClaim ratio)
    {
        var (percent, part, whole) = (ratio.Percent.Number, ratio.Part.Number.Value, ratio.Whole.Number.Value);
        return percent.Value == 100 || IsLike(percent, 100 * part / whole) || part != 0 && IsRounded(percent, 100 * whole / part);
    }

    private static bool IsWithin(GrowthClaim growth)
    {
        var percent = growth.Percent.Number with { Value = Math.Abs(growth.Percent.Number.Value) };
        var current = growth.Current.Number.Value;
        var previous = growth.Previous?.Number.Value ?? current + (growth.Fall ? 1 : -1) * growth.Change!.Number.Value;
        var rate = 100 * Math.Abs(current - previous) / previous;
        return Math.Abs(rate - percent.Value) <= MostPoints || IsLike(percent, rate) || current != 0 && IsRounded(percent, rate * previous / current);
    }

    private static bool IsLike(PrintedNumber percent, decimal wanted) =>
        Math.Max(percent.Value, wanted) <= Math.Min(percent.Value, wanted) * Farthest || IsMisprint(percent, wanted) || Scales.Any(s => IsRounded(percent with { Value = percent.Value * s, Step = percent.Step * s }, wanted));

    /// <summary>The point one or two places off.</summary>
    private static readonly decimal[] Scales = [0.01m, 0.1m, 10, 100];

    private static bool IsMisprint(PrintedNumber percent, decimal wanted) =>
        Math.Round(wanted, Figures.Decimals(percent.Step), MidpointRounding.AwayFromZero) is var rounded && (Slips.IsMisprint(percent, rounded) || Slips.AreTransposed(percent.Value, rounded));

    private static bool IsRounded(PrintedNumber percent, decimal wanted) => Math.Abs(percent.Value - wanted) <= percent.Step;
}
