namespace Ingest.Pdf;

/// <summary>
/// Unpacks pictures: plain samples behind any text filter, JPEG (baseline and progressive) and fax (groups 3 and 4). JBIG2 and JPEG 2000
/// are not unpacked.
/// </summary>
internal static class ImageReader
{
    private const int MaxSide = 1 << 16;

    /// <summary>The most pixels that a picture may have: an A4 page at 600 dots per inch has 35 million.</summary>
    public const int MaxPixels = 48_000_000;

    /// <summary>The picture; null where its packing is not known, it is damaged beyond use or too large.</summary>
    public static GreyImage? Read(PdfStream image, ObjectStore store) => store.Budget.Transient(() => Unpack(image, store));

    public static bool IsSound(int width, int height) => width is > 0 and < MaxSide && height is > 0 and < MaxSide && (long)width * height <= MaxPixels;

    private static GreyImage? Unpack(PdfStream image, ObjectStore store)
    {
        var (width, height) = (store.Int(image.Dictionary["Width"]), store.Int(image.Dictionary["Height"]));
        if (!IsSound(width, height)) return null;
        var data = FilterChain.Decode(image, store, out var packing);
        var colours = ImageColours.Of(image.Dictionary, store);
        return packing switch
        {
            null => Samples.Unpack(data, width, height, colours),
            "DCTDecode" or "DCT" => JpegDecoder.Decode(data, colours, store.Budget),
            "CCITTFaxDecode" or "CCF" => Samples.Unpack(FaxDecoder.Decode(data, FaxSettings.Of(image.Dictionary, store, width, height), store.Budget), width, height, colours),
            _ => null,
        };
    }
}
