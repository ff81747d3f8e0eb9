using Ingest.Extraction;
using Ingest.Extraction.Quantities;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Judging;

/// <summary>Figures that are a power of ten apart by their unit: yuan written as 万元, or the reverse.</summary>
internal static class UnitSlips
{
    /// <summary>A figure off by the factor between units within this share is a unit slip.</summary>
    private const decimal Share = 0.005m;

    private static readonly decimal[] Factors = [Slips.UnitFactor, 1 / Slips.UnitFactor];

    /// <summary>A percentage of three printed digits, noughts among them, in units of its last digit.</summary>
    private const decimal Sharp = 100;

    /// <summary>True where two figures are ten thousand apart within half a percent. Source: tolerance rule of the domain guide.</summary>
    public static bool Between(decimal smaller, decimal larger) =>
        smaller > 0 && Math.Abs(larger / smaller / Slips.UnitFactor - 1) <= Share;

    /// <summary>A claim that holds once one of its sums is read in the other unit is broken by that unit, however far its figures are apart.</summary>
    public static JudgedClaim Seek(JudgedClaim judged, PolicyInForce policy) =>
        IsOpen(judged) && Of(judged.Claim, policy) is { } slip ? judged with { Verdict = Verdict.Broken, Reason = "", UnitSlip = slip } : judged;

    private static bool IsOpen(JudgedClaim judged) => judged.Claim switch
    {
        RatioClaim ratio => IsSharp(ratio.Percent) && judged.Verdict is Verdict.Broken or Verdict.NotJudged,
        GrowthClaim growth => IsSharp(growth.Percent) && judged.Verdict is Verdict.Broken or Verdict.NotJudged,
        SumClaim { Coverage: not Coverage.Partial } or ProductClaim => judged.Verdict == Verdict.Broken || judged.Verdict == Verdict.NotJudged && judged.Claim.Unjudgeable is null,
        _ => false,
    };

    private static bool IsSharp(Term percent) => percent.Number.Step > 0 && percent.Number.Value / percent.Number.Step >= Sharp;

    private static Term? Of(Claim claim, PolicyInForce policy)
    {
        var sums = claim.Terms.Where(t => t.Dimension == Dimension.Money).ToList();
        return sums.Find(t => t.Number.IsExact && (Slips.Length(t.Number.Value) >= Slips.FewestDigits || Towers(t, sums)) && Factors.Any(f => Matters(t, f, sums) && Holds(claim, t, f, policy)));
    }

    /// <summary>Of few digits, but so far above all others that nothing but its unit brings it down to them.</summary>
    private static bool Towers(Term term, List<Term> sums) => sums.Count > 1 && sums.TrueForAll(s => ReferenceEquals(s, term) || s.Number.Value * FarAbove < term.Number.Value);

    private const decimal FarAbove = 1_000;

    /// <summary>A sum that vanishes in the rounding of the others is left out, not read in another unit; one of pennies or of more than a country spends is none.</summary>
    private static bool Matters(Term term, decimal factor, List<Term> sums) =>
        sums.TrueForAll(s => Math.Abs(s.Number.Value) < Most) && term.Number.Value * factor is >= 1 and < Most && (factor > 1 || sums.TrueForAll(s => ReferenceEquals(s, term) || term.Number.Value * factor >= s.Number.Step));

    /// <summary>Yuan.</summary>
    private const decimal Most = 10_000_000_000_000;

    private static bool Holds(Claim claim, Term term, decimal factor, PolicyInForce policy) =>
        ClaimJudge.Judge(With(claim, term, term with { Number = term.Number with { Value = term.Number.Value * factor, Step = term.Number.Step * factor } }) with { Unjudgeable = null }, policy).Verdict == Verdict.Held;

    private static Claim With(Claim claim, Term term, Term other)
    {
        return claim switch
        {
            SumClaim sum => sum with { Total = Or(sum.Total), Parts = [.. sum.Parts.Select(Or)], Minus = [.. sum.Minus.Select(Or)] },
            RatioClaim ratio => ratio with { Part = Or(ratio.Part), Whole = Or(ratio.Whole) },
            GrowthClaim growth => growth with { Current = Or(growth.Current), Previous = growth.Previous is { } previous ? Or(previous) : null, Change = growth.Change is { } change ? Or(change) : null },
            ProductClaim product => product with { Product = Or(product.Product), Price = Or(product.Price) },
            _ => claim,
        };

        Term Or(Term own) => ReferenceEquals(own, term) ? other : own;
    }
}
