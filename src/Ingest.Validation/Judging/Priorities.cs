namespace Ingest.Validation.Judging;

/// <summary>
/// The expected worth of looking at a report: each finding counts by severity and by the size of the money at stake; further findings count half as much as
/// the one before, so that one grave contradiction outranks a heap of notes.
/// </summary>
internal static class Priorities
{
    public static decimal Of(IReadOnlyList<Finding> findings)
    {
        var weights = findings.Select(Weight).OrderDescending().ToList();
        var (sum, share) = (0m, 1m);
        foreach (var weight in weights)
        {
            sum += weight * share;
            share = Math.Max(share / 2, 0.05m);
        }

        return Math.Round(sum, 2, MidpointRounding.AwayFromZero);
    }

    private static decimal Weight(Finding finding) => finding.Severity switch
    {
        Severity.Error => 10 + Magnitude(finding.AtStake),
        Severity.Warning => 4 + Magnitude(finding.AtStake) / 2,
        Severity.Info => 0,
    };

    /// <summary>Number of digits of the yuan at stake, at most ten: 1 for single yuan, 7 for millions.</summary>
    private static decimal Magnitude(decimal yuan)
    {
        var digits = 0;
        for (; yuan >= 1 && digits < 10; yuan /= 10) digits++;
        return digits;
    }
}
