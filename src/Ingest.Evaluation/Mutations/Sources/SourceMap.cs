using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Evaluation.Mutations;

/// <summary>
/// Where the passages of a document stand in the characters of its source file, white space and width aside. What the file does not print itself
/// (automatic numbers), and what a reader moved far, has no place in it.
/// </summary>
internal sealed class SourceMap
{
    /// <summary>A passage shorter than <see cref="Telling"/> is looked for so many characters ahead only: further on it is another one of the same words.</summary>
    private const int Reach = 400;

    private const int Telling = 12;

    private readonly ShadowText _source;
    private readonly Dictionary<(int Block, int? Row, int? Column), (int Offset, ShadowText Passage)> _passages = [];

    public SourceMap(Document document, string source)
    {
        _source = new ShadowText(source);
        var cursor = 0;
        foreach (var (place, text) in Passages(document))
        {
            var passage = new ShadowText(text);
            if (passage.Text.Length == 0) continue;
            var reach = passage.Text.Length < Telling ? Math.Min(_source.Text.Length - cursor, Reach + passage.Text.Length) : _source.Text.Length - cursor;
            var at = _source.Text.IndexOf(passage.Text, cursor, reach, StringComparison.Ordinal);
            if (at < 0) continue;
            _passages[(place.Block, place.Row, place.Column)] = (at, passage);
            cursor = at + passage.Text.Length;
        }
    }

    /// <summary>Every paragraph and cell in reading order, as a place with its words.</summary>
    public static IEnumerable<(Place Place, string Text)> Passages(Document document) => document.Blocks.SelectMany(IEnumerable<(Place, string)> (b) => b switch
    {
        Paragraph paragraph => [(new Place(b.Index, 0, paragraph.Text.Length), paragraph.Text)],
        Table table => table.Cells.Select(c => (table.PlaceOf(c), c.Text)),
        _ => [],
    });

    /// <summary>The characters of the source file at a place; null where the map has none.</summary>
    public (int Start, int Length)? Find(Place place)
    {
        if (!_passages.TryGetValue((place.Block, place.Row, place.Column), out var found)) return null;
        var (first, last) = (Index(found.Passage, place.Start), Index(found.Passage, place.End));
        return last > first ? _source.Span(found.Offset + first, last - first) : (_source.OffsetOf(found.Offset + first), 0);
    }

    /// <summary>The first folded character at or behind an offset of a passage.</summary>
    private static int Index(ShadowText passage, int offset)
    {
        var index = 0;
        while (index < passage.Text.Length && passage.OffsetOf(index) < offset) index++;
        return index;
    }
}
