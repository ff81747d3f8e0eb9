using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>Counts printed with decimals: 7.6公里, 4.5万亩. Few of one unit stand in a report, so that two digits say as much as three of a whole number.</summary>
internal static class Measures
{
    /// <summary>Put before the digits of short figures it makes them long enough to be told apart.</summary>
    private const decimal Thousand = 1000;

    public static bool IsOne(Term term) => term.Dimension == Dimension.Count && term.Number.Step > 0 && term.Raw.Contains('.', StringComparison.Ordinal);

    /// <summary>True for two measures of one unit and precision whose digits are exchanged, as 7.6 and 6.7 are.</summary>
    public static bool AreExchanged(Term left, Term right) =>
        IsOne(left) && IsOne(right) && left.Unit == right.Unit && left.Number.Step == right.Number.Step && Slips.AreTransposed(Digits(left) + Thousand, Digits(right) + Thousand);

    /// <summary>The digits as printed: 45 of 4.5万亩.</summary>
    private static decimal Digits(Term term) => term.Number.Value / term.Number.Step;
}
