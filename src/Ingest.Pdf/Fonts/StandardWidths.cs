using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Pdf;

/// <summary>Widths of the standard 14 fonts, for files that leave them out; in thousandths of an em.</summary>
internal static class StandardWidths
{
    private const int First = 32;

    private static readonly Lazy<FrozenDictionary<string, int[]>> Tables = new(() => DataFile.Lines("standard-widths.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(p => p[0], p => p[1..].Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal));

    /// <summary>The width of a code in WinAnsi order; null where font or code is unknown.</summary>
    public static int? Of(string font, int code) =>
        Tables.Value.TryGetValue(Family(font), out var widths) && code >= First && code - First < widths.Length && widths[code - First] > 0 ? widths[code - First] : null;

    private static string Family(string font)
    {
        var bold = font.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        var italic = font.Contains("Italic", StringComparison.OrdinalIgnoreCase) || font.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        if (font.Contains("Courier", StringComparison.Ordinal)) return "Courier";
        if (font.Contains("Symbol", StringComparison.Ordinal)) return "Symbol";
        if (font.Contains("Times", StringComparison.Ordinal)) return (bold, italic) switch { (true, true) => "Times-BoldItalic", (true, false) => "Times-Bold", (false, true) => "Times-Italic", _ => "Times-Roman" };
        return font.Contains("Helvetica", StringComparison.Ordinal) || font.Contains("Arial", StringComparison.Ordinal) ? (bold ? "Helvetica-Bold" : "Helvetica") : "";
    }
}
