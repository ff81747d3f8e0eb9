namespace Ingest.Documents.Reading.Pdf;

/// <summary>A line, and the texts far apart that it consists of.</summary>
internal sealed record SpacedLine(TextLine Line, IReadOnlyList<TextLine> Texts)
{
    private const double Apart = 1.2;

    public static SpacedLine Of(TextLine line) => new(line, Cut(line, Apart));

    /// <summary>A line's texts with more room than some ems between them.</summary>
    public static IReadOnlyList<TextLine> Cut(TextLine line, double apart)
    {
        List<TextLine>? texts = null;
        var from = 0;
        for (var i = 1; i < line.Ink.Count; i++)
        {
            if (line.Ink[i].Box.Left - line.Ink[i - 1].Box.Right < apart * line.Size) continue;
            (texts ??= []).Add(line.Part(from, i));
            from = i;
        }
        if (texts is null) return [line];
        texts.Add(line.Part(from, line.Ink.Count));
        return texts;
    }
}

/// <summary>A text in its place: a line of the block, and a column or several.</summary>
internal sealed record PlacedText(TextLine Text, int Line, int Column, int Span)
{
    public bool Covers(int column) => column >= Column && column < Column + Span;
}
