using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// How far a mistake reaches in a percentage: it lies some points from the reckoned one, has a digit or its point wrong, was reckoned on the
/// wrong base, or one of its figures has a digit wrong. That a percentage of other figures does so by chance is rare.
/// </summary>
internal static class PercentReach
{
    /// <summary>Percentage points, and the factor, within which a rate or share is wrong without a reason that its digits show: 36 and 46. A growth is so of few points: two levels of unlike things give one soon.</summary>
    private const decimal Points = 10, PointsOfGrowth = 4, FarthestOfFew = 1.6m;

    /// <summary>The same of a growth whose words name both levels.</summary>
    private const decimal PointsOfTied = 15, FarthestOfTied = 2;

    /// <summary>Percentage points by which one wrong digit moves it: 6.0 and 9.0, 36 and 46.</summary>
    private const decimal PointsOfADigit = 10;

    /// <summary>More figures than these would round to the percentage: none of them is evidence.</summary>
    private const int MostWanted = 20;

    /// <summary>The point one or two places off.</summary>
    private static readonly decimal[] Scales = [0.01m, 0.1m, 10, 100];

    /// <summary>All that was to be done, and done, is said of many a rate that falls short.</summary>
    public static bool Holds(RatioClaim ratio)
    {
        var (percent, part, whole) = (ratio.Percent.Number, ratio.Part.Number, ratio.Whole.Number);
        return percent.Value == 100 || Reach.IsNear(percent.Value, 100 * part.Value / whole.Value) || IsLike(percent, 100 * part.Value / whole.Value, Points) || part.Value != 0 && IsRounded(percent, 100 * whole.Value / part.Value)
            || IsMisprint(part, Range(percent, p => p / 100 * whole.Value)) || percent.Value > percent.Step && IsMisprint(whole, Range(percent, p => 100 * part.Value / p));
    }

    public static bool Holds(GrowthClaim growth)
    {
        var percent = growth.Percent.Number with { Value = Math.Abs(growth.Percent.Number.Value) };
        var current = growth.Current.Number.Value;
        var previous = growth.Previous?.Number.Value ?? current + (growth.Fall ? 1 : -1) * growth.Change!.Number.Value;
        var rate = 100 * Math.Abs(current - previous) / previous;
        return (growth.IsTied ? IsLike(percent, rate, PointsOfTied, FarthestOfTied) : IsLike(percent, rate, PointsOfGrowth)) || current != 0 && IsRounded(percent, rate * previous / current)
            || growth.Previous is { Number: var before } && (IsMisprint(growth.Current.Number, Range(percent, p => previous * Factor(p))) || percent.Value < 100 && IsMisprint(before, Range(percent, p => current / Factor(p))));

        decimal Factor(decimal percentage) => 1 + (growth.Fall ? -percentage : percentage) / 100;
    }

    private static bool IsLike(PrintedNumber percent, decimal wanted, decimal points, decimal factor = FarthestOfFew) =>
        Math.Abs(percent.Value - wanted) <= points && Reach.IsNear(percent.Value, wanted, factor)
        || IsMisprint(percent, wanted) || Scales.Any(s => IsRounded(percent with { Value = percent.Value * s, Step = percent.Step * s }, wanted));

    private static bool IsMisprint(PrintedNumber percent, decimal wanted)
    {
        var rounded = Math.Round(wanted, Figures.Decimals(percent.Step), MidpointRounding.AwayFromZero);
        return Slips.IsMisprint(percent, rounded) || Slips.ArePermuted(percent.Value, rounded) || Slips.AreReversed(percent, percent with { Value = rounded })
            || Math.Abs(percent.Value - rounded) <= PointsOfADigit && Reach.DifferInOneDigit(percent.Value, rounded);
    }

    /// <summary>The figures that a function gives for all that a percentage may have been before it was rounded.</summary>
    private static (decimal Least, decimal Most) Range(PrintedNumber percent, Func<decimal, decimal> figure)
    {
        var (one, other) = (figure(percent.Value - percent.Step / 2), figure(percent.Value + percent.Step / 2));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>True where a slip turns the printed figure into one of a range.</summary>
    private static bool IsMisprint(PrintedNumber printed, (decimal Least, decimal Most) wanted)
    {
        if (printed.Step <= 0 || wanted.Most - wanted.Least > MostWanted * printed.Step) return false;
        for (var figure = Math.Ceiling(wanted.Least / printed.Step) * printed.Step; figure <= wanted.Most; figure += printed.Step)
            if (Slips.IsSlip(printed, figure)) return true;
        return false;
    }

    private static bool IsRounded(PrintedNumber percent, decimal wanted) => Math.Abs(percent.Value - wanted) <= percent.Step;
}
