namespace Ingest.Extraction.ScoreTables;

/// <summary>A column of names with the columns of its own points, if it has any.</summary>
internal sealed record LevelColumn(int Column, int? Weight, int? Score);

/// <summary>What the columns of a stretch of a table mean.</summary>
internal sealed record ScoreHeader
{
    /// <summary>First and last row of the header itself.</summary>
    public required int FirstRow { get; init; }

    public required int LastRow { get; init; }

    /// <summary>Outermost level first; never empty.</summary>
    public required IReadOnlyList<LevelColumn> Levels { get; init; }

    /// <summary>True for the funds block of a form, in which the execution rate earns points.</summary>
    public bool IsFunds { get; init; }

    /// <summary>The weight of a funds block where it is printed in the header.</summary>
    public Points? Weight { get; init; }

    public int? Target { get; init; }

    public int? Actual { get; init; }

    public int? Criterion { get; init; }

    public int? Note { get; init; }

    public IEnumerable<int> WeightColumns => Levels.Reverse().Select(l => l.Weight).OfType<int>();

    public IEnumerable<int> ScoreColumns => Levels.Reverse().Select(l => l.Score).OfType<int>();
}
