using System.Collections.Immutable;

namespace Ingest.Extraction.Identities;

/// <summary>The province, city or county that a name or title begins with.</summary>
internal static class Regions
{
    private const int LongestRegion = 18;
    private static readonly ImmutableArray<string> Endings = IdentityWords.Of("region_ending");

    /// <summary>Words in which an ending stands without closing a region's name.</summary>
    private static readonly ImmutableArray<string> False = IdentityWords.Of("region_false");

    /// <summary>The region at the head of a unit's name; null where it begins with none.</summary>
    public static Found<string>? Of(Found<string>? unit)
    {
        if (unit is null || LengthIn(unit.Value) is not (> 0 and var length)) return null;
        return unit with { Value = unit.Value[..length], Place = unit.Place is { } place ? place.At(place.Start, Math.Min(length, place.Length)) : null };
    }

    /// <summary>Length of the region at the head of a name; 0 where it begins with none.</summary>
    public static int LengthIn(string name)
    {
        var length = 0;
        for (var i = 1; i < Math.Min(name.Length, LongestRegion); i++)
            if (Endings.FirstOrDefault(e => string.CompareOrdinal(name, i, e, 0, e.Length) == 0) is { } ending && i - length >= 1 && !IsFalse(name, i))
            {
                length = i + ending.Length;
                i = length - 1;
            }

        return length;
    }

    private static bool IsFalse(string name, int at) =>
        False.Any(f => f.IndexOfAny(['市', '区', '县', '州', '旗', '省']) is var offset && at - offset >= 0 && string.CompareOrdinal(name, at - offset, f, 0, f.Length) == 0);
}
