using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// Two other figures of one unit that give a percentage or a difference exactly: both printed beside it, or one there and one elsewhere,
/// of which one is the claim's own. What is told already of two figures is not told of them again.
/// </summary>
/// <param name="figures">The figures of the report.</param>
/// <param name="told">The places of the figures of each reckoning that holds.</param>
internal sealed class OtherPairs(ReportFigures figures, IReadOnlyList<HashSet<Place>> told)
{
    /// <summary>By what share a figure and its former value differ at most.</summary>
    private const decimal LittleMore = 0.25m;

    /// <summary>In Chinese, the two figures; null where there are none.</summary>
    public string? Of(Claim claim, Term result) =>
        figures.ByUnit.Where(unit => unit.Key != "%" || claim is SumClaim).SelectMany(unit => Pairs(result, claim, [.. unit]))
            .FirstOrDefault(p => Gives(p, result, claim) && !IsTold(p)) is { First: not null } pair ? $"{pair.First.Raw}与{pair.Second.Raw}" : null;

    private bool IsTold((ReportFigure First, ReportFigure Second) pair) => told.Any(t => t.Contains(pair.First.Place) && t.Contains(pair.Second.Place));

    /// <summary>The claim's own two are no other reading: turned round, they are what is wrong.</summary>
    private static IEnumerable<(ReportFigure First, ReportFigure Second)> Pairs(Term result, Claim claim, List<ReportFigure> figures)
    {
        var terms = figures.FindAll(f => claim.Terms.Any(t => t.Place == f.Place));
        return from beside in figures
               where beside.IsBeside(result.Place)
               from other in figures
               where beside.Value != other.Value && IsOther(beside, other)
               from pair in new[] { (First: beside, Second: other), (First: other, Second: beside) }
               where pair.Second.Value != 0 && Math.Max(Slips.Length(beside.Value), Slips.Length(other.Value)) >= Slips.FewestDigits
               select pair;

        bool IsOther(ReportFigure beside, ReportFigure other) => other.IsBeside(result.Place)
            ? !IsOwn(beside) || !IsOwn(other)
            : IsOwn(beside) != IsOwn(other) && !terms.Exists(t => IsCorrection(t, other));

        bool IsOwn(ReportFigure figure) => claim.Terms.Any(t => t.Number.Value == figure.Value);
    }

    private static bool Gives((ReportFigure First, ReportFigure Second) pair, Term result, Claim claim)
    {
        var (first, second) = (pair.First.Value, pair.Second.Value);
        return claim switch
        {
            RatioClaim => result.Number.Value != 100 && (IsNear(100 * first / second) || AreBeside() && IsNear(100 * (first - second) / Math.Max(first, second))),
            GrowthClaim growth => IsNear((growth.Fall ? -100 : 100) * (first - second) / second),
            _ => pair.First.Step <= result.Number.Step && pair.Second.Step <= result.Number.Step && first - second == result.Number.Value,
        };

        bool AreBeside() => pair.First.IsBeside(result.Place) && pair.Second.IsBeside(result.Place);

        bool IsNear(decimal quotient) => Math.Abs(quotient - result.Number.Value) <= result.Number.Step / 2;
    }

    /// <summary>
    /// True where a figure told elsewhere is of the same thing as one of the claim's and little more or less: then the one is the other
    /// before a correction, and which of them is wrong is for a person.
    /// </summary>
    private static bool IsCorrection(ReportFigure own, ReportFigure other) =>
        own.Value != other.Value && own.Role.Equals(other.Role) && Math.Abs(own.Value - other.Value) <= other.Value * LittleMore && MayBeOne(own.Subject, other.Subject);

    /// <summary>Names of one thing have two neighbouring characters in common, or one of them is not told.</summary>
    private static bool MayBeOne(string left, string right) =>
        left.Length < 2 || right.Length < 2 || Enumerable.Range(0, left.Length - 1).Any(i => right.Contains(left.Substring(i, 2), StringComparison.Ordinal));
}
