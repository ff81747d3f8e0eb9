using Ingest.Documents;

namespace Ingest.Extraction.Sections;

/// <summary>The lines of a report in reading order, with what a reader of the page sees around each.</summary>
internal sealed class Page
{
    private readonly Document _document;
    private readonly int _end;

    public Page(Document document, Range blocks)
    {
        _document = document;
        var (start, length) = blocks.GetOffsetAndLength(document.Blocks.Count);
        _end = start + length;
        IsAnnex = start > 0;
        Lines = ContentsList.Drop([.. document.Blocks.Skip(start).Take(length).OfType<Paragraph>().Where(p => p.Kind == ParagraphKind.Body && !ContentsLine.Is(p.Text)).SelectMany(Line.Of)]);
        MostlyBold = Lines.Count(l => l.Paragraph.Style.Bold) * 2 > Lines.Count;
    }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>True where the report follows another one in its file, so that its first line may be an annex mark.</summary>
    public bool IsAnnex { get; }

    /// <summary>True where bold type distinguishes nothing.</summary>
    public bool MostlyBold { get; }

    public Line? Next(int line) => line + 1 < Lines.Count ? Lines[line + 1] : null;

    /// <summary>True where a table stands between a line and the next one.</summary>
    public bool TableFollows(int line)
    {
        var end = Next(line)?.Paragraph.Index ?? _end;
        for (var block = Lines[line].Paragraph.Index + 1; block < end; block++)
            if (_document.Blocks[block] is Table) return true;
        return false;
    }

    /// <summary>True where text, a table or a deeper number follows a line, so that it could be a heading; false where its own list goes on or an outer one does.</summary>
    public bool HasBody(int line)
    {
        if (TableFollows(line)) return true;
        if (Next(line) is not { } next) return false;
        if (next.Number is not { } number || Lines[line].Number is not { } own) return next.Number is null || Lines[line].Number is null;
        return number.Shape != own.Shape && (number.Shape > own.Shape || number.Value == 1);
    }
}
