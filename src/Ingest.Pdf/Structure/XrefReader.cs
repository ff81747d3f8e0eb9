namespace Ingest.Pdf;

/// <summary>Reads the cross-reference as the file states it: tables, streams, both in one file, and their predecessors.</summary>
internal sealed class XrefReader(byte[] data, Budget budget)
{
    private const int MaxSections = 512;
    private const int MaxObjectNumber = 1 << 23;
    private const int EntryLength = 20;
    private readonly CrossReference _table = new();
    private readonly HashSet<int> _seen = [];
    private readonly Queue<int> _sections = new();

    /// <summary>The cross-reference, or null where the file's own is missing or broken.</summary>
    public CrossReference? Read()
    {
        if (StartXref() is not { } start) return null;
        _sections.Enqueue(start);
        while (_sections.TryDequeue(out var offset))
        {
            budget.ThrowIfCancelled();
            if (offset < 0 || offset >= data.Length || _seen.Count >= MaxSections) return null;
            if (_seen.Add(offset) && !Section(offset)) return null;
        }
        return _table.Trailer["Root"] is PdfReference ? _table : null;
    }

    private int? StartXref()
    {
        var at = data.AsSpan().LastIndexOf("startxref"u8);
        if (at < 0) return null;
        var parser = new ObjectParser(data, at + "startxref".Length, data.Length);
        return parser.Next() is PdfNumber number ? number.Int : null;
    }

    private bool Section(int offset)
    {
        var parser = new ObjectParser(data, offset, data.Length) { References = true };
        return parser.Skip("xref"u8) ? Table(parser) : Stream(offset);
    }

    private bool Table(ObjectParser parser)
    {
        while (!parser.Skip("trailer"u8))
        {
            if (parser.Next() is not PdfNumber first || parser.Next() is not PdfNumber count) return false;
            if (!Entries(parser, first.Int, count.Int)) return false;
        }
        if (parser.Next() is not PdfDictionary trailer) return false;
        _table.AddTrailer(trailer);
        if (trailer["XRefStm"] is PdfNumber hybrid) _sections.Enqueue(hybrid.Int);
        if (trailer["Prev"] is PdfNumber previous) _sections.Enqueue(previous.Int);
        return true;
    }

    private bool Entries(ObjectParser parser, int first, int count)
    {
        if (first < 0 || count < 0 || count > (data.Length / (EntryLength - 4)) + 1 || first > MaxObjectNumber - count) return false;
        for (var i = 0; i < count; i++)
        {
            if (parser.Next() is not PdfNumber offset || parser.Next() is not PdfNumber || parser.Next() is not PdfWord { Value: "n" or "f" } kind) return false;
            if (kind.Value == "n" && offset.Int > 0) _table.Add(first + i, ObjectLocation.At(offset.Int));
            else if (kind.Value == "f" && first + i > 0) _table.Add(first + i, null);
        }
        return true;
    }

    private bool Stream(int offset)
    {
        var store = new ObjectStore(data, new CrossReference(), budget);
        if (store.ReadAt(offset, decrypt: null)?.Value is not PdfStream stream || store.Name(stream.Dictionary["Type"]) != "XRef") return false;
        if (stream.Dictionary["W"] is not PdfArray { Items: [PdfNumber w0, PdfNumber w1, PdfNumber w2] }) return false;
        int[] widths = [w0.Int, w1.Int, w2.Int];
        if (widths.Any(w => w is < 0 or > 8) || widths.Sum() == 0) return false;
        StreamEntries(FilterChain.Decode(stream, store), widths, Ranges(stream.Dictionary));
        _table.AddTrailer(stream.Dictionary);
        if (stream.Dictionary["Prev"] is PdfNumber previous) _sections.Enqueue(previous.Int);
        return true;
    }

    private static IEnumerable<(int First, int Count)> Ranges(PdfDictionary dictionary) => dictionary["Index"] is PdfArray index
        ? index.Items.OfType<PdfNumber>().Select(n => n.Int).Chunk(2).Where(p => p.Length == 2).Select(p => (p[0], p[1]))
        : [(0, (dictionary["Size"] as PdfNumber)?.Int ?? 0)];

    private void StreamEntries(byte[] bytes, int[] widths, IEnumerable<(int First, int Count)> ranges)
    {
        var at = 0;
        var length = widths.Sum();
        foreach (var (first, count) in ranges)
            for (var i = 0; i < count && at + length <= bytes.Length && first >= 0 && first < MaxObjectNumber - i; i++, at += length)
                StreamEntry(first + i, bytes.AsSpan(at, length), widths);
    }

    private void StreamEntry(int number, ReadOnlySpan<byte> entry, int[] widths)
    {
        var type = widths[0] == 0 ? 1 : Field(entry[..widths[0]]);
        var second = Field(entry.Slice(widths[0], widths[1]));
        var third = Field(entry[(widths[0] + widths[1])..]);
        if (type == 0) _table.Add(number, null);
        else if (type == 1 && second > 0) _table.Add(number, ObjectLocation.At(second));
        else if (type == 2) _table.Add(number, ObjectLocation.In(second, third));
    }

    private static int Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes) value = ((value << 8) | b) & 0x7FFFFFFFFFFF;
        return (int)Math.Min(value, int.MaxValue);
    }
}
