using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>A total and the figures that the text names as its parts.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">Its direct parts, in order; parts of parts are in groups of their own.</param>
/// <param name="Coverage">Whether the wording says that these are all parts.</param>
internal sealed record PartGroup(Frame Total, IReadOnlyList<Frame> Parts, Coverage Coverage)
{
    /// <summary>True where the parts add up to the total as printed.</summary>
    public bool AddsUp => Arithmetic.AddsUp(Total, Parts);
}

/// <summary>Sums as printed, within the rounding of their figures.</summary>
internal static class Arithmetic
{
    /// <summary>|Σ − total| ≤ half a step of every figure, all read at the finest step among them. Counts have no rounding unless scaled.</summary>
    public static bool AddsUp(Frame total, IReadOnlyList<Frame> parts) =>
        parts.Count > 0 && Math.Abs(parts.Sum(p => p.Value) - total.Value) <= (IsWhole(total, parts) ? 0 : parts.Append(total).Min(f => f.Quantity.Number.Step) * (parts.Count + 1) / 2);

    private static bool IsWhole(Frame total, IReadOnlyList<Frame> parts) =>
        total.Quantity.Kind == QuantityKind.Count && total.Quantity.Scale == 1 && parts.All(p => p.Quantity.Scale == 1);

    /// <summary>True where one slip of the pen in one figure keeps the figures from adding up exactly.</summary>
    public static bool MissesBySlip(Frame total, IReadOnlyList<Frame> parts, IReadOnlyList<Frame>? minus = null) =>
        MissesBySlip(total.Quantity.Number, [.. parts.Select(p => p.Quantity.Number)], minus?.Select(m => m.Quantity.Number).ToList());

    /// <summary>True where one slip of the pen in one number keeps the numbers from adding up exactly.</summary>
    public static bool MissesBySlip(PrintedNumber total, IReadOnlyList<PrintedNumber> parts, IReadOnlyList<PrintedNumber>? minus = null)
    {
        var off = total.Value - parts.Sum(p => p.Value) + (minus?.Sum(m => m.Value) ?? 0);
        return off != 0 && (Slips.IsMisprint(total, total.Value - off) || parts.Any(p => Slips.IsMisprint(p, p.Value + off)) || minus?.Any(m => Slips.IsMisprint(m, m.Value - off)) == true);
    }

    /// <summary>True where the figures add up exactly, digit for digit.</summary>
    public static bool AddsUpExactly(Frame total, IReadOnlyList<Frame> parts) => parts.Count > 0 && parts.Sum(p => p.Value) == total.Value;
}
