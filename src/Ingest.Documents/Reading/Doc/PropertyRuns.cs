namespace Ingest.Documents;

/// <summary>A stretch of the file whose characters, or paragraphs, have the same properties.</summary>
internal readonly record struct PropertyRun(long Start, long End, int Style, byte[] Sprms)
{
    public bool Covers(long position) => position >= Start && position < End;
}

/// <summary>The property runs of all characters or all paragraphs, found by position in the file.</summary>
internal sealed class PropertyRuns
{
    private const int PageSize = 512;
    private const int ParagraphEntry = 13;

    private readonly List<PropertyRun> _runs = [];

    /// <param name="document">The WordDocument stream.</param>
    /// <param name="index">The table that lists the pages of property runs.</param>
    /// <param name="ofParagraphs">True for paragraphs, false for characters.</param>
    public static PropertyRuns Read(byte[] document, byte[] index, bool ofParagraphs)
    {
        var runs = new PropertyRuns();
        var pages = Math.Max(0, (index.Length - 4) / 8);
        for (var i = 0; i < pages && i <= document.Length / PageSize; i++)
        {
            var page = document.Part((index.I32(4 * (pages + 1) + 4 * i) & 0x3FFFFF) * (long)PageSize, PageSize);
            if (page.Length == PageSize) runs.ReadPage(page, ofParagraphs);
        }
        runs._runs.Sort((a, b) => a.Start.CompareTo(b.Start));
        return runs;
    }

    /// <summary>The run that covers a position; an empty one where none does.</summary>
    public PropertyRun At(long position)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End <= position) low = middle + 1;
            else if (_runs[middle].Start > position) high = middle - 1;
            else return _runs[middle];
        }
        return new(position, position + 1, 0, []);
    }

    private void ReadPage(byte[] page, bool ofParagraphs)
    {
        var count = page[PageSize - 1];
        var entries = 4 * (count + 1);
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (page.I32(4 * i), page.I32(4 * i + 4));
            var at = 2 * page.U8(entries + (ofParagraphs ? ParagraphEntry : 1) * i);
            if (end <= start) continue;
            _runs.Add(ofParagraphs ? Paragraph(page, at, start, end) : new(start, end, 0, at == 0 ? [] : page.Part(at + 1, page.U8(at))));
        }
    }

    private static PropertyRun Paragraph(byte[] page, int at, int start, int end)
    {
        var (from, length) = page.U8(at) is var size && size > 0 ? (at + 1, 2 * size - 1) : (at + 2, 2 * page.U8(at + 1));
        return at == 0 ? new(start, end, 0, []) : new(start, end, page.U16(from), page.Part(from + 2, length - 2));
    }
}
