using System.Globalization;

namespace Ingest.Pdf;

/// <summary>What an embedded font program tells of its characters: the last source, after everything that the PDF itself says.</summary>
internal static class FontProgram
{
    private const int MaxHead = 1 << 16;

    public static bool IsEmbedded(PdfDictionary descriptor) => (descriptor["FontFile"] ?? descriptor["FontFile2"] ?? descriptor["FontFile3"]) is not null;

    /// <summary>Characters by code of a simple font's own encoding; null where the program has none.</summary>
    public static string?[]? Encoding(PdfDictionary descriptor, ObjectStore store)
    {
        if (store.Resolve(descriptor["FontFile3"]) is PdfStream compact) return Named(Cff(compact, store)?.Encoding());
        if (store.Resolve(descriptor["FontFile"]) is PdfStream type1) return Named(Type1(FilterChain.Decode(type1, store)));
        return null;
    }

    /// <summary>Characters by CID of a composite font whose CIDs are glyph numbers.</summary>
    public static Func<int, string?> ByCid(PdfDictionary font, ObjectStore store)
    {
        var descriptor = store.Dictionary(font["FontDescriptor"]);
        if (store.Resolve(descriptor["FontFile3"]) is PdfStream compact && Cff(compact, store) is { IsCid: false } cff)
            return cid => cff.Name(cid) is { } name ? GlyphNames.Text(name) : null;
        if (store.Resolve(descriptor["FontFile2"]) is not PdfStream trueType) return _ => null;
        var glyphs = TrueTypeCmap.Reverse(new BigEndian(FilterChain.Decode(trueType, store)));
        var toGlyph = store.Resolve(font["CIDToGIDMap"]) is PdfStream map ? new BigEndian(FilterChain.Decode(map, store)) : default(BigEndian?);
        return cid => glyphs.TryGetValue(toGlyph?.UInt16(2L * cid) ?? cid, out var point) && point is >= 0x20 and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(point) : null;
    }

    private static CffFont? Cff(PdfStream stream, ObjectStore store)
    {
        ReadOnlyMemory<byte> program = FilterChain.Decode(stream, store);
        if (!program.Span.StartsWith("OTTO"u8)) return program.Length > 4 ? CffFont.Read(program) : null;
        return TrueTypeCmap.Table(new BigEndian(program), "CFF "u8) is { } at && at < program.Length ? CffFont.Read(program[(int)at..]) : null;
    }

    private static string?[]? Named(IEnumerable<(int Code, string Name)>? names)
    {
        string?[]? texts = null;
        foreach (var (code, name) in names ?? []) (texts ??= new string?[256])[code] = GlyphNames.Text(name);
        return texts;
    }

    /// <summary>The lines "dup 65 /A put" in the readable head of a Type 1 program.</summary>
    private static IEnumerable<(int Code, string Name)> Type1(byte[] program)
    {
        var head = System.Text.Encoding.Latin1.GetString(program, 0, Math.Min(program.Length, MaxHead));
        var words = head.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 3 < words.Length && words[i] != "eexec"; i++)
            if (words[i] == "dup" && words[i + 3] == "put" && words[i + 2].StartsWith('/') && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code < 256)
                yield return (code, words[i + 2][1..]);
    }
}
