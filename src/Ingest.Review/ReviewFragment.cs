using Ingest.Datasets;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>What the page keeps of a submission: its markup, ready to be put in order.</summary>
public sealed class ReviewFragment
{
    /// <summary>Makes the markup of a submission.</summary>
    public ReviewFragment(Submission submission)
    {
        File = submission.File with { Reports = [] };
        Reports = [.. submission.Reports.Select(ReportFragment.Of)];
        Kinds = submission.Reports.SelectMany(r => r.Validated.Findings).Select(f => f.Kind).ToHashSet();
    }

    internal FileResult File { get; }

    internal IReadOnlyList<ReportFragment> Reports { get; }

    internal IReadOnlySet<FindingKind> Kinds { get; }
}

/// <summary>The markup of one report. <see cref="Body"/> is empty where there are no findings.</summary>
internal sealed record ReportFragment(string Id, ReportHead Head, bool NeedsReview, string Checked, Html Body)
{
    public static ReportFragment Of(ReportEntry entry) => new(
        entry.Id,
        ReportHead.Of(entry),
        entry.Validated.NeedsReview,
        ReportView.Checked(entry),
        entry.Findings.Count == 0 ? Html.Empty : ReportView.Body(entry));
}
