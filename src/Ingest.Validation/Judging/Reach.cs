using System.Globalization;
using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// How far a mistake reaches. A wrong figure lies near the right one, or has its digits, unit, sign or base wrong; one that lies anywhere else is of other things than those it was held against.
/// </summary>
internal static class Reach
{
    /// <summary>By what factor a wrong figure and the right one differ at most.</summary>
    private const decimal Farthest = 1.26m;

    /// <summary>By what factor a total and its parts, or a product and its factors, differ at most where no one slip explains it.</summary>
    private const decimal FarthestOfSums = 1.5m;

    /// <summary>So many heads more or less are a person's mistake however few there are.</summary>
    private const decimal AFew = 5;

    /// <summary>Percentage points, and the factor, within which a rate or share may be wrong all the same: 6.0 and 9.0, 36 and 46.</summary>
    private const decimal FewPoints = 10, FarthestOfFew = 1.6m;

    /// <summary>Percentage points by which a growth is off at most: one of its levels, corrected by a few tenths, moves it so far.</summary>
    private const decimal MostPoints = 20;

    public static JudgedClaim Limit(JudgedClaim judged) =>
        judged.Verdict == Verdict.Broken && !IsWithin(judged.Claim) ? judged with { Verdict = Verdict.NotJudged, Reason = "与算得的数相差太远，多半不是按这些数计算的" } : judged;

    private static bool IsWithin(Claim claim) => claim switch
    {
        RatioClaim ratio => IsWithin(ratio),
        GrowthClaim growth => IsWithin(growth),
        SameClaim same => IsWithin(same),
        ProductClaim product => IsWithin(product),
        SumClaim { Kind: ClaimKind.Sum } sum => IsWithin(sum),
        _ => true,
    };

    private static bool IsWithin(ProductClaim product)
    {
        var wanted = product.Price.Number.Value * product.Quantity.Number.Value;
        return IsNear(product.Product.Number.Value, wanted, FarthestOfSums) || product.Terms.Any(t => wanted != 0 && Repairs.Slip(t, t.Number.Value * (t == product.Product ? wanted / product.Product.Number.Value : product.Product.Number.Value / wanted)) is not null);
    }

    /// <summary>Of a long list, more than one item may be wrong.</summary>
    private static bool IsWithin(SumClaim sum)
    {
        var computed = sum.Parts.Sum(p => p.Number.Value) - sum.Minus.Sum(m => m.Number.Value);
        return IsNear(sum.Total.Number.Value, computed, FarthestOfSums) || Math.Abs(sum.Total.Number.Value - computed) <= AFew || Repairs.OfSum(sum) is not null;
    }

    /// <summary>One thing told twice with figures that have little in common is two things of one name.</summary>
    private static bool IsWithin(SameClaim same)
    {
        var exact = same.Statements.Where(s => s.Number.IsExact).ToList();
        return exact.Exists(a => exact.Exists(b => a != b && !ClaimJudge.Agree(a, b) && (a.Dimension == Dimension.Points ? DifferInOneDigit(a.Number.Value, b.Number.Value) || IsNear(a.Number.Value, b.Number.Value) : IsSlip(a.Number, b.Number))));
    }

    /// <summary>95分 and 45分: of scores, told twice at most, so much is evidence.</summary>
    private static bool DifferInOneDigit(decimal one, decimal other) =>
        (one.ToString("F2", CultureInfo.InvariantCulture), other.ToString("F2", CultureInfo.InvariantCulture)) is var (a, b) && a.Length == b.Length && a.Zip(b).Count(c => c.First != c.Second) == 1;

    private static bool IsSlip(PrintedNumber one, PrintedNumber other) =>
        Math.Abs(one.Value - other.Value) <= AFew || IsNear(one.Value, other.Value) || Slips.IsMisprint(one, other.Value) || Slips.AreTransposed(one.Value, other.Value) || Slips.AreReversed(one, other)
        || UnitScales.Any(s => one.Value == other.Value * s || other.Value == one.Value * s);

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
        return (current < previous == growth.Fall && Math.Abs(rate - percent.Value) <= MostPoints) || IsLike(percent, rate) || current != 0 && IsRounded(percent, rate * previous / current);
    }

    private static bool IsLike(PrintedNumber percent, decimal wanted) =>
        IsNear(percent.Value, wanted) || Math.Abs(percent.Value - wanted) <= FewPoints && IsNear(percent.Value, wanted, FarthestOfFew) || IsMisprint(percent, wanted) || Scales.Any(s => IsRounded(percent with { Value = percent.Value * s, Step = percent.Step * s }, wanted));

    private static bool IsNear(decimal one, decimal other, decimal factor = Farthest) => Math.Max(one, other) <= Math.Min(one, other) * factor;

    /// <summary>元 for 万元 or 亿元.</summary>
    private static readonly decimal[] UnitScales = [10_000, 100_000_000];

    /// <summary>The point one or two places off.</summary>
    private static readonly decimal[] Scales = [0.01m, 0.1m, 10, 100];

    private static bool IsMisprint(PrintedNumber percent, decimal wanted) =>
        Math.Round(wanted, Figures.Decimals(percent.Step), MidpointRounding.AwayFromZero) is var rounded && (Slips.IsMisprint(percent, rounded) || Slips.AreTransposed(percent.Value, rounded) || Slips.AreReversed(percent, percent with { Value = rounded }));

    private static bool IsRounded(PrintedNumber percent, decimal wanted) => Math.Abs(percent.Value - wanted) <= percent.Step;
}
