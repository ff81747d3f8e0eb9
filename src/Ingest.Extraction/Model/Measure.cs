using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What sort of figure a measure is.</summary>
public enum MeasureKind
{
    [Code("count")] Count,

    /// <summary>Value 88.47 for 88.47%.</summary>
    [Code("percent")] Percent,

    /// <summary>Value 0.5 for 1:0.5; percentage points and times (倍) are ratios too, with their unit.</summary>
    [Code("ratio")] Ratio,
}

/// <summary>The part a measure plays.</summary>
public enum MeasureRole
{
    [Code("target")] Target,
    [Code("actual")] Actual,
    [Code("rate")] Rate,
    [Code("change")] Change,
    [Code("other")] Other,
}

/// <summary>A quantity that is neither money nor staffing: persons insured, rates, targets.</summary>
public sealed record Measure
{
    public required Place Place { get; init; }

    /// <summary>The figure with its unit, exactly as printed.</summary>
    public required string Raw { get; init; }

    /// <summary>Value and step in <see cref="Unit"/>, scale words multiplied out (6.42万人 is 64200人).</summary>
    public required PrintedNumber Number { get; init; }

    public required string Unit { get; init; }

    public required MeasureKind Kind { get; init; }

    public required MeasureRole Role { get; init; }

    public required string Subject { get; init; }

    public int? Section { get; init; }

    public required string Context { get; init; }
}
