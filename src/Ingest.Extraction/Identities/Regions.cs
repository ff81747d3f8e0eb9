namespace Ingest.Extraction.Identities;

/// <summary>The province, city or county that a name or title begins with.</summary>
internal static class Regions
{
    private const int LongestRegion = 18;
    private static readonly string[] Endings = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "开发区", "高新区", "新区", "林区", "地区", "省", "市", "州", "盟", "县", "区", "旗"];

    /// <summary>Words in which an ending stands without closing a region's name.</summary>
    private static readonly string[] False = ["市场", "市政", "市容", "市民", "区域", "区划", "县委", "县级", "市级", "市直", "县直", "区直", "区级", "州级", "社区", "园区", "校区", "城区", "市区", "县城", "小区", "库区", "灌区", "景区", "旗帜", "省级", "省直", "保护区"];

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
