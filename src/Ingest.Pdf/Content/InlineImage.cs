namespace Ingest.Pdf;

/// <summary>Cuts an image out of a content stream: from behind BI to behind EI.</summary>
internal static class InlineImage
{
    private const int Lookahead = 12;

    /// <summary>The image; null where no end was found. The parser then stands behind it in either case.</summary>
    public static PdfStream? Read(ObjectParser parser, byte[] content, ObjectStore store)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (parser.Next() is { } key && key is not PdfWord { Value: "ID" })
            if (key is PdfName name && parser.Next() is { } value) entries[Long(name.Value)] = value;
        var start = Math.Min(parser.Position + 1, content.Length);
        var dictionary = new PdfDictionary(entries);
        var length = Length(dictionary, store);
        var end = End(content, start, length);
        parser.Position = Math.Min(content.Length, end + 2);
        return end >= content.Length ? null : new PdfStream(dictionary, content.AsMemory(start, length > 0 ? Math.Min(length, end - start) : end - start));
    }

    /// <summary>Length of samples that no filter packs; 0 where it cannot be told.</summary>
    private static int Length(PdfDictionary image, ObjectStore store)
    {
        if (image["Filter"] is not null) return 0;
        var colours = store.Name(image["ColorSpace"]) switch { "RGB" or "DeviceRGB" => 3, "CMYK" or "DeviceCMYK" => 4, _ => 1 };
        var bits = store.Resolve(image["ImageMask"]) is PdfBoolean { Value: true } ? 1 : store.Int(image["BitsPerComponent"], 8);
        var row = ((Math.Clamp(store.Int(image["Width"]), 0, 1 << 16) * (long)colours * Math.Clamp(bits, 1, 16)) + 7) / 8;
        return (int)Math.Min(row * Math.Clamp(store.Int(image["Height"]), 0, 1 << 16), int.MaxValue);
    }

    private static int End(byte[] content, int start, int length)
    {
        for (var at = start + (long)length < content.Length ? start + length : start; at + 1 < content.Length; at++)
        {
            var found = content.AsSpan(at).IndexOf("EI"u8);
            if (found < 0) break;
            at += found;
            if ((at == start || Chars.IsBlank(content[at - 1]) || at == start + length) && IsCode(content.AsSpan(at + 2))) return at;
        }
        return content.Length;
    }

    /// <summary>True where what follows is blank and then readable, as operators are and image data is not.</summary>
    private static bool IsCode(ReadOnlySpan<byte> behind)
    {
        if (behind.IsEmpty) return true;
        if (!Chars.IsBlank(behind[0])) return false;
        foreach (var b in behind[..Math.Min(Lookahead, behind.Length)])
            if (b is not ((>= 32 and < 127) or 9 or 10 or 13)) return false;
        return true;
    }

    private static string Long(string name) => name switch
    {
        "W" => "Width",
        "H" => "Height",
        "BPC" => "BitsPerComponent",
        "CS" => "ColorSpace",
        "F" => "Filter",
        "DP" => "DecodeParms",
        "IM" => "ImageMask",
        _ => name,
    };
}
