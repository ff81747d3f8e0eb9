using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>One report of a file with all its facts. A file with annexes holds several.</summary>
public sealed record Report
{
    /// <summary>1 for the main report, then its annexes in reading order.</summary>
    public required int Part { get; init; }

    /// <summary>The document the report was read from; all places refer to it.</summary>
    public required Document Document { get; init; }

    /// <summary>First block of the report and the block behind its last.</summary>
    public required Range Blocks { get; init; }

    /// <summary>Characters of its text without white space.</summary>
    public required int Characters { get; init; }

    public required Identity Identity { get; init; }

    /// <summary>What the report is about: the project's or fund's name, or the unit's whole spending.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<Amount> Amounts { get; init; }

    public required IReadOnlyList<Headcount> Headcounts { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<ScoreTable> ScoreTables { get; init; }

    /// <summary>Equations that the wording states over the facts, in reading order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Remarks of the text that bear on its trustworthiness without being quantities.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Targets beside what was achieved, from score tables, other tables and sentences.</summary>
    public IReadOnlyList<TargetOutcome> Targets { get; init; } = [];

    /// <summary>Indicators whose criterion names the points of each level.</summary>
    public IReadOnlyList<SteppedScore> SteppedScores { get; init; } = [];

    /// <summary>The bands that the report itself states for its grades; empty where it states none.</summary>
    public IReadOnlyList<GradeBand> GradeBands { get; init; } = [];

    /// <summary>Scores that the text follows by a grade, in reading order.</summary>
    public IReadOnlyList<GradedScore> GradedScores { get; init; } = [];

    /// <summary>Numbered lines by style and heading.</summary>
    public IReadOnlyList<NumberedRun> NumberedRuns { get; init; } = [];

    /// <summary>Long passages printed more than once.</summary>
    public IReadOnlyList<Repetition> Repetitions { get; init; } = [];

    /// <summary>Documents cited by title and number, in reading order.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The sections that promise problems, and what they hold.</summary>
    public IReadOnlyList<ProblemStatement> ProblemStatements { get; init; } = [];
}
