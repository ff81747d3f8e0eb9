using Ingest.Datasets;
using Ingest.Validation;

namespace Ingest.Pipeline;

/// <summary>A file that was not read, or only in part.</summary>
public sealed record TroubledFile(string Path, FileStatus Status, FileProblem Problem);

/// <summary>What came of a run.</summary>
public sealed record RunSummary
{
    public required IReadOnlyDictionary<FileStatus, int> Files { get; init; }

    public required int Droppings { get; init; }

    public required int Reports { get; init; }

    public required IReadOnlyDictionary<Severity, int> Findings { get; init; }

    public required IReadOnlyDictionary<Verdict, int> Claims { get; init; }

    /// <summary>Rows per dataset, by name.</summary>
    public required IReadOnlyDictionary<string, int> Rows { get; init; }

    /// <summary>Files that failed or were read in part, in the order of their paths.</summary>
    public required IReadOnlyList<TroubledFile> Troubled { get; init; }

    /// <summary>The reports that need a person, most urgent first.</summary>
    public required IReadOnlyList<ReviewItem> Review { get; init; }

    /// <summary>Time per stage over all workers.</summary>
    public required IReadOnlyDictionary<Stage, TimeSpan> Timings { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>Files on which the program itself failed.</summary>
    public int Defects => Troubled.Count(t => t.Problem.Code == Problems.InternalError);
}

/// <summary>A finished run, or why there is none.</summary>
public abstract record RunOutcome
{
    private RunOutcome()
    {
    }

    public sealed record Completed(RunSummary Summary) : RunOutcome;

    /// <param name="Reason">One English sentence.</param>
    public sealed record Refused(string Reason) : RunOutcome;
}
