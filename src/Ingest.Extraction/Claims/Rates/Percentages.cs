using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>Whether a percentage states a quotient, within the rounding of all three figures.</summary>
internal static class Percentages
{
    public static bool Fits(Frame percent, Frame part, Frame whole) => Fits(percent.Quantity.Number, Counted(part), Counted(whole));

    /// <summary>27个 is not rounded.</summary>
    private static PrintedNumber Counted(Frame frame) =>
        frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Number.Step: 1 } ? frame.Quantity.Number with { Step = 0 } : frame.Quantity.Number;

    /// <summary>|p − 100·a/b| ≤ half a step of p + 100·(δa/b + a·δb/b²). Source: tolerance rule of the domain guide.</summary>
    public static bool Fits(PrintedNumber percent, PrintedNumber part, PrintedNumber whole)
    {
        if (whole.Value == 0) return false;
        var quotient = 100 * part.Value / whole.Value;
        var slack = percent.Step / 2 + 100 * (part.Step / 2 + part.Value / whole.Value * whole.Step / 2) / whole.Value;
        return Math.Abs(percent.Value - quotient) <= Math.Abs(slack);
    }
}
