using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>
/// Lists that break up an item without a word for it: 人员1287.46万元，工资1241.02万元、补助46.44万元；公用225.28万元. Figures that add up exactly to the item before them are its parts and none of
/// the list's.
/// </summary>
internal static class NestedParts
{
    public static PartGroup Outermost(PartGroup group)
    {
        if (group.Parts.Count < FewestNested || group.AddsUp || Outer(group.Parts) is var outer && outer.Count == group.Parts.Count) return group;
        return outer.Count >= 2 && (Arithmetic.AddsUp(group.Total, outer) || Arithmetic.MissesBySlip(group.Total, outer)) ? group with { Parts = outer } : group;
    }

    /// <summary>An item, its two parts, and another item.</summary>
    private const int FewestNested = 4;

    private static List<Frame> Outer(IReadOnlyList<Frame> parts)
    {
        var outer = new List<Frame>();
        for (var i = 0; i < parts.Count; i++)
        {
            outer.Add(parts[i]);
            for (var count = 2; i + count < parts.Count; count++)
                if (parts.Skip(i + 1).Take(count).ToList() is var inner && Arithmetic.AddsUpExactly(parts[i], inner))
                {
                    i += count;
                    break;
                }
        }

        return outer;
    }
}
