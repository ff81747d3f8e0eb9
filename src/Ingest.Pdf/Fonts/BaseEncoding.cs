using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Pdf;

/// <summary>The encodings of simple fonts that PDF names, as characters by code.</summary>
internal static class BaseEncoding
{
    private static readonly Lazy<FrozenDictionary<string, string?[]>> Tables = new(() => DataFile.Lines("encodings.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(p => p[0], p => p[1..].Select(Character).ToArray(), StringComparer.Ordinal));

    /// <summary>256 entries, null where the encoding has no character; null for an unknown name.</summary>
    public static string?[]? Named(string? name) => name is null ? null : Tables.Value.GetValueOrDefault(name);

    private static string? Character(string hex) => hex == "-" ? null : ((char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
}
