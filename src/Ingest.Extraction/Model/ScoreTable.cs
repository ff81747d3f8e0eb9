using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What a row of a score table is.</summary>
public enum ScoreRowKind
{
    [Code("indicator")] Indicator,
    [Code("subtotal")] Subtotal,
    [Code("total")] Total,

    /// <summary>The total brought to a hundred because some indicators do not apply.</summary>
    [Code("converted")] Converted,
}

/// <summary>Points read from a cell: exact as printed.</summary>
public readonly record struct Points(decimal Value, Place Place, string Raw);

/// <summary>A text read from a cell.</summary>
public readonly record struct CellText(string Text, Place Place);

/// <summary>An indicator node above the leaves that prints its own weight or score, e.g. 过程 40.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Path">Names from level 1 down to this node.</param>
/// <param name="Max">Its printed weight, beside it or in a subtotal; null where none is printed.</param>
/// <param name="Awarded">Its printed score, beside it or in a subtotal; null where none is printed.</param>
/// <param name="FirstRow">Index into <see cref="ScoreTable.Rows"/> of its first leaf.</param>
/// <param name="RowCount">Number of rows from its first leaf to its last; subtotals may stand between them.</param>
public sealed record ScoreNode(int Level, IReadOnlyList<string> Path, Points? Max, Points? Awarded, int FirstRow, int RowCount);

/// <summary>One row of a score table.</summary>
public sealed record ScoreRow
{
    /// <summary>Row of the grid it was read from (0-based).</summary>
    public required int Row { get; init; }

    public required ScoreRowKind Kind { get; init; }

    /// <summary>Names of the levels above and of the row itself, outermost first; empty strings where a level is not printed.</summary>
    public string Level1 { get; init; } = "";

    public string Level2 { get; init; } = "";

    public string Level3 { get; init; } = "";

    /// <summary>The innermost name.</summary>
    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;

    public CellText? Target { get; init; }

    public CellText? Actual { get; init; }

    public Points? Max { get; init; }

    /// <summary>Null where the cell is blank or unreadable: a blank is never a zero.</summary>
    public Points? Awarded { get; init; }

    /// <summary>Criteria, deviation reasons, remarks: what the row says besides its figures.</summary>
    public CellText? Criterion { get; init; }

    public CellText? Note { get; init; }

    /// <summary>True where the row shares its score with the row above (merged cells), so that its own blank is no omission.</summary>
    public bool SharesScoreAbove { get; init; }

    /// <summary>True for the rate of execution that a form scores in a block of funds of its own.</summary>
    public bool OfFunds { get; init; }

    /// <summary>Place of the row's name, or of its first cell.</summary>
    public required Place Place { get; init; }
}

/// <summary>A table that awards points.</summary>
public sealed record ScoreTable
{
    /// <summary>1-based position among the report's score tables.</summary>
    public required int Number { get; init; }

    /// <summary>Block of the first grid it was read from.</summary>
    public required int Block { get; init; }

    public required string Caption { get; init; }

    /// <summary>Leaves and printed totals in reading order.</summary>
    public required IReadOnlyList<ScoreRow> Rows { get; init; }

    /// <summary>Nodes above the leaves that print a weight or score of their own.</summary>
    public IReadOnlyList<ScoreNode> Nodes { get; init; } = [];

    public IEnumerable<ScoreRow> Leaves => Rows.Where(r => r.Kind == ScoreRowKind.Indicator);

    public ScoreRow? Total => Rows.LastOrDefault(r => r.Kind == ScoreRowKind.Total);

    public ScoreRow? Converted => Rows.LastOrDefault(r => r.Kind == ScoreRowKind.Converted);

    /// <summary>
    /// The leaves that the printed total covers: all, or without those of the block of funds, or without those that were not scored because they do not apply;
    /// whichever weights add up to the total's. Where none do, all.
    /// </summary>
    public IReadOnlyList<ScoreRow> Covered
    {
        get
        {
            var leaves = Leaves.ToList();
            if (Total?.Max is not { } max) return leaves;
            IReadOnlyList<ScoreRow>[] scopes = [leaves, [.. leaves.Where(l => !l.OfFunds)], [.. leaves.Where(l => l.Awarded is not null)]];
            return scopes.FirstOrDefault(s => s.Sum(l => l.Max?.Value ?? 0) == max.Value) ?? leaves;
        }
    }
}
