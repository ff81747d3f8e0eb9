namespace Ingest.Pdf;

/// <summary>Where an object lies: at an offset of the file, or as the n-th object of an object stream.</summary>
internal readonly record struct ObjectLocation(int Offset, int Container, int Index)
{
    public static ObjectLocation At(int offset) => new(offset, 0, 0);

    public static ObjectLocation In(int container, int index) => new(0, container, index);
}

/// <summary>The cross-reference of a file: object numbers to places, and the trailer. The newest section speaks first.</summary>
internal sealed class CrossReference
{
    private readonly Dictionary<int, ObjectLocation?> _locations = [];
    private readonly Dictionary<string, PdfObject> _trailer = new(StringComparer.Ordinal);

    public PdfDictionary Trailer => new(_trailer);

    public IEnumerable<int> Numbers => _locations.Keys;

    public ObjectLocation? this[int number] => _locations.GetValueOrDefault(number);

    /// <summary>Adds an entry unless a newer section has spoken of the object; null says that it is free.</summary>
    public void Add(int number, ObjectLocation? location) => _locations.TryAdd(number, location);

    public void Replace(int number, ObjectLocation location) => _locations[number] = location;

    public void AddTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries) _trailer.TryAdd(key, value);
    }
}
