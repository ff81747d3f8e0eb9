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

    /// <summary>元 for 万元 or 亿元.</summary>
    private static readonly decimal[] UnitScales = [Slips.UnitFactor, Slips.UnitFactor * Slips.UnitFactor];

    /// <summary>A claim broken beyond what mistakes lead to is not judged.</summary>
    public static JudgedClaim Limit(JudgedClaim judged) =>
        judged is { Verdict: Verdict.Broken, UnitSlip: null } && !Holds(judged.Claim) ? judged with { Verdict = Verdict.NotJudged, Reason = "与算得的数相差太远，多半不是按这些数计算的" } : judged;

    /// <summary>True where two figures are within a factor of each other.</summary>
    public static bool IsNear(decimal one, decimal other, decimal factor = Farthest) => Math.Max(one, other) <= Math.Min(one, other) * factor;

    private static bool Holds(Claim claim) => claim switch
    {
        RatioClaim ratio => PercentReach.Holds(ratio),
        GrowthClaim growth => PercentReach.Holds(growth),
        SameClaim same => Holds(same),
        ProductClaim product => Holds(product),
        SumClaim { Kind: ClaimKind.Sum } sum => Holds(sum),
        _ => true,
    };

    private static bool Holds(ProductClaim product)
    {
        var (printed, wanted) = (product.Product.Number.Value, product.Price.Number.Value * product.Quantity.Number.Value);
        return IsNear(printed, wanted, FarthestOfSums) || wanted != 0 && Slips.AreReversed(product.Quantity.Number, product.Quantity.Number with { Value = printed / product.Price.Number.Value }) || wanted != 0 && product.Terms.Any(t => Repairs.Slip(t, t.Number.Value * (t == product.Product ? wanted / printed : printed / wanted)) is not null);
    }

    /// <summary>Of a long list, more than one item may be wrong.</summary>
    private static bool Holds(SumClaim sum)
    {
        var computed = sum.Parts.Sum(p => p.Number.Value) - sum.Minus.Sum(m => m.Number.Value);
        return IsNear(sum.Total.Number.Value, computed, FarthestOfSums) || Math.Abs(sum.Total.Number.Value - computed) <= AFew || Repairs.OfSum(sum) is not null;
    }

    /// <summary>One thing told twice with figures that have little in common is two things of one name.</summary>
    private static bool Holds(SameClaim same)
    {
        var exact = same.Statements.Where(s => s.Number.IsExact).ToList();
        return exact.Exists(a => exact.Exists(b => a != b && !ClaimJudge.Agree(a, b) && (a.Dimension == Dimension.Points ? AreLikePoints(a.Number.Value, b.Number.Value) : AreLike(a.Number, b.Number))));
    }

    /// <summary>95分 and 45分: of scores, told twice at most, one differing digit is evidence.</summary>
    private static bool AreLikePoints(decimal one, decimal other) => IsNear(one, other) || DifferInOneDigit(one, other);

    /// <summary>True where two figures of one length, to two decimals, differ in one digit: 95 and 45.</summary>
    public static bool DifferInOneDigit(decimal one, decimal other) =>
        (one.ToString("F2", CultureInfo.InvariantCulture), other.ToString("F2", CultureInfo.InvariantCulture)) is var (a, b) && a.Length == b.Length && a.Zip(b).Count(c => c.First != c.Second) == 1;

    private static bool AreLike(PrintedNumber one, PrintedNumber other) =>
        Math.Abs(one.Value - other.Value) <= AFew || IsNear(one.Value, other.Value) || Slips.IsMisprint(one, other.Value) || Slips.AreTransposed(one.Value, other.Value) || Slips.AreReversed(one, other)
        || UnitScales.Any(s => one.Value == other.Value * s || other.Value == one.Value * s);
}
