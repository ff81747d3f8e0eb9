using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>A cell of a table on one page, with the lines of its text.</summary>
internal sealed record PageCell(LatticeCell Place, IReadOnlyList<TextLine> Lines, double Left, double Right)
{
    public MarkedText Marked { get; } = CellText.Join(Lines, Left, Right);
}

/// <summary>A table as one page shows it.</summary>
internal sealed record PageTable(int Page, Box Box, IReadOnlyList<double> Xs, IReadOnlyList<PageCell> Cells, TableOrigin Origin)
{
    public int Rows => Cells.Count == 0 ? 0 : Cells.Max(c => c.Place.Row + c.Place.RowSpan);

    public int Columns => Xs.Count - 1;

    /// <summary>Fills a grid with the glyphs inside it; null where fewer than two cells hold text, so that the grid is no table.</summary>
    public static PageTable? Of(Lattice lattice, IEnumerable<PdfGlyph> glyphs, int page)
    {
        var content = glyphs.GroupBy(g => lattice.Of(g)).Where(g => g.Key is not null).ToDictionary(g => g.Key!.Value, g => LineBuilder.Build(g, page));
        if (content.Count(c => c.Value.Count > 0) < 2) return null;
        var inset = Inset(lattice, content);
        var cells = lattice.Cells.Select(c => new PageCell(c, content.GetValueOrDefault(c) ?? [], lattice.Xs[c.Column] + inset, lattice.Xs[c.Column + c.ColumnSpan] - inset));
        return new PageTable(page, lattice.Box, lattice.Xs, [.. cells], TableOrigin.Ruled);
    }

    /// <summary>The room that the table's texts keep from their lines: the smallest seen.</summary>
    private static double Inset(Lattice lattice, Dictionary<LatticeCell, List<TextLine>> content) => Math.Clamp(
        content.SelectMany(c => c.Value.Select(l => Math.Min(l.Box.Left - lattice.Xs[c.Key.Column], lattice.Xs[c.Key.Column + c.Key.ColumnSpan] - l.Box.Right))).DefaultIfEmpty(0).Min(), 0, 8);
}
