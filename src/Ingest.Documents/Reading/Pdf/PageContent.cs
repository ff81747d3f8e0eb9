using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>A line or a table, in the order of reading.</summary>
internal abstract record PageItem
{
    public sealed record OfLine(TextLine Line) : PageItem;

    public sealed record OfTable(PageTable Table) : PageItem;
}

/// <summary>One page taken apart: lines and tables in reading order.</summary>
internal sealed record PageContent(int Page, double Width, double Height, IReadOnlyList<PageItem> Items, IReadOnlyList<string> Slanted, bool HasStruckOut)
{
    public IEnumerable<TextLine> Lines => Items.OfType<PageItem.OfLine>().Select(i => i.Line);

    public static PageContent Of(PdfPage page)
    {
        var ink = PageInk.Of(page);
        var tables = new List<PageTable>();
        var struck = StruckOut.Find(ink.Page);
        var rest = struck.Count == 0 ? ink.Page.Glyphs : [.. ink.Page.Glyphs.Select(g => struck.Contains(g) ? g with { Text = "" } : g)];
        foreach (var lattice in Lattice.Find(ink.Page))
        {
            var inside = rest.ToLookup(g => lattice.Of(g) is not null);
            if (PageTable.Of(lattice, inside[true], page.Number) is not { } table) continue;
            tables.Add(table);
            rest = [.. inside[false]];
        }
        var lines = LineBuilder.Build(rest, page.Number);
        tables.AddRange(AlignedTables.Take(lines));
        var items = ReadingOrder.Arrange(lines, tables, ink.Page.Width);
        return new PageContent(page.Number, ink.Page.Width, ink.Page.Height, items, ink.Slanted, struck.Count > 0);
    }
}
