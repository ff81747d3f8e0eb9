using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation;

/// <summary>How much of a report was checked. Silence about a figure that no judged equation holds says nothing of it.</summary>
/// <param name="Figures">Figures read: sums of money, staffing figures, other quantities, points and weights.</param>
/// <param name="Checked">Those in an equation that was judged: held, suspect or broken.</param>
/// <param name="NotJudged">Those only in equations that could not be judged.</param>
public sealed record FigureAudit(int Figures, int Checked, int NotJudged)
{
    /// <summary>Checked figures in percent of all; 0 where none was read.</summary>
    public decimal Percent => Figures == 0 ? 0 : Math.Round(100m * Checked / Figures, 1, MidpointRounding.AwayFromZero);

    internal static FigureAudit Of(Report report, IReadOnlyList<JudgedClaim> claims)
    {
        var figures = Places(report).Distinct().ToList();
        var (judged, open) = (InClaims(claims, c => c.Verdict != Verdict.NotJudged), InClaims(claims, c => c.Verdict == Verdict.NotJudged));
        return new(figures.Count, figures.Count(judged.Contains), figures.Count(f => open.Contains(f) && !judged.Contains(f)));
    }

    private static IEnumerable<Place> Places(Report report) =>
    [
        .. report.Amounts.Select(a => a.Place),
        .. report.Headcounts.Select(h => h.Place),
        .. report.Measures.Select(m => m.Place),
        .. report.ScoreTables.SelectMany(t => t.Rows).SelectMany(r => new[] { r.Max, r.Awarded }).OfType<Points>().Select(p => p.Place),
    ];

    private static HashSet<Place> InClaims(IReadOnlyList<JudgedClaim> claims, Func<JudgedClaim, bool> counts) =>
        [.. claims.Where(counts).SelectMany(c => c.Claim.Terms.Select(t => t.Place).Concat(c.Claim.Workings))];
}
