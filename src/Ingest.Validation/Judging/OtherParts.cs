using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// The second chance of a total: fewer of the figures read as its parts, one less the other, or one more, of the parts or of the total, that stands in its
/// paragraph or table. An item counted twice is none of these: that is a mistake people make.
/// </summary>
internal static class OtherParts
{
    /// <summary>Of more parts, some give any total.</summary>
    private const int MostParts = 8;

    /// <summary>In Chinese, which parts give the total; null where none do.</summary>
    public static string? Of(SumClaim claim, ReportFigures figures)
    {
        var total = claim.Total.Number.Value;
        if (Slips.Length(total) < Slips.FewestDigits) return null;
        if (claim is { Parts: [var one, var other], Minus: [] } && Math.Abs(one.Number.Value - other.Number.Value) == total) return $"{one.Raw}与{other.Raw}之差";
        if (Some(claim, total) is { } some) return $"只涉及{string.Join("、", some.Select(p => p.Raw))}";
        if (claim.Minus.Count > 0) return null;
        var off = total - claim.Parts.Sum(p => p.Number.Value);
        return Beside(claim, off, figures) is { } missing ? $"另加{missing.Raw}" : Beside(claim, -off, figures) is { } more ? $"总数另加{more.Raw}" : null;
    }

    private static List<Term>? Some(SumClaim claim, decimal total)
    {
        List<Term> terms = [.. claim.Parts, .. claim.Minus];
        if (terms.Count is < 3 or > MostParts) return null;
        return Enumerable.Range(1, (1 << terms.Count) - 2).Select(chosen => terms.Where((_, i) => (chosen >> i & 1) == 1).ToList())
            .FirstOrDefault(parts => parts.Count > 1 && parts.Sum(Signed) == total && terms.Except(parts).All(left => parts.TrueForAll(p => p.Number.Value != left.Number.Value)));

        decimal Signed(Term part) => claim.Minus.Contains(part) ? -part.Number.Value : part.Number.Value;
    }

    private static ReportFigure? Beside(SumClaim claim, decimal missing, ReportFigures figures) =>
        missing > 0 && Slips.Length(missing) >= Slips.FewestDigits
            ? figures.Like(claim.Total).FirstOrDefault(f => f.Value == missing && f.Place.Block == claim.Total.Place.Block && claim.Terms.All(t => t.Place != f.Place))
            : null;
}
