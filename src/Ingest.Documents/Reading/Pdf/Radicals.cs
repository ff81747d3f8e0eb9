using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Some programs write the radical ⽉ (U+2F49) or the duplicate 率 (U+F961) where the page shows 月 (U+6708) or 率 (U+7387), because a font draws
/// both with one glyph. Neither stands in running Chinese text, so the character is what was printed.
/// </summary>
internal static class Radicals
{
    private static readonly FrozenDictionary<char, char> Shown = Load();
    private static readonly SearchValues<char> Any = SearchValues.Create([.. Shown.Keys]);

    /// <summary>The text with every radical and duplicate written as the character that it shows.</summary>
    public static string Unified(string text) => text.AsSpan().ContainsAny(Any) ? string.Concat(text.Select(c => Shown.GetValueOrDefault(c, c))) : text;

    private static FrozenDictionary<char, char> Load()
    {
        using var reader = new StreamReader(typeof(Radicals).Assembly.GetManifestResourceStream("radicals.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))
            .ToFrozenDictionary(f => (char)ushort.Parse(f[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), f => f[1][0]);
    }
}
