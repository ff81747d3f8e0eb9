using Ingest.Datasets;
using Ingest.Validation;

namespace Ingest.Pipeline;

/// <summary>Counts a batch as it passes, file by file.</summary>
internal sealed class RunTally
{
    private readonly Dictionary<FileStatus, int> _files = Zeros<FileStatus>();
    private readonly Dictionary<Severity, int> _findings = Zeros<Severity>();
    private readonly Dictionary<Verdict, int> _claims = Zeros<Verdict>();
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<TroubledFile> _troubled = [];
    private readonly List<ReviewItem> _review = [];
    private int _reports;

    public void Add(Submission submission)
    {
        var file = submission.File;
        _files[file.Status]++;
        if (file is { Status: not FileStatus.Ok, Problem: { } problem }) _troubled.Add(new TroubledFile(file.Path, file.Status, problem));
        foreach (var report in submission.Reports) Add(report);
    }

    public IReadOnlyList<ReviewItem> Ranked() => ReviewItem.Ranked(_review);

    public RunSummary Summarise(int droppings, IReadOnlyList<ReviewItem> ranked, StageClock clock, DateTimeOffset started, TimeSpan elapsed) => new()
    {
        Files = _files,
        Droppings = droppings,
        Reports = _reports,
        Findings = _findings,
        Claims = _claims,
        Rows = _rows,
        Troubled = _troubled,
        Review = ranked,
        Timings = clock.Totals(),
        Started = started,
        Elapsed = elapsed,
    };

    private void Add(ReportEntry report)
    {
        _reports++;
        foreach (var finding in report.Validated.Findings) _findings[finding.Severity]++;
        foreach (var claim in report.Validated.Claims) _claims[claim.Verdict]++;
        if (report.Validated.NeedsReview) _review.Add(ReviewItem.Of(report));
        Count("sections", report.Sections.Count);
        Count("amounts", report.Amounts.Count);
        Count("headcounts", report.Headcounts.Count);
        Count("measures", report.Measures.Count);
        Count("scores", report.Report.ScoreTables.Sum(t => t.Rows.Count));
    }

    private void Count(string name, int rows) => _rows[name] = _rows.GetValueOrDefault(name) + rows;

    private static Dictionary<T, int> Zeros<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => v, _ => 0);
}
