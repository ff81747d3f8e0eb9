namespace Ingest.Documents.Reading.Pdf;

/// <summary>The items of all pages to the blocks of one document. Footnotes follow the block that their page's text ends in.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> _blocks = [];
    private readonly Queue<ParagraphDraft> _footnotes = new();

    public static IReadOnlyList<Block> Build(IReadOnlyList<PageContent> pages)
    {
        var builder = new BlockBuilder();
        var paragraphs = new ParagraphBuilder([.. pages.SelectMany(p => p.Lines)]);
        builder.Fill(builder.WithoutFootnotes(pages, paragraphs).SelectMany(p => p.Items).ToList(), paragraphs);
        builder.AddFootnotes(int.MaxValue);
        return builder._blocks;
    }

    private List<PageContent> WithoutFootnotes(IReadOnlyList<PageContent> pages, ParagraphBuilder paragraphs)
    {
        var sizes = pages.SelectMany(p => p.Lines).GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Ink.Count)).FirstOrDefault();
        var result = new List<PageContent>();
        foreach (var page in pages)
        {
            var (body, notes) = Footnotes.Separate(page, sizes?.Key ?? 0);
            result.Add(body);
            foreach (var note in paragraphs.Build(notes)) _footnotes.Enqueue(note with { Kind = ParagraphKind.Footnote });
        }
        return result;
    }

    private void Fill(List<PageItem> items, ParagraphBuilder paragraphs)
    {
        for (var i = 0; i < items.Count;)
        {
            if (items[i] is PageItem.OfTable { Table: var table })
            {
                var draft = new TableDraft(table);
                for (i++; i < items.Count && items[i] is PageItem.OfTable next && draft.TryContinue(next.Table);) i++;
                AddFootnotes(table.Page);
                _blocks.Add(draft.Build(_blocks.Count));
                continue;
            }
            var lines = items.Skip(i).TakeWhile(x => x is PageItem.OfLine).Cast<PageItem.OfLine>().Select(x => x.Line).ToList();
            foreach (var paragraph in paragraphs.Build(lines))
            {
                AddFootnotes(paragraph.Lines[0].Page);
                _blocks.Add(paragraph.Build(_blocks.Count));
            }
            i += lines.Count;
        }
    }

    /// <summary>Adds the footnotes of the pages before one.</summary>
    private void AddFootnotes(int page)
    {
        while (_footnotes.TryPeek(out var note) && note.Lines[0].Page < page) _blocks.Add(_footnotes.Dequeue().Build(_blocks.Count));
    }
}
