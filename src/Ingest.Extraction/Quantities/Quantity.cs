namespace Ingest.Extraction.Quantities;

/// <summary>What a figure in running text counts.</summary>
public enum QuantityKind
{
    /// <summary>Yuan.</summary>
    Money,
    Percent,
    PercentagePoint,

    /// <summary>1:0.5 as 0.5; 3倍 as 3.</summary>
    Ratio,

    /// <summary>Points of a score.</summary>
    Points,

    /// <summary>Persons, items, events, areas: see the unit.</summary>
    Count,

    /// <summary>A number without a unit of its own; context may give it one.</summary>
    Bare,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>A figure read from a passage.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Start">Offset of the figure in the passage's shadow.</param>
/// <param name="Length">Length there, unit included; words of approximation around it are not.</param>
/// <param name="Number">Value in yuan, percent, points or <paramref name="Unit"/>.</param>
/// <param name="Unit">万元, %, 人 …; empty for bare numbers.</param>
/// <param name="UnitOrigin">From where the unit comes.</param>
/// <param name="PerUnit">True where a rate per something follows or precedes (元/人, 每人每月…元).</param>
/// <param name="Scale">By what the digits were multiplied: 10000 for 万元 and 万人.</param>
public sealed record Quantity(
    QuantityKind Kind,
    int Start,
    int Length,
    PrintedNumber Number,
    string Unit,
    UnitOrigin UnitOrigin = UnitOrigin.Printed,
    bool PerUnit = false,
    decimal Scale = 1)
{
    public int End => Start + Length;
}
