namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// The columns of a block: the stretches of the page's width that its texts cover, the narrow ones first, so that a text over several columns
/// does not make them one, and those with others beside them before those alone, which may belong to the text around.
/// </summary>
/// <param name="Bands">Where each column's texts begin and end.</param>
/// <param name="Texts">Every text in its place, line by line from left to right.</param>
/// <param name="Across">Lines that run on over several columns: no part of a table.</param>
internal sealed record AlignedColumns(IReadOnlyList<(double From, double To)> Bands, IReadOnlyList<PlacedText> Texts, IReadOnlyList<int> Across)
{
    public static AlignedColumns Of(IReadOnlyList<SpacedLine> block)
    {
        var bands = new Bands();
        var texts = block.SelectMany((l, i) => l.Texts.Select(t => (Text: t, Line: i))).OrderBy(t => t.Text.Box.Width).ToLookup(t => block[t.Line].Texts.Count == 1);
        var wide = texts[false].Where(t => !bands.TryAdd(t.Text, t.Line)).ToList();
        wide.AddRange(bands.AddAlone([.. texts[true]]));
        bands.Divide();
        bands.JoinHeads();
        wide.RemoveAll(w => bands.TryAddPieces(w.Text, w.Line));
        var across = wide.Where(w => block[w.Line].Texts.Count == 1).Select(w => w.Line).Order().ToList();
        var placed = across.Count > 0 ? [] : bands.Place(wide);
        return new(bands.Edges, placed, across);
    }
}
