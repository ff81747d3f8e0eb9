namespace Ingest.Pdf;

/// <summary>The objects of a file by number, read when asked for. Reference chains and cycles end in null.</summary>
internal sealed class ObjectStore(byte[] data, CrossReference table, Budget budget)
{
    private const int MaxChain = 32;
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, Container?> _containers = [];
    private readonly HashSet<int> _loading = [];
    private CrossReference? _rebuilt;
    private int _noEndStream = int.MaxValue;
    private int _noEndObject = int.MaxValue;

    public Budget Budget => budget;

    public PdfDictionary Trailer => table.Trailer;

    public IEnumerable<int> Numbers => table.Numbers.Order();

    /// <summary>Set once where the file is encrypted and can be read.</summary>
    public Decryption? Decryption { get; set; }

    /// <summary>True where an object was not where the table says: the scan may then stand in.</summary>
    public bool MayRebuild { get; init; }

    /// <summary>The object that a chain of references ends in; <see cref="PdfNull"/> where it ends nowhere.</summary>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var chain = 0; value is PdfReference reference; chain++)
        {
            if (chain >= MaxChain) return PdfNull.Instance;
            value = Load(reference.Number);
        }
        return value ?? PdfNull.Instance;
    }

    public PdfDictionary Dictionary(PdfObject? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => PdfDictionary.Empty,
    };

    public IReadOnlyList<PdfObject> Array(PdfObject? value) => Resolve(value) is PdfArray array ? array.Items : [];

    public int Int(PdfObject? value, int otherwise = 0) => Resolve(value) is PdfNumber number ? number.Int : otherwise;

    public double? Number(PdfObject? value) => (Resolve(value) as PdfNumber)?.Value;

    public string? Name(PdfObject? value) => (Resolve(value) as PdfName)?.Value;

    /// <summary>The numbers of an array, those that are none as 0; null where it is no array of that length.</summary>
    public double[]? Doubles(PdfObject? value, int length)
    {
        var items = Array(value);
        return items.Count < length ? null : [.. items.Take(length).Select(i => Number(i) ?? 0)];
    }

    public PdfObject? Load(int number)
    {
        if (_objects.TryGetValue(number, out var known)) return known;
        if (budget.Exhausted is not null || _loading.Count >= MaxChain || !_loading.Add(number)) return null;
        var value = Locate(number);
        _loading.Remove(number);
        if (value is not null) _objects[number] = value;
        return value;
    }

    /// <summary>The numbers of the objects in an object stream, in order.</summary>
    public IEnumerable<int> ContainerNumbers(int number) => Open(number)?.Numbers ?? [];

    /// <summary>The object written at an offset as "n g obj …"; null where none is.</summary>
    public (int Number, PdfObject Value)? ReadAt(int offset, Decryption? decrypt)
    {
        if (offset < 0 || offset >= data.Length) return null;
        var head = new ObjectParser(data, offset, data.Length);
        if (head.Next() is not PdfNumber number || head.Next() is not PdfNumber generation || !head.Skip("obj"u8)) return null;
        var key = decrypt?.KeyFor(number.Int, generation.Int);
        var parser = new ObjectParser(data, head.Position, data.Length) { References = true, Decrypt = key is null ? null : key.String };
        var value = parser.Next();
        if (!budget.SpendNodes(parser.Nodes)) return null;
        if (value is PdfDictionary dictionary && parser.Skip("stream"u8)) value = Stream(dictionary, parser.Position, key);
        return value is null or PdfWord ? (number.Int, PdfNull.Instance) : (number.Int, value);
    }

    private PdfObject? Locate(int number)
    {
        var value = table[number] switch
        {
            null => null,
            { Container: > 0 } inside => Inside(inside, number),
            { } at => ReadAt(at.Offset, Decryption) is { } found && found.Number == number ? found.Value : null,
        };
        return value ?? (MayRebuild && table[number] is not null ? FromScan(number) : null);
    }

    private PdfObject? FromScan(int number)
    {
        _rebuilt ??= new XrefRebuilder(data, budget).Rebuild();
        return _rebuilt[number] switch
        {
            null => null,
            { Container: > 0 } inside => Inside(inside, number),
            { } at => ReadAt(at.Offset, Decryption)?.Value,
        };
    }

    private PdfObject? Inside(ObjectLocation location, int number)
    {
        if (Open(location.Container) is not { } container) return null;
        var index = location.Index < container.Numbers.Count && container.Numbers[location.Index] == number ? location.Index : container.Numbers.IndexOf(number);
        if (index < 0) return null;
        var parser = new ObjectParser(container.Bytes, container.Offsets[index], container.Bytes.Length) { References = true };
        var value = parser.Next();
        return budget.SpendNodes(parser.Nodes) ? value : null;
    }

    private Container? Open(int number)
    {
        if (_containers.TryGetValue(number, out var known)) return known;
        var container = Load(number) is PdfStream stream ? Unpack(stream) : null;
        return _containers[number] = container;
    }

    private Container? Unpack(PdfStream stream)
    {
        var bytes = FilterChain.Decode(stream, this);
        var first = Int(stream.Dictionary["First"]);
        var count = Int(stream.Dictionary["N"]);
        if (first < 0 || first > bytes.Length || !budget.SpendNodes(Math.Clamp(count, 0, bytes.Length))) return null;
        var header = new ObjectParser(bytes, 0, first);
        var container = new Container(bytes, [], []);
        for (var i = 0; i < count && header.Next() is PdfNumber number && header.Next() is PdfNumber offset; i++)
        {
            container.Numbers.Add(number.Int);
            container.Offsets.Add((int)Math.Clamp(first + (long)offset.Int, 0, bytes.Length));
        }
        return container;
    }

    private PdfStream Stream(PdfDictionary dictionary, int at, ObjectKey? key)
    {
        if (at < data.Length && data[at] == '\r') at++;
        if (at < data.Length && data[at] == '\n') at++;
        var length = StatedLength(dictionary, at) ?? MeasuredLength(at);
        var raw = data.AsMemory(at, length);
        var plain = key is null || Name(dictionary["Type"]) == "XRef" ? raw : key.Stream(raw.Span, dictionary, this);
        return new PdfStream(dictionary, plain);
    }

    /// <summary>Length as stated, where "endstream" does follow.</summary>
    private int? StatedLength(PdfDictionary dictionary, int at)
    {
        if (Resolve(dictionary["Length"]) is not PdfNumber { Int: >= 0 and var length } || length > data.Length - at) return null;
        var behind = new ObjectParser(data, at + length, data.Length);
        return behind.Skip("endstream"u8) || behind.Skip("endobj"u8) ? length : null;
    }

    /// <summary>Length up to the word that ends a stream or its object.</summary>
    private int MeasuredLength(int at)
    {
        var end = Find("endstream"u8, at, ref _noEndStream) ?? Find("endobj"u8, at, ref _noEndObject) ?? data.Length;
        if (end > at && end < data.Length && data[end - 1] == '\n') end--;
        if (end > at && end < data.Length && data[end - 1] == '\r') end--;
        return end - at;
    }

    /// <param name="word">What to look for.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="none">The place behind which the word is known not to stand.</param>
    private int? Find(ReadOnlySpan<byte> word, int at, ref int none)
    {
        var found = at >= none ? -1 : data.AsSpan(at).IndexOf(word);
        if (found >= 0) return at + found;
        none = Math.Min(none, at);
        return null;
    }

    private sealed record Container(byte[] Bytes, List<int> Numbers, List<int> Offsets);
}
