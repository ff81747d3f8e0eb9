using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// The second chance of a claim that does not hold: another reading of its sentence that does. Figures printed beside a result that give
/// it to the last digit are what it was reckoned from, and the claim misread whom it speaks of. That they do so by chance is rare for a
/// result of three digits; of a shorter one it proves nothing.
/// </summary>
internal static class OtherReadings
{
    /// <summary>A percentage of three printed digits, noughts among them, in units of its last digit.</summary>
    private const decimal Sharp = 100;

    public static IReadOnlyList<JudgedClaim> Try(IReadOnlyList<JudgedClaim> claims, Report report)
    {
        var figures = new ReportFigures(report);
        var pairs = new OtherPairs(figures, [.. claims.Where(c => c.Verdict == Verdict.Held && Result(c.Claim) is not null).Select(c => c.Claim.Terms.Select(t => t.Place).ToHashSet())]);
        return [.. claims.Select(c => c.Verdict is Verdict.Broken or Verdict.Suspect && Reading(c.Claim, figures, pairs) is { } reading ? c with { Verdict = Verdict.NotJudged, Reason = $"{Alternatives.Holds}（{reading}）" } : c)];
    }

    private static string? Reading(Claim claim, ReportFigures figures, OtherPairs pairs)
    {
        if (claim is SumClaim { Kind: ClaimKind.Sum or ClaimKind.Balance or ClaimKind.Headcount } sum) return OtherParts.Of(sum, figures);
        if (Result(claim) is not { } result || !IsSharp(result)) return null;
        return pairs.Of(claim, result) ?? (claim is RatioClaim ratio ? OtherWhole.Of(ratio, figures) : null);
    }

    /// <summary>The figure that follows from two others; null where the claim is no such reckoning.</summary>
    private static Term? Result(Claim claim) => claim switch
    {
        RatioClaim ratio => ratio.Percent,
        GrowthClaim growth => growth.Percent,
        SumClaim { Kind: ClaimKind.Difference, Parts.Count: 1, Minus.Count: 1 } difference => difference.Total,
        _ => null,
    };

    private static bool IsSharp(Term result) =>
        result.Dimension == Dimension.Percent ? result.Number.Value / result.Number.Step >= Sharp : Slips.Length(result.Number.Value) >= Slips.FewestDigits;
}
