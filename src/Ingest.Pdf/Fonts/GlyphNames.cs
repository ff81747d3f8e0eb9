using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Pdf;

/// <summary>Glyph names to characters: the Adobe Glyph List and its rules for uniXXXX, uXXXXX and suffixes.</summary>
internal static class GlyphNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(() => DataFile.Lines("glyph-names.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(p => p[0], p => char.ConvertFromUtf32(int.Parse(p[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)), StringComparer.Ordinal));

    /// <summary>Null where the name says nothing.</summary>
    public static string? Text(string name)
    {
        if (Known.Value.TryGetValue(name, out var text)) return text;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0) return Text(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal)) return Parts(name.Split('_'));
        return name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0 ? Parts([.. name[3..].Chunk(4).Select(c => "u" + new string(c))])
            : name.StartsWith('u') && name.Length is >= 5 and <= 7 ? Point(name[1..])
            : null;
    }

    private static string? Parts(string[] names)
    {
        var texts = names.Take(8).Select(n => n.Length == 0 ? null : Text(n)).ToList();
        return texts.Contains(null) ? null : string.Concat(texts);
    }

    private static string? Point(string hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point) && point is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(point)
            : null;
}
