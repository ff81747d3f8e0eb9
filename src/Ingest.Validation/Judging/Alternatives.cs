using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>
/// A difference, rate or growth is printed once and says one thing, though its sentence may be read in several ways. Where one reading holds, it is the one meant, and the others accuse nothing. Totals
/// are not concerned: a total may be broken up in several ways, and each must hold.
/// </summary>
internal static class Alternatives
{
    /// <summary>Why a claim is not judged, in Chinese.</summary>
    public const string Holds = "这个数按另一种读法成立";

    public static IReadOnlyList<JudgedClaim> Settle(IReadOnlyList<JudgedClaim> claims)
    {
        var settled = claims.Where(c => c.Verdict == Verdict.Held).Select(c => Result(c.Claim)).OfType<Place>().ToHashSet();
        return [.. claims.Select(c => c.Verdict is Verdict.Broken or Verdict.Suspect && Result(c.Claim) is { } result && settled.Contains(result) ? c with { Verdict = Verdict.NotJudged, Reason = Holds } : c)];
    }

    /// <summary>The figure that a claim says follows from the others; null for claims that are no reckoning of one figure.</summary>
    private static Place? Result(Claim claim) => claim switch
    {
        RatioClaim ratio => ratio.Percent.Place,
        GrowthClaim growth => growth.Percent.Place,
        SumClaim { Kind: ClaimKind.Difference or ClaimKind.Balance } sum => sum.Total.Place,
        _ => null,
    };
}
