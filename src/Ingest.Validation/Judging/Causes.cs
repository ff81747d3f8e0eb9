namespace Ingest.Validation.Judging;

/// <summary>
/// Makes one finding of one cause: where a quantity is stated with two figures, that is the finding, and nothing that rests on either figure is reported on top of it;
/// where several sums, rates or shares break on one figure, the first stays.
/// </summary>
internal static class Causes
{
    private static readonly FindingKind[] Order =
    [
        FindingKind.UnitScale, FindingKind.ConflictingValues, FindingKind.CrossPartMismatch, FindingKind.SumMismatch, FindingKind.HeadcountMismatch, FindingKind.ScoreExceedsMax, FindingKind.ScoreSumMismatch, FindingKind.ScoreVersusText, FindingKind.BalanceMismatch, FindingKind.DifferenceMismatch, FindingKind.RateMismatch, FindingKind.ShareMismatch, FindingKind.GrowthMismatch, FindingKind.OverBudget,
    ];

    public static IReadOnlyList<Finding> Merge(IReadOnlyList<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings.OrderBy(f => Array.IndexOf(Order, f.Kind) is var i && i < 0 ? int.MaxValue : i).ThenBy(f => f.Kind == FindingKind.UnitScale ? f.Evidence.Count : 0))
            if (Array.IndexOf(Order, finding.Kind) < 0 || !kept.Any(k => RestsOn(finding, k))) kept.Add(finding);
        return kept;
    }

    /// <summary>
    /// A project's figure that its annex contradicts is one finding, of the main report: what rests on the annex's figure is not reported again in the annex.
    /// </summary>
    public static IReadOnlyList<ValidatedReport> AcrossParts(IReadOnlyList<ValidatedReport> reports)
    {
        var disputed = reports.SelectMany(r => r.Findings).Where(f => f.Kind == FindingKind.CrossPartMismatch).SelectMany(f => f.Evidence).Select(e => e.Place).ToHashSet();
        return disputed.Count == 0 ? reports : [.. reports.Select(r => Without(r, disputed))];
    }

    private static ValidatedReport Without(ValidatedReport report, HashSet<Documents.Place> disputed)
    {
        var kept = report.Findings.Where(f => f.Kind == FindingKind.CrossPartMismatch || !f.Evidence.Any(e => disputed.Contains(e.Place))).ToList();
        return report with { Findings = kept, Priority = Priorities.Of(kept) };
    }

    /// <summary>A figure and the one it was held against: either may be the wrong one. Of a sum's many figures one is.</summary>
    private const int Pair = 3;

    /// <summary>
    /// True where the later finding uses a figure that the kept one disputes. Sums that only share an undisputed part stay apart, and so does a total above its rows: a score too high makes them too many.
    /// </summary>
    private static bool RestsOn(Finding later, Finding kept)
    {
        if (Array.IndexOf(Order, kept.Kind) < 0) return false;
        var shared = later.Evidence.Count(e => e.Caption != Evidence.RowLabel && kept.Evidence.Any(k => k.Place == e.Place));
        if (kept.Kind == FindingKind.ScoreExceedsMax && later.Kind == FindingKind.ScoreSumMismatch && !later.Difference.StartsWith('-')) return false;
        return shared > 0 && (kept.Kind is FindingKind.ConflictingValues or FindingKind.CrossPartMismatch or FindingKind.ScoreExceedsMax || kept is { Kind: FindingKind.UnitScale, Evidence.Count: <= Pair } || shared >= 2 || later.Evidence.Any(e => e.Place == kept.Evidence[0].Place));
    }
}
