namespace Ingest.Pdf;

/// <summary>Widths by CID: the arrays W and W2 with their defaults, in thousandths of an em.</summary>
internal sealed class CidWidths
{
    private const int MaxEntries = 1 << 17;
    private readonly Dictionary<int, double> _single = [];
    private readonly List<(int First, int Last, double Width)> _ranges = [];
    private readonly Dictionary<int, (double Advance, double X, double Y)> _vertical = [];
    private readonly double _otherwise;
    private readonly double _shiftY = 880, _advance = -1000;

    public CidWidths(PdfDictionary font, ObjectStore store)
    {
        _otherwise = store.Number(font["DW"]) ?? 1000;
        if (store.Doubles(font["DW2"], 2) is { } vertical) (_shiftY, _advance) = (vertical[0], vertical[1]);
        ReadWidths(store.Array(font["W"]), store);
        ReadVertical(store.Array(font["W2"]), store);
    }

    public double Width(int cid)
    {
        if (_single.TryGetValue(cid, out var width)) return width;
        foreach (var range in _ranges)
            if (cid >= range.First && cid <= range.Last) return range.Width;
        return _otherwise;
    }

    public (double Advance, double ShiftX, double ShiftY) Vertical(int cid) => _vertical.TryGetValue(cid, out var own)
        ? (own.Advance / 1000, own.X / 1000, own.Y / 1000)
        : (_advance / 1000, Width(cid) / 2000, _shiftY / 1000);

    private void ReadWidths(IReadOnlyList<PdfObject> items, ObjectStore store)
    {
        for (var i = 0; i + 1 < items.Count;)
        {
            var first = store.Int(items[i]);
            if (store.Resolve(items[i + 1]) is PdfArray list)
            {
                foreach (var width in list.Items.Take(MaxEntries - _single.Count)) _single[Next(ref first)] = store.Number(width) ?? 0;
                i += 2;
            }
            else if (i + 2 < items.Count)
            {
                AddRange(first, store.Int(items[i + 1]), store.Number(items[i + 2]) ?? 0);
                i += 3;
            }
            else break;
        }
    }

    private void AddRange(int first, int last, double width)
    {
        if (first < 0 || last < first) return;
        if (last - first < 256 && _single.Count < MaxEntries)
            for (var cid = first; cid <= last; cid++) _single[cid] = width;
        else if (_ranges.Count < 256) _ranges.Add((first, last, width));
    }

    private void ReadVertical(IReadOnlyList<PdfObject> items, ObjectStore store)
    {
        for (var i = 0; i + 1 < items.Count;)
        {
            var first = store.Int(items[i]);
            if (store.Resolve(items[i + 1]) is PdfArray list)
            {
                foreach (var group in list.Items.Select(v => store.Number(v) ?? 0).Chunk(3))
                    if (group.Length == 3 && _vertical.Count < MaxEntries) _vertical[Next(ref first)] = (group[0], group[1], group[2]);
                i += 2;
            }
            else i += 5;
        }
    }

    private static int Next(ref int cid) => cid < int.MaxValue ? cid++ : cid;
}
