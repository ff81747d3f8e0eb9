namespace Ingest.Documents.Reading.Pdf;

/// <summary>The items of all pages to the blocks of one document.</summary>
internal static class BlockBuilder
{
    public static IReadOnlyList<Block> Build(IReadOnlyList<PageContent> pages)
    {
        var items = pages.SelectMany(p => p.Items).ToList();
        var paragraphs = new ParagraphBuilder([.. pages.SelectMany(p => p.Lines)]);
        var blocks = new List<Block>();
        for (var i = 0; i < items.Count;)
        {
            if (items[i] is PageItem.OfTable { Table: var table })
            {
                var draft = new TableDraft(table);
                for (i++; i < items.Count && items[i] is PageItem.OfTable next && draft.TryContinue(next.Table);) i++;
                blocks.Add(draft.Build(blocks.Count));
                continue;
            }
            var lines = items.Skip(i).TakeWhile(x => x is PageItem.OfLine).Cast<PageItem.OfLine>().Select(x => x.Line).ToList();
            foreach (var paragraph in paragraphs.Build(lines)) blocks.Add(paragraph.Build(blocks.Count));
            i += lines.Count;
        }
        return blocks;
    }
}
