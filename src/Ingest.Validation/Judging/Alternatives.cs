using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>
/// A difference, rate or growth is printed once and says one thing, though its sentence may be read in several ways. Where one reading holds, it is the one meant, and the others accuse nothing. Totals
/// are not concerned: a total may be broken up in several ways, and each must hold. Nor is a second percentage of two figures that gave one before: 计划18.0万亩，防治17.1万亩，完成95.0%，无公害防治率93.6%.
/// </summary>
internal static class Alternatives
{
    /// <summary>Why a claim is not judged, in Chinese.</summary>
    public const string Holds = "这个数按另一种读法成立";

    public static IReadOnlyList<JudgedClaim> Settle(IReadOnlyList<JudgedClaim> claims)
    {
        var settled = claims.Where(c => c.Verdict == Verdict.Held).SelectMany(c => Results(c.Claim)).ToHashSet();
        var told = claims.Where(c => c.Verdict == Verdict.Held).Where(c => Pair(c.Claim) is not null).ToLookup(c => Pair(c.Claim)!.Value, c => Result(c.Claim)!.Value);
        return [.. claims.Select(c => c.Verdict is Verdict.Broken or Verdict.Suspect && (Result(c.Claim) is { } result && settled.Contains(result) || Pair(c.Claim) is { } pair && told[pair].Any(before => before < Result(c.Claim)!.Value)) ? c with { Verdict = Verdict.NotJudged, Reason = Holds } : c)];
    }

    /// <summary>Either of two parts is what the other leaves of their total: 161.55万元（含甲项87.55万元，其余74.00万元）.</summary>
    private static IEnumerable<Place> Results(Claim claim) =>
        claim is SumClaim { Kind: ClaimKind.Sum, Coverage: not Coverage.Partial, Minus.Count: 0, Parts: [var one, var other] } ? [one.Place, other.Place] : Result(claim) is { } result ? [result] : [];

    private static (Place, Place)? Pair(Claim claim) => claim is RatioClaim { Workings.Count: 0 } ratio ? (ratio.Part.Place, ratio.Whole.Place) : null;

    /// <summary>The figure that a claim says follows from the others; null for claims that are no reckoning of one figure.</summary>
    private static Place? Result(Claim claim) => claim switch
    {
        RatioClaim ratio => ratio.Percent.Place,
        GrowthClaim growth => growth.Percent.Place,
        SumClaim { Kind: ClaimKind.Difference or ClaimKind.Balance } sum => sum.Total.Place,
        _ => null,
    };
}
