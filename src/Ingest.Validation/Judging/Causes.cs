namespace Ingest.Validation.Judging;

/// <summary>
/// Makes one finding of one cause: where a quantity is stated with two figures, that is the finding, and nothing that rests on either figure is reported on top of it;
/// where several sums, rates or shares break on one figure, the first stays.
/// </summary>
internal static class Causes
{
    private static readonly FindingKind[] Order =
    [
        FindingKind.UnitScale, FindingKind.ConflictingValues, FindingKind.CrossPartMismatch, FindingKind.SumMismatch, FindingKind.HeadcountMismatch, FindingKind.ScoreExceedsMax, FindingKind.ScoreSumMismatch, FindingKind.ScoreVersusText, FindingKind.BalanceMismatch, FindingKind.DifferenceMismatch, FindingKind.RateMismatch, FindingKind.ShareMismatch, FindingKind.GrowthMismatch,
    ];

    public static IReadOnlyList<Finding> Merge(IReadOnlyList<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings.OrderBy(f => Array.IndexOf(Order, f.Kind) is var i && i < 0 ? int.MaxValue : i))
            if (Array.IndexOf(Order, finding.Kind) < 0 || !kept.Any(k => RestsOn(finding, k))) kept.Add(finding);
        return kept;
    }

    /// <summary>True where the later finding uses a figure that the kept one disputes. Sums that only share an undisputed part stay apart.</summary>
    private static bool RestsOn(Finding later, Finding kept)
    {
        if (Array.IndexOf(Order, kept.Kind) < 0) return false;
        var shared = later.Evidence.Count(e => kept.Evidence.Any(k => k.Place == e.Place));
        return shared > 0 && (kept.Kind is FindingKind.ConflictingValues or FindingKind.CrossPartMismatch or FindingKind.UnitScale or FindingKind.ScoreExceedsMax || shared >= 2 || later.Evidence.Any(e => e.Place == kept.Evidence[0].Place));
    }
}
