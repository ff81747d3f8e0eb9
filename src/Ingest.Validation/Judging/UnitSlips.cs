using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>Figures that are a power of ten apart by their unit: yuan written as 万元, or the reverse.</summary>
internal static class UnitSlips
{
    /// <summary>Units of money are ten thousand apart; a figure off by that factor within this share is a unit slip.</summary>
    private const decimal Factor = 10_000m;

    private const decimal Share = 0.005m;

    /// <summary>True where two figures are ten thousand apart within half a percent. Source: tolerance rule of the domain guide.</summary>
    public static bool Between(decimal smaller, decimal larger) =>
        smaller > 0 && Math.Abs(larger / smaller / Factor - 1) <= Share;

    /// <summary>True where one figure of a sum, read in the other unit, makes it hold, or the total is so many times its parts.</summary>
    public static bool In(SumClaim claim)
    {
        var parts = claim.Parts.Sum(p => p.Number.Value);
        if (Between(parts, claim.Total.Number.Value) || Between(claim.Total.Number.Value, parts)) return true;
        var difference = claim.Total.Number.Value - parts;
        return claim.Parts.Any(p => Near(p.Number.Value + difference, p.Number.Value / Factor) || Near(p.Number.Value + difference, p.Number.Value * Factor));
    }

    private static bool Near(decimal wanted, decimal slipped) => wanted > 0 && slipped > 0 && Math.Abs(wanted / slipped - 1) <= Share;
}
