namespace Ingest.Pdf;

/// <summary>How samples become red light: number of components, their depth, and what they mean.</summary>
internal sealed class ImageColours
{
    private const int MaxPalette = 256;
    private readonly Kind _kind;
    private readonly byte[] _palette;

    private ImageColours(Kind kind, int components, int bits, bool inverted, byte[] palette) =>
        (_kind, Components, Bits, IsInverted, _palette) = (kind, components, bits, inverted, palette);

    private enum Kind
    {
        Grey,
        Rgb,
        Cmyk,
        Ink,
        Palette,
    }

    public int Components { get; }

    /// <summary>Bits of one component: 1, 2, 4, 8 or 16.</summary>
    public int Bits { get; }

    /// <summary>True where the Decode array turns the range of the samples round.</summary>
    public bool IsInverted { get; }

    public bool IsPalette => _kind == Kind.Palette;

    public static ImageColours Of(PdfDictionary image, ObjectStore store)
    {
        var inverted = store.Array(image["Decode"]) is [var low, var high, ..] && store.Number(low) > store.Number(high);
        if (store.Resolve(image["ImageMask"]) is PdfBoolean { Value: true }) return new ImageColours(Kind.Grey, 1, 1, inverted, []);
        var (kind, components, palette) = Space(image["ColorSpace"], store, 0);
        var bits = store.Int(image["BitsPerComponent"], 8) is 1 or 2 or 4 or 8 or 16 ? store.Int(image["BitsPerComponent"], 8) : 8;
        return new ImageColours(kind, components, IsFax(image, store) ? 1 : bits, inverted, palette);
    }

    /// <summary>The red light of a pixel whose components, 0 to 255 each (an index as it stands), have been turned round where that is asked for.</summary>
    public byte Red(ReadOnlySpan<byte> pixel) => _kind switch
    {
        Kind.Cmyk => (byte)((255 - pixel[0]) * (255 - pixel[3]) / 255),
        Kind.Ink => (byte)(255 - pixel[0]),
        Kind.Palette => pixel[0] < _palette.Length ? _palette[pixel[0]] : (byte)255,
        _ => pixel[0],
    };

    private static bool IsFax(PdfDictionary image, ObjectStore store) =>
        (store.Resolve(image["Filter"]) switch { PdfArray array => array.Items, var one => [one] }).Any(f => store.Name(f) is "CCITTFaxDecode" or "CCF");

    private static (Kind Kind, int Components, byte[] Palette) Space(PdfObject? space, ObjectStore store, int depth)
    {
        var array = store.Array(space);
        var name = array.Count > 0 ? store.Name(array[0]) : store.Name(space);
        return name switch
        {
            "DeviceRGB" or "RGB" or "CalRGB" => (Kind.Rgb, 3, []),
            "DeviceCMYK" or "CMYK" => (Kind.Cmyk, 4, []),
            "Lab" => (Kind.Grey, 3, []),
            "ICCBased" when array.Count > 1 => OfCount(store.Int(store.Dictionary(array[1])["N"], 1)),
            "Indexed" or "I" when array.Count > 3 && depth == 0 => (Kind.Palette, 1, Palette(array, store)),
            "Separation" => (Kind.Ink, 1, []),
            "DeviceN" when array.Count > 1 => (Kind.Ink, Math.Clamp(store.Array(array[1]).Count, 1, 32), []),
            _ => (Kind.Grey, 1, []),
        };
    }

    private static (Kind Kind, int Components, byte[] Palette) OfCount(int components) => components switch
    {
        3 => (Kind.Rgb, 3, []),
        4 => (Kind.Cmyk, 4, []),
        _ => (Kind.Grey, 1, []),
    };

    private static byte[] Palette(IReadOnlyList<PdfObject> space, ObjectStore store)
    {
        var (kind, components, _) = Space(space[1], store, 1);
        var table = store.Resolve(space[3]) switch { PdfString text => text.Bytes, PdfStream stream => FilterChain.Decode(stream, store), _ => [] };
        var colours = new ImageColours(kind, components, 8, false, []);
        return [.. Enumerable.Range(0, Math.Min(MaxPalette, table.Length / components)).Select(i => colours.Red(table.AsSpan(i * components, components)))];
    }
}
