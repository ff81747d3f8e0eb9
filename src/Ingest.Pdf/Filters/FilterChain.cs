namespace Ingest.Pdf;

/// <summary>Undoes a stream's filters in order, up to the first that packs an image.</summary>
internal static class FilterChain
{
    private const int MaxStages = 8;

    /// <summary>The stream's bytes; what an image filter packs stays packed.</summary>
    public static byte[] Decode(PdfStream stream, ObjectStore store) => Decode(stream, store, out _);

    /// <param name="stream">The stream as it lies in the file.</param>
    /// <param name="store">Resolves references and holds the budget.</param>
    /// <param name="stoppedAt">The image filter that was left alone, e.g. "DCTDecode"; null where all were undone.</param>
    public static byte[] Decode(PdfStream stream, ObjectStore store, out string? stoppedAt)
    {
        stoppedAt = null;
        var filters = Listed(stream.Dictionary["Filter"] ?? stream.Dictionary["F"], store);
        var parameters = Listed(stream.Dictionary["DecodeParms"] ?? stream.Dictionary["DP"], store);
        var data = stream.Raw;
        for (var i = 0; i < Math.Min(filters.Count, MaxStages); i++)
        {
            if (filters[i] is not PdfName { Value: var name }) continue;
            var settings = i < parameters.Count && parameters[i] is PdfDictionary given ? given : PdfDictionary.Empty;
            if (Stage(name, data, settings, store) is { } decoded) data = decoded;
            else if (name is not "Crypt") { stoppedAt = name; break; }
        }
        return data.ToArray();
    }

    private static byte[]? Stage(string name, ReadOnlyMemory<byte> data, PdfDictionary settings, ObjectStore store) => name switch
    {
        "FlateDecode" or "Fl" => Predictor.Undo(Flate.Decode(data, store.Budget), settings, store),
        "LZWDecode" or "LZW" => Predictor.Undo(Lzw.Decode(data.Span, store.Int(settings["EarlyChange"], 1), store.Budget), settings, store),
        "ASCII85Decode" or "A85" => TextFilters.Ascii85(data.Span, store.Budget),
        "ASCIIHexDecode" or "AHx" => TextFilters.AsciiHex(data.Span, store.Budget),
        "RunLengthDecode" or "RL" => TextFilters.RunLength(data.Span, store.Budget),
        _ => null,
    };

    private static List<PdfObject> Listed(PdfObject? entry, ObjectStore store) => store.Resolve(entry) switch
    {
        PdfArray array => [.. array.Items.Take(MaxStages).Select(store.Resolve)],
        PdfNull => [],
        var single => [single],
    };
}
