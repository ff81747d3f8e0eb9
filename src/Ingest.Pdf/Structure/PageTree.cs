namespace Ingest.Pdf;

/// <summary>A page's dictionary and what it inherits.</summary>
internal sealed record PageNode(PdfDictionary Page, PdfObject? Resources, PdfObject? MediaBox, PdfObject? CropBox, PdfObject? Rotate);

/// <summary>Walks the page tree in order. A tree that yields nothing is replaced by all objects that say they are pages.</summary>
internal static class PageTree
{
    private const int MaxDepth = 64;

    public static IReadOnlyList<PageNode> Walk(ObjectStore store)
    {
        var pages = new List<PageNode>();
        var root = store.Dictionary(store.Dictionary(store.Trailer["Root"])["Pages"]);
        Visit(root, new PageNode(PdfDictionary.Empty, null, null, null, null), 0, store, [], pages);
        if (pages.Count == 0) Loose(store, pages);
        return pages;
    }

    private static void Visit(PdfDictionary node, PageNode above, int depth, ObjectStore store, HashSet<PdfDictionary> seen, List<PageNode> pages)
    {
        if (depth > MaxDepth || store.Budget.Exhausted is not null || !seen.Add(node)) return;
        var here = Inherit(node, above);
        if (node["Kids"] is null)
        {
            if (node["Contents"] is not null || store.Name(node["Type"]) == "Page") Add(here, store, pages);
            return;
        }
        foreach (var kid in store.Array(node["Kids"]))
            if (store.Resolve(kid) is PdfDictionary child) Visit(child, here, depth + 1, store, seen, pages);
    }

    private static void Add(PageNode page, ObjectStore store, List<PageNode> pages)
    {
        if (pages.Count >= store.Budget.Limits.MaxPages) store.Budget.Exhaust(nameof(PdfLimits.MaxPages));
        else pages.Add(page);
    }

    private static PageNode Inherit(PdfDictionary node, PageNode above) => new(
        node,
        node["Resources"] ?? above.Resources,
        node["MediaBox"] ?? above.MediaBox,
        node["CropBox"] ?? above.CropBox,
        node["Rotate"] ?? above.Rotate);

    private static void Loose(ObjectStore store, List<PageNode> pages)
    {
        foreach (var number in store.Numbers.ToList())
            if (store.Load(number) is PdfDictionary page && store.Name(page["Type"]) == "Page")
                Add(Inherit(page, new PageNode(PdfDictionary.Empty, null, null, null, null)), store, pages);
    }
}
