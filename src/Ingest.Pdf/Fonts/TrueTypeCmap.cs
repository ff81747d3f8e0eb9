namespace Ingest.Pdf;

/// <summary>The table "cmap" of a TrueType or OpenType program, read backwards: glyph to character.</summary>
internal static class TrueTypeCmap
{
    private const int MaxTables = 64;
    private const int MaxSteps = 1 << 20;

    /// <summary>Offset of a table of the program; null where it has none.</summary>
    public static long? Table(BigEndian font, ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < Math.Min(font.UInt16(4), MaxTables); i++)
            if (font.Slice(12 + (16 * i), 4).SequenceEqual(tag)) return font.UInt32(12 + (16 * i) + 8);
        return null;
    }

    /// <summary>Characters by glyph, from the Unicode subtables; empty where there is none.</summary>
    public static Dictionary<int, int> Reverse(BigEndian font)
    {
        var glyphs = new Dictionary<int, int>();
        if (Table(font, "cmap"u8) is not { } cmap) return glyphs;
        for (var i = 0; i < Math.Min(font.UInt16(cmap + 2), MaxTables); i++)
        {
            var (platform, kind) = (font.UInt16(cmap + 4 + (8 * i)), font.UInt16(cmap + 6 + (8 * i)));
            if (platform == 0 || (platform == 3 && kind is 1 or 10)) Subtable(font, cmap + font.UInt32(cmap + 8 + (8 * i)), glyphs);
        }
        return glyphs;
    }

    private static void Subtable(BigEndian font, long at, Dictionary<int, int> glyphs)
    {
        var format = font.UInt16(at);
        if (format == 4) Segments(font, at, glyphs);
        if (format == 12) Groups(font, at, glyphs);
    }

    private static void Segments(BigEndian font, long at, Dictionary<int, int> glyphs)
    {
        var count = font.UInt16(at + 6) / 2;
        var steps = 0;
        for (var s = 0; s < count; s++)
        {
            var last = font.UInt16(at + 14 + (2 * s));
            var first = font.UInt16(at + 16 + (2 * (count + s)));
            var delta = font.UInt16(at + 16 + (2 * ((2 * count) + s)));
            var rangeAt = at + 16 + (2 * ((3 * count) + s));
            var range = font.UInt16(rangeAt);
            for (var c = first; c <= last && c < 0xFFFF && steps < MaxSteps; c++, steps++)
            {
                var glyph = range == 0 ? c : font.UInt16(rangeAt + range + (2 * (c - first)));
                if (glyph != 0) glyphs.TryAdd((glyph + delta) & 0xFFFF, c);
            }
        }
    }

    private static void Groups(BigEndian font, long at, Dictionary<int, int> glyphs)
    {
        var steps = 0;
        for (var g = 0L; g < Math.Min(font.UInt32(at + 12), 0x10000); g++)
        {
            var (first, last, glyph) = (font.UInt32(at + 16 + (12 * g)), font.UInt32(at + 20 + (12 * g)), font.UInt32(at + 24 + (12 * g)));
            for (var c = first; c <= last && c <= 0x10FFFF && glyph + c - first <= 0xFFFF && steps < MaxSteps; c++, steps++) glyphs.TryAdd((int)(glyph + c - first), (int)c);
        }
    }
}
