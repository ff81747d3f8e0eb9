namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Lines at the foot of a page that begin with a raised mark, or with one that stands raised in the page's text, and are set smaller than the
/// text: taken out of the flow of text.
/// </summary>
internal static class Footnotes
{
    private const double Zone = 0.5;
    private const double Smaller = 0.95;

    /// <summary>The page without its footnotes, and their lines.</summary>
    public static (PageContent Page, IReadOnlyList<TextLine> Lines) Separate(PageContent page, double bodySize)
    {
        var items = page.Items.ToList();
        var marks = page.Lines.SelectMany(l => l.Text).Where(Superscript.IsMark).ToHashSet();
        var first = items.FindIndex(i => i is PageItem.OfLine { Line: var line } && line.Box.Top > Zone * page.Height && line.Size < Smaller * bodySize && marks.Contains(Superscript.Of(line.Text[..1])[0]));
        if (first < 0 || items.Skip(first).Any(i => i is not PageItem.OfLine { Line: var line } || line.Size >= Smaller * bodySize)) return (page, []);
        return (page with { Items = items[..first] }, [.. items.Skip(first).Cast<PageItem.OfLine>().Select(i => i.Line)]);
    }
}
