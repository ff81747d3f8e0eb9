using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>Where a target and its outcome were read.</summary>
public enum TargetSource
{
    /// <summary>A row of a table prints both.</summary>
    [Code("row")] Row,

    /// <summary>A sentence states both, or the rate at which the target was met.</summary>
    [Code("text")] Text,
}

/// <summary>Which way a target is met.</summary>
public enum TargetSense
{
    /// <summary>The more the better: ≥, 不低于, a plain number of things to do.</summary>
    [Code("at_least")] AtLeast,

    /// <summary>The less the better: ≤, 不超过, 以内.</summary>
    [Code("at_most")] AtMost,
}

/// <summary>A target beside what was achieved. Both figures are in one unit.</summary>
public sealed record TargetOutcome
{
    public required TargetSource Source { get; init; }

    /// <summary>What the target is of, in the report's words.</summary>
    public required string Name { get; init; }

    public required TargetSense Sense { get; init; }

    /// <summary>True where the target itself is no longer enough: ＞, ＜.</summary>
    public bool Strict { get; init; }

    public required Term Target { get; init; }

    public required Term Actual { get; init; }

    /// <summary>The indicator of a score table that awards points for it; null where none does.</summary>
    public ScoreRow? Row { get; init; }

    /// <summary>Where the text that tells the two awards full marks for it; null where it does not.</summary>
    public Place? FullMarks { get; init; }
}

/// <summary>One step of a criterion: 80%（含）至90%计4分.</summary>
/// <param name="From">Lower end; null where open.</param>
/// <param name="To">Upper end; null where open.</param>
/// <param name="Points">What it earns.</param>
public readonly record struct PointStep(decimal? From, decimal? To, decimal Points);

/// <summary>An indicator whose criterion names the points of each level, and the level that was reached.</summary>
/// <param name="Row">The indicator.</param>
/// <param name="Steps">The steps, as printed.</param>
/// <param name="Criterion">The words that state them.</param>
/// <param name="Actual">The level reached, from the row itself or the only one the text states.</param>
public sealed record SteppedScore(ScoreRow Row, IReadOnlyList<PointStep> Steps, Place Criterion, Term Actual);
