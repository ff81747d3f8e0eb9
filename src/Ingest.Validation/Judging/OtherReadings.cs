using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// The second chance of a claim that does not hold: another reading of its sentence that does. Where two other figures, printed beside it, or one of its own and one of the report, give a percentage or a difference to the last digit, they are what it was
/// reckoned from, and the claim misread whom it speaks of. That two figures do so by chance is rare for a result of three digits; of a shorter one it proves nothing.
/// </summary>
internal static class OtherReadings
{
    private const int FewestDigits = 3;

    /// <summary>By what share a figure and its former value differ at most.</summary>
    private const decimal LittleMore = 0.25m;

    public static IReadOnlyList<JudgedClaim> Try(IReadOnlyList<JudgedClaim> claims, Report report)
    {
        var figures = ReportFigure.Of(report).ToLookup(f => f.Unit, StringComparer.Ordinal);
        return [.. claims.Select(c => c.Verdict is Verdict.Broken or Verdict.Suspect && Reading(c.Claim, figures) is { } reading ? c with { Verdict = Verdict.NotJudged, Reason = reading } : c)];
    }

    private static string? Reading(Claim claim, ILookup<string, ReportFigure> figures) =>
        claim is SumClaim { Kind: ClaimKind.Sum or ClaimKind.Balance or ClaimKind.Headcount } sum ? OtherParts.Of(sum, figures) : Result(claim) is { } result ? Pair(result, claim, figures) : null;

    /// <summary>The figure that follows from two others; null where the claim is no such reckoning or too short to tell a reading by.</summary>
    private static Term? Result(Claim claim) => claim switch
    {
        RatioClaim ratio => ratio.Percent,
        GrowthClaim growth => growth.Percent,
        SumClaim { Kind: ClaimKind.Difference, Parts.Count: 1, Minus.Count: 1 } difference => difference.Total,
        _ => null,
    } is { } result && Slips.Length(result.Number.Value) >= FewestDigits ? result : null;

    private static string? Pair(Term result, Claim claim, ILookup<string, ReportFigure> figures) =>
        figures.Where(unit => unit.Key != "%" || claim is SumClaim).SelectMany(unit => from beside in unit where IsBeside(beside.Place, result.Place)
                                   from other in unit
                                   from pair in new[] { (First: beside, Second: other), (First: other, Second: beside) }
                                   where pair.First.Value != pair.Second.Value && pair.Second.Value != 0 && Own(pair, claim) is var own && own < 2 && (own == 1 || IsBeside(other.Place, result.Place)) && Gives(pair, result, claim) && !IsDisputed(pair.First, claim, unit) && !IsDisputed(pair.Second, claim, unit)
                                   select $"这个数按另一种读法成立（{pair.First.Raw}与{pair.Second.Raw}）").FirstOrDefault();

    /// <summary>In its paragraph, or in its row.</summary>
    private static bool IsBeside(Place figure, Place result) => figure.Block == result.Block && figure.Row == result.Row;

    private static bool Gives((ReportFigure First, ReportFigure Second) pair, Term result, Claim claim)
    {
        var (first, second, step) = (pair.First.Value, pair.Second.Value, result.Number.Step);
        return claim switch
        {
            RatioClaim => result.Number.Value != 100 && IsNear(100 * first / second),
            GrowthClaim growth => IsNear((growth.Fall ? -100 : 100) * (first - second) / second),
            _ => pair.First.Step <= step && pair.Second.Step <= step && first - second == result.Number.Value,
        };

        bool IsNear(decimal quotient) => Math.Abs(quotient - result.Number.Value) <= step / 2;
    }

    /// <summary>How many of two figures are the claim's own, wherever they are repeated: both, turned round, are what is wrong; one, and the other was taken for its partner.</summary>
    private static int Own((ReportFigure First, ReportFigure Second) pair, Claim claim) =>
        new[] { pair.First, pair.Second }.Count(f => claim.Terms.Any(t => t.Number.Value == f.Value));

    /// <summary>True where the claim's own figure is of the same thing and little more or less: then the one is the other before a correction, and which of them is wrong is for a person.</summary>
    private static bool IsDisputed(ReportFigure figure, Claim claim, IEnumerable<ReportFigure> figures) =>
        figures.Any(f => f.Value != figure.Value && f.Role.Equals(figure.Role) && Math.Abs(f.Value - figure.Value) <= figure.Value * LittleMore && MayBeOne(f.Subject, figure.Subject) && claim.Terms.Any(t => t.Place == f.Place));

    /// <summary>Names of one thing have two neighbouring characters in common, or one of them is not told.</summary>
    private static bool MayBeOne(string left, string right) =>
        left.Length < 2 || right.Length < 2 || Enumerable.Range(0, left.Length - 1).Any(i => right.Contains(left.Substring(i, 2), StringComparison.Ordinal));
}
