using System.Text;

namespace Ingest.Pdf;

/// <summary>Loads fonts, each once per file.</summary>
internal sealed class FontLoader(ObjectStore store)
{
    private static readonly string[] BoldWords = ["Bold", "Heavy", "Black", "Demi", "粗", "大标宋", "特黑"];
    private readonly Dictionary<PdfDictionary, Font> _fonts = [];

    public Font Load(PdfDictionary font)
    {
        if (_fonts.TryGetValue(font, out var known)) return known;
        return _fonts[font] = store.Name(font["Subtype"]) == "Type0" ? Composite(font) : SimpleFontLoader.Load(font, Face(font, font), store);
    }

    private CompositeFont Composite(PdfDictionary font)
    {
        var inner = store.Array(font["DescendantFonts"]) is [var first, ..] ? store.Dictionary(first) : PdfDictionary.Empty;
        var encoding = store.Resolve(font["Encoding"]);
        var embedded = encoding is PdfStream stream ? CMap.Parse(FilterChain.Decode(stream, store), store.Budget) : null;
        var named = PredefinedCMap.Named((encoding as PdfName)?.Value ?? embedded?.Base) ?? PredefinedCMap.Named("Identity-H")!;
        var toUnicode = store.Resolve(font["ToUnicode"]) is PdfStream map ? CMap.Parse(FilterChain.Decode(map, store), store.Budget) : null;
        return new CompositeFont(Face(font, inner), named, embedded, toUnicode, new CidWidths(inner, store), ByCid(inner));
    }

    /// <summary>Characters by CID: from the character collection, else from the font program.</summary>
    private Func<int, string?>? ByCid(PdfDictionary inner)
    {
        var collection = store.Dictionary(inner["CIDSystemInfo"])["Ordering"];
        if (store.Resolve(collection) is PdfString { Text: "GB1" }) return AdobeGb1.Text;
        var program = new Lazy<Func<int, string?>>(() => FontProgram.ByCid(inner, store));
        return cid => program.Value(cid);
    }

    private FontFace Face(PdfDictionary font, PdfDictionary inner)
    {
        var descriptor = store.Dictionary(inner["FontDescriptor"]);
        var name = Decoded(store.Name(font["BaseFont"]) ?? store.Name(descriptor["FontName"]) ?? store.Name(font["Name"]) ?? "");
        if (name.Length > 7 && name[6] == '+') name = name[7..];
        var bold = BoldWords.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))
            || store.Number(descriptor["FontWeight"]) >= 600
            || (store.Int(descriptor["Flags"]) & (1 << 18)) != 0;
        return new FontFace(name, bold);
    }

    /// <summary>Names outside ASCII are UTF-8, or code page 936 as old Chinese programs write them.</summary>
    private static string Decoded(string name)
    {
        if (name.All(c => c < 0x80)) return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        var utf8 = Encoding.UTF8.GetString(bytes);
        return utf8.Contains('\uFFFD', StringComparison.Ordinal) ? PredefinedCMap.ChineseText(bytes) : utf8;
    }
}
