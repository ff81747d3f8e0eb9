using Ingest.Documents;

namespace Ingest.Extraction.Text;

/// <summary>A paragraph's or a cell's text with its place and its shadow: the unit in which wording is read.</summary>
public sealed class Passage(Place place, string text)
{
    private ShadowText? _shadow;

    /// <summary>The whole passage.</summary>
    public Place Place { get; } = place;

    public string Original { get; } = text;

    public ShadowText Shadow => _shadow ??= new ShadowText(Original);

    /// <summary>The folded text without white space.</summary>
    public string Text => Shadow.Text;

    /// <summary>The place of a run of <see cref="Text"/>.</summary>
    public Place At(int start, int length)
    {
        var (first, count) = Shadow.Span(start, length);
        return Place.At(Place.Start + first, count);
    }

    /// <summary>The original characters of a run of <see cref="Text"/>.</summary>
    public string RawAt(int start, int length)
    {
        var (first, count) = Shadow.Span(start, length);
        return Original.Substring(first, count);
    }

    public static Passage Of(Paragraph paragraph) => new(new Place(paragraph.Index, 0, paragraph.Text.Length), paragraph.Text);

    public static Passage Of(Table table, Cell cell) => new(table.PlaceOf(cell), cell.Text);
}
