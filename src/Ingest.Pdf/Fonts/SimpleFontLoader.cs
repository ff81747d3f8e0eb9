namespace Ingest.Pdf;

/// <summary>Loads a simple font. Characters come, in this order, from ToUnicode, the Differences, the named encoding, and the font program.</summary>
internal static class SimpleFontLoader
{
    private const double UnknownWidth = 500;

    public static SimpleFont Load(PdfDictionary font, FontFace face, ObjectStore store)
    {
        var type3 = store.Name(font["Subtype"]) == "Type3";
        var matrix = type3 ? store.Doubles(font["FontMatrix"], 6) : null;
        var scale = matrix is null ? 0.001 : Math.Abs(matrix[0]);
        return new SimpleFont(face, ToUnicode(font, store), new(() => Encoded(font, face, type3, store)), Widths(font, face, store), scale, matrix is null ? 1 : Em(font, matrix, store));
    }

    private static double Em(PdfDictionary font, double[] matrix, ObjectStore store)
    {
        var box = store.Doubles(font["FontBBox"], 4);
        var height = box is null ? 0 : Math.Abs((box[3] - box[1]) * matrix[3]);
        return height is > 0.3 and < 3 ? 1 : height > 0 ? height : 1;
    }

    private static double?[] Widths(PdfDictionary font, FontFace face, ObjectStore store)
    {
        var widths = new double?[256];
        var first = store.Int(font["FirstChar"]);
        var given = store.Array(font["Widths"]);
        var missing = store.Number(store.Dictionary(font["FontDescriptor"])["MissingWidth"]);
        for (var code = 0; code < 256; code++)
        {
            var index = (long)code - first;
            widths[code] = index >= 0 && index < given.Count ? store.Number(given[(int)index])
                : given.Count == 0 ? StandardWidths.Of(face.Name, code) ?? missing ?? UnknownWidth
                : missing ?? 0;
        }
        return widths;
    }

    private static CMap? ToUnicode(PdfDictionary font, ObjectStore store) =>
        store.Resolve(font["ToUnicode"]) is PdfStream stream ? CMap.Parse(FilterChain.Decode(stream, store), store.Budget) : null;

    private static string?[] Encoded(PdfDictionary font, FontFace face, bool type3, ObjectStore store)
    {
        var encoding = store.Resolve(font["Encoding"]);
        var dictionary = encoding as PdfDictionary;
        var named = (encoding as PdfName)?.Value ?? store.Name(dictionary?["BaseEncoding"]);
        var texts = (string?[])(BaseEncoding.Named(named) ?? BuiltIn(font, face, type3, dictionary is not null, store)).Clone();
        var code = 0;
        foreach (var item in store.Array(dictionary?["Differences"]))
        {
            if (store.Resolve(item) is PdfNumber number) code = Math.Clamp(number.Int, 0, 256);
            else if (store.Name(item) is { } name && code < 256) texts[code++] = GlyphNames.Text(name);
        }
        return texts;
    }

    /// <summary>The font's own encoding: by its name, from its program, or Latin where it is an ordinary one.</summary>
    private static string?[] BuiltIn(PdfDictionary font, FontFace face, bool type3, bool differs, ObjectStore store)
    {
        if (type3) return new string?[256];
        if (face.Name.Contains("ZapfDingbats", StringComparison.Ordinal)) return BaseEncoding.Named("ZapfDingbatsEncoding")!;
        if (face.Name.StartsWith("Symbol", StringComparison.Ordinal)) return BaseEncoding.Named("SymbolEncoding")!;
        var descriptor = store.Dictionary(font["FontDescriptor"]);
        if (FontProgram.Encoding(descriptor, store) is { } own) return own;
        var symbolic = (store.Int(descriptor["Flags"]) & 4) != 0 && FontProgram.IsEmbedded(descriptor);
        return symbolic && !differs ? new string?[256] : BaseEncoding.Named("StandardEncoding")!;
    }
}
