namespace Ingest.Pdf;

/// <summary>Rebuilds a cross-reference by looking for "n g obj" through the whole file; of two objects with one number the later counts.</summary>
internal sealed class XrefRebuilder(byte[] data, Budget budget)
{
    private const int MaxTrailers = 32;
    private readonly CrossReference _table = new();

    /// <summary>The rebuilt cross-reference; its trailer has a Root where any catalogue was found.</summary>
    public CrossReference Rebuild()
    {
        var streams = ScanObjects();
        foreach (var trailer in Trailers()) _table.AddTrailer(trailer);
        var store = new ObjectStore(data, _table, budget);
        foreach (var number in streams) Contained(store, number);
        if (store.Resolve(_table.Trailer["Root"]) is not PdfDictionary) FindCatalogue(store);
        return _table;
    }

    /// <summary>Notes every object; gives the numbers of those that may be object or cross-reference streams.</summary>
    private List<int> ScanObjects()
    {
        var streams = new List<int>();
        for (var at = 0; Next("obj"u8, at) is { } found; at = found + 3)
        {
            budget.ThrowIfCancelled();
            if (Header(found) is not { } header) continue;
            _table.Replace(header.Number, ObjectLocation.At(header.Offset));
            var head = data.AsSpan(found, Math.Min(300, data.Length - found));
            if (head.IndexOf("ObjStm"u8) >= 0 || head.IndexOf("XRef"u8) >= 0) streams.Add(header.Number);
        }
        return streams;
    }

    private int? Next(ReadOnlySpan<byte> word, int from)
    {
        if (from >= data.Length) return null;
        var at = data.AsSpan(from).IndexOf(word);
        return at < 0 ? null : from + at;
    }

    /// <summary>Reads "n g " backwards from the "obj" at an offset.</summary>
    private (int Number, int Offset)? Header(int obj)
    {
        var at = obj - 1;
        if (Backwards(ref at) is null || Backwards(ref at) is not { } number) return null;
        return (number, at + 1);
    }

    private int? Backwards(ref int at)
    {
        while (at >= 0 && Chars.IsBlank(data[at])) at--;
        long value = 0, scale = 1;
        var digits = 0;
        for (; at >= 0 && Chars.IsDigit(data[at]) && digits < 8; at--, digits++, scale *= 10) value += (data[at] - '0') * scale;
        return digits == 0 ? null : (int)value;
    }

    /// <summary>The last trailers of the file, the newest first.</summary>
    private List<PdfDictionary> Trailers()
    {
        var found = new List<PdfDictionary>();
        for (var end = data.Length; found.Count < MaxTrailers && data.AsSpan(0, end).LastIndexOf("trailer"u8) is >= 0 and var at; end = at)
        {
            budget.ThrowIfCancelled();
            if (new ObjectParser(data, at + "trailer".Length, data.Length) { References = true }.Next() is PdfDictionary dictionary) found.Add(dictionary);
        }
        return found;
    }

    private void Contained(ObjectStore store, int number)
    {
        if (store.Load(number) is not PdfStream stream) return;
        var type = store.Name(stream.Dictionary["Type"]);
        if (type == "XRef") _table.AddTrailer(stream.Dictionary);
        if (type != "ObjStm" || _table.Trailer["Encrypt"] is not null) return;
        var index = 0;
        foreach (var inner in store.ContainerNumbers(number)) _table.Add(inner, ObjectLocation.In(number, index++));
    }

    private void FindCatalogue(ObjectStore store)
    {
        foreach (var number in _table.Numbers.Order().ToList())
            if (store.Load(number) is PdfDictionary dictionary && store.Name(dictionary["Type"]) == "Catalog")
                _table.AddTrailer(new PdfDictionary(new(StringComparer.Ordinal) { ["Root"] = new PdfReference(number, 0) }));
    }
}
