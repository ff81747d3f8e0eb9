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

    /// <summary>A percentage of three printed digits, noughts among them, in units of its last digit.</summary>
    private const decimal Sharp = 100;

    /// <summary>By what share a figure and its former value differ at most.</summary>
    private const decimal LittleMore = 0.25m;

    public static IReadOnlyList<JudgedClaim> Try(IReadOnlyList<JudgedClaim> claims, Report report)
    {
        var figures = ReportFigure.Of(report).ToLookup(f => f.Unit, StringComparer.Ordinal);
        var held = claims.Where(c => c.Verdict == Verdict.Held && Result(c.Claim) is not null).Select(c => c.Claim.Terms.Select(t => t.Place).ToHashSet()).ToList();
        return [.. claims.Select(c => c.Verdict is Verdict.Broken or Verdict.Suspect && Reading(c.Claim, figures, held) is { } reading ? c with { Verdict = Verdict.NotJudged, Reason = reading } : c)];
    }

    private static string? Reading(Claim claim, ILookup<string, ReportFigure> figures, List<HashSet<Place>> held) =>
        claim is SumClaim { Kind: ClaimKind.Sum or ClaimKind.Balance or ClaimKind.Headcount } sum ? OtherParts.Of(sum, figures) : Result(claim) is { } result ? Pair(result, claim, figures, held) ?? (claim is RatioClaim ratio ? Together(ratio, figures) : null) : null;

    /// <summary>The figure that follows from two others; null where the claim is no such reckoning or too short to tell a reading by.</summary>
    private static Term? Result(Claim claim) => claim switch
    {
        RatioClaim ratio => ratio.Percent,
        GrowthClaim growth => growth.Percent,
        SumClaim { Kind: ClaimKind.Difference, Parts.Count: 1, Minus.Count: 1 } difference => difference.Total,
        _ => null,
    } is { } result && (result.Dimension == Dimension.Percent ? result.Number.Value / result.Number.Step >= Sharp : Slips.Length(result.Number.Value) >= FewestDigits) ? result : null;

    /// <summary>What is told already of two figures is not told of them again.</summary>
    private static string? Pair(Term result, Claim claim, ILookup<string, ReportFigure> figures, List<HashSet<Place>> held) =>
        figures.Where(unit => unit.Key != "%" || claim is SumClaim).SelectMany(unit => Pairs(result, claim, [.. unit])).FirstOrDefault(p => Gives(p, result, claim) && !held.Exists(h => h.Contains(p.First.Place) && h.Contains(p.Second.Place))) is { First: not null } pair
            ? $"这个数按另一种读法成立（{pair.First.Raw}与{pair.Second.Raw}）" : null;

    /// <summary>Two figures beside the result, or one beside it and one of the report, of which one is the claim's own. The claim's own two are no other reading: turned round, they are what is wrong.</summary>
    private static IEnumerable<(ReportFigure First, ReportFigure Second)> Pairs(Term result, Claim claim, List<ReportFigure> figures)
    {
        var terms = figures.FindAll(f => claim.Terms.Any(t => t.Place == f.Place));
        bool IsOwn(ReportFigure figure) => claim.Terms.Any(t => t.Number.Value == figure.Value);
        return from beside in figures
               where IsBeside(beside.Place, result.Place)
               from other in figures
               where beside.Value != other.Value && (IsBeside(other.Place, result.Place) ? !IsOwn(beside) || !IsOwn(other) : IsOwn(beside) != IsOwn(other) && !terms.Exists(t => IsCorrection(t, other)))
               from pair in new[] { (First: beside, Second: other), (First: other, Second: beside) }
               where pair.Second.Value != 0 && Math.Max(Slips.Length(beside.Value), Slips.Length(other.Value)) >= FewestDigits
               select pair;
    }

    /// <summary>收案8963件，旧存614件，结案率93.06%: the whole with one more figure beside it.</summary>
    private static string? Together(RatioClaim ratio, ILookup<string, ReportFigure> figures) =>
        figures.SelectMany(unit => unit).Where(f => f.Value > 0 && IsBeside(f.Place, ratio.Percent.Place) && figures.Any(u => u.Contains(f) && u.Any(w => w.Place == ratio.Whole.Place)) && ratio.Terms.All(t => t.Place != f.Place))
            .Where(f => Math.Abs(100 * ratio.Part.Number.Value / (ratio.Whole.Number.Value + f.Value) - ratio.Percent.Number.Value) <= ratio.Percent.Number.Step / 2)
            .Select(f => $"这个数按另一种读法成立（以{ratio.Whole.Raw}与{f.Raw}之和为分母）").FirstOrDefault();

    /// <summary>In its paragraph, or in its row.</summary>
    private static bool IsBeside(Place figure, Place result) => figure.Block == result.Block && figure.Row == result.Row;

    private static bool Gives((ReportFigure First, ReportFigure Second) pair, Term result, Claim claim)
    {
        var (first, second, step) = (pair.First.Value, pair.Second.Value, result.Number.Step);
        return claim switch
        {
            RatioClaim => result.Number.Value != 100 && (IsNear(100 * first / second) || IsBeside(pair.First.Place, result.Place) && IsBeside(pair.Second.Place, result.Place) && IsNear(100 * (first - second) / Math.Max(first, second))),
            GrowthClaim growth => IsNear((growth.Fall ? -100 : 100) * (first - second) / second),
            _ => pair.First.Step <= step && pair.Second.Step <= step && first - second == result.Number.Value,
        };

        bool IsNear(decimal quotient) => Math.Abs(quotient - result.Number.Value) <= step / 2;
    }

    /// <summary>True where a figure told elsewhere is of the same thing as one of the claim's and little more or less: then the one is the other before a correction, and which of them is wrong is for a person.</summary>
    private static bool IsCorrection(ReportFigure own, ReportFigure other) =>
        own.Value != other.Value && own.Role.Equals(other.Role) && Math.Abs(own.Value - other.Value) <= other.Value * LittleMore && MayBeOne(own.Subject, other.Subject);

    /// <summary>Names of one thing have two neighbouring characters in common, or one of them is not told.</summary>
    private static bool MayBeOne(string left, string right) =>
        left.Length < 2 || right.Length < 2 || Enumerable.Range(0, left.Length - 1).Any(i => right.Contains(left.Substring(i, 2), StringComparison.Ordinal));
}
