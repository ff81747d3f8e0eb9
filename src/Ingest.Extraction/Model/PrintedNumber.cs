namespace Ingest.Extraction;

/// <summary>How a printed figure bounds the true value. The words that say so (约, 不低于, ≥ …) are part of the number.</summary>
public enum Bound
{
    [Code("exact")] Exact,

    /// <summary>约, 左右: near, on either side.</summary>
    [Code("about")] About,

    /// <summary>近: near, from below.</summary>
    [Code("nearly")] Nearly,

    /// <summary>余, 多: somewhat above.</summary>
    [Code("somewhat_more")] SomewhatMore,

    /// <summary>不少于, 以上, ≥.</summary>
    [Code("at_least")] AtLeast,

    /// <summary>超过, 突破, ＞.</summary>
    [Code("more_than")] MoreThan,

    /// <summary>不超过, 以内, ≤.</summary>
    [Code("at_most")] AtMost,

    /// <summary>低于, 不足, ＜.</summary>
    [Code("less_than")] LessThan,

    /// <summary>One end of a range such as 3至5万元.</summary>
    [Code("range")] Range,
}

/// <summary>
/// A number as printed: its value, and the size of one unit of its last printed digit in the same unit
/// (205.33万元 is 2053300 yuan with a step of 100 yuan). The true value lies within half a step of <paramref name="Value"/> where
/// <paramref name="Bound"/> is exact.
/// </summary>
public readonly record struct PrintedNumber(decimal Value, decimal Step, Bound Bound = Bound.Exact)
{
    public bool IsExact => Bound == Bound.Exact;
}
