namespace Ingest.Pdf;

/// <summary>The optional-content groups that the file's default configuration switches off, by object number.</summary>
internal sealed class HiddenLayers
{
    private readonly HashSet<int> _off = [];

    public HiddenLayers(ObjectStore store)
    {
        var properties = store.Dictionary(store.Dictionary(store.Trailer["Root"])["OCProperties"]);
        var settings = store.Dictionary(properties["D"]);
        if (store.Name(settings["BaseState"]) == "OFF") Add(store.Array(properties["OCGs"]));
        Add(store.Array(settings["OFF"]));
        foreach (var on in store.Array(settings["ON"]).OfType<PdfReference>()) _off.Remove(on.Number);
    }

    public bool Hides(PdfObject? layer) => layer is PdfReference reference && _off.Contains(reference.Number);

    private void Add(IEnumerable<PdfObject> layers) => _off.UnionWith(layers.OfType<PdfReference>().Select(r => r.Number));
}
