namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// The columns of a block: the stretches of the page's width that its texts cover, the narrow ones first, so that a text over several columns
/// does not make them one.
/// </summary>
/// <param name="Bands">Where each column's texts begin and end.</param>
/// <param name="Texts">Every text in its place, line by line from left to right.</param>
/// <param name="Across">Lines that run on over several columns: no part of a table.</param>
internal sealed record AlignedColumns(IReadOnlyList<(double From, double To)> Bands, IReadOnlyList<PlacedText> Texts, IReadOnlyList<int> Across)
{
    public static AlignedColumns Of(IReadOnlyList<SpacedLine> block)
    {
        var bands = new Bands();
        var wide = new List<(TextLine Text, int Line)>();
        foreach (var (text, line) in block.SelectMany((l, i) => l.Texts.Select(t => (Text: t, Line: i))).OrderBy(t => block[t.Line].Texts.Count == 1).ThenBy(t => t.Text.Box.Width))
            if (!bands.TryAdd(text, line)) wide.Add((text, line));
        bands.Divide();
        wide.RemoveAll(w => bands.TryAddPieces(w.Text, w.Line));
        var across = wide.Where(w => block[w.Line].Texts.Count == 1).Select(w => w.Line).Order().ToList();
        var texts = across.Count > 0 ? [] : bands.Place(wide);
        return new(bands.Edges, texts, across);
    }
}
