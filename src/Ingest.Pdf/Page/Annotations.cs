namespace Ingest.Pdf;

/// <summary>The filled-in form fields and free texts that lie over a page's content.</summary>
internal static class Annotations
{
    private const int Hidden = 2, NoView = 32;
    private const int MaxPerPage = 5000;

    /// <summary>Each appearance with its place on the page.</summary>
    public static IEnumerable<(PdfStream Form, Matrix Place)> Shown(PdfDictionary page, ObjectStore store)
    {
        foreach (var item in store.Array(page["Annots"]).Take(MaxPerPage))
        {
            var annotation = store.Dictionary(item);
            if (store.Name(annotation["Subtype"]) is not ("Widget" or "FreeText") || (store.Int(annotation["F"]) & (Hidden | NoView)) != 0) continue;
            if (Appearance(annotation, store) is { } form && Place(annotation, form, store) is { } place) yield return (form, place);
        }
    }

    private static PdfStream? Appearance(PdfDictionary annotation, ObjectStore store) => store.Resolve(store.Dictionary(annotation["AP"])["N"]) switch
    {
        PdfStream single => single,
        PdfDictionary states when store.Name(annotation["AS"]) is { } state => store.Resolve(states[state]) as PdfStream,
        _ => null,
    };

    /// <summary>Moves the form's box onto the annotation's rectangle (ISO 32000-1, 12.5.5).</summary>
    private static Matrix? Place(PdfDictionary annotation, PdfStream form, ObjectStore store)
    {
        if (store.Doubles(annotation["Rect"], 4) is not { } rect || store.Doubles(form.Dictionary["BBox"], 4) is not { } box) return null;
        var own = Matrix.Of(store.Doubles(form.Dictionary["Matrix"], 6)) ?? Matrix.Identity;
        var shown = own.Apply(box[0], box[1], box[2], box[3]);
        if (shown.Width < 0.01 || shown.Height < 0.01) return null;
        var (x, y) = (Math.Abs(rect[2] - rect[0]) / shown.Width, Math.Abs(rect[3] - rect[1]) / shown.Height);
        return Matrix.Of([x, 0, 0, y, Math.Min(rect[0], rect[2]) - (shown.Left * x), Math.Min(rect[1], rect[3]) - (shown.Top * y)]);
    }
}
