using System.Text.RegularExpressions;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What a block of lines shows: a table, or lines between which there may be one.</summary>
/// <param name="Page">The table; null where the block is none.</param>
/// <param name="First">The first line that may belong to a table.</param>
/// <param name="End">The first line behind.</param>
internal sealed partial record AlignedTable(PageTable? Page, int First, int End)
{
    private const int Fewest = 3;
    private const double EdgeGap = 0.6;
    private const double RunningShare = 0.4;

    public static AlignedTable Of(List<SpacedLine> block, AlignedColumns columns)
    {
        if (columns.Bands.Count is < Fewest or >= Bands.Most || Clash(columns.Texts)) return new(null, 0, block.Count);
        var cut = AlignedRows.Of(columns, block.Count);
        var rows = cut.Starts.Zip(cut.Starts.Skip(1).Append(block.Count), (from, to) => new AlignedRow(from, to, columns.Texts)).ToList();
        var (first, end) = Edges(rows);
        if (end - first < rows.Count) return new(null, first < end ? rows[first].From : 0, first < end ? rows[end - 1].To : 0);
        return new(IsTable(rows) && !RunsOn(rows, cut) ? Table(block, columns, rows, cut.AtTop) : null, 0, block.Count);
    }

    private static bool IsTable(List<AlignedRow> rows) =>
        rows.Count(r => r.Cells.Count >= Fewest) >= Fewest && rows.Count(r => r.IsForm) * 2 <= rows.Count && !IsContents(rows);

    /// <summary>True where the columns are of running text, cut anywhere.</summary>
    private static bool RunsOn(List<AlignedRow> rows, RowCut cut) => cut.RunningCuts > RunningShare * rows.Skip(1).Sum(r => r.Cells.Count);

    private static bool Clash(IReadOnlyList<PlacedText> texts) => texts.Zip(texts.Skip(1)).Any(p => p.First.Line == p.Second.Line && p.First.Column + p.First.Span > p.Second.Column);

    /// <summary>The rows without those at either end that belong to the text around: of one text, apart from the others, or of a form.</summary>
    private static (int First, int End) Edges(List<AlignedRow> rows)
    {
        var gaps = rows.Zip(rows.Skip(1), (upper, lower) => lower.Box.Top - upper.Box.Bottom).Order().ToList();
        var usual = gaps.Count == 0 ? 0 : gaps[gaps.Count / 2];
        var (first, end) = (0, rows.Count);
        while (first < end && IsOutside(rows[first], first + 1 < end ? rows[first + 1].Box.Top - rows[first].Box.Bottom : 0)) first++;
        while (end > first && IsOutside(rows[end - 1], end - 1 > first ? rows[end - 1].Box.Top - rows[end - 2].Box.Bottom : 0)) end--;
        return (first, end);

        bool IsOutside(AlignedRow row, double gap) => row.Cells.Count == 1 || row.IsForm || (row.Cells.Count == 2 && gap > usual + (EdgeGap * row.Size));
    }

    /// <summary>True where rows are entries of a table of contents: a mark first, a page last, the pages in order.</summary>
    private static bool IsContents(List<AlignedRow> rows)
    {
        var pages = rows.Select(r => r.Cells[^1].Texts[^1].Text.Text).ToList();
        return pages.TrueForAll(p => PageNumber().IsMatch(p)) && rows.Count(r => ListMark.Starts(r.Cells[0].Texts[0].Text.Text + " ")) * 2 > rows.Count;
    }

    private static PageTable Table(List<SpacedLine> block, AlignedColumns columns, List<AlignedRow> rows, bool atTop)
    {
        var grid = AlignedLabels.Spanned(rows, columns, atTop);
        var (last, page) = (columns.Bands.Count - 1, block[0].Line.Page);
        var cells = grid.Select(c => new PageCell(c.Place, [.. c.Texts.Select(t => t.Text)], columns.Bands[c.Place.Column].From, columns.Bands[Math.Min(last, c.Place.Column + c.Place.ColumnSpan - 1)].To));
        return new PageTable(page, block.Aggregate(block[0].Line.Box, (all, l) => all.Union(l.Line.Box)), [.. columns.Bands.Select(b => b.From), columns.Bands[^1].To], [.. cells], TableOrigin.Aligned);
    }

    [GeneratedRegex("^[-—(（]?[0-9]{1,3}[-—)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

/// <summary>A cell of a table without lines: one column, or those that its text runs over.</summary>
internal sealed record AlignedCell(int Column, int Span, IReadOnlyList<PlacedText> Texts)
{
    public Box Box { get; } = Texts.Aggregate(Texts[0].Text.Box, (all, t) => all.Union(t.Text.Box));
}

/// <summary>A row: its lines in the block, from one to before another, and its cells from left to right.</summary>
internal sealed record AlignedRow
{
    public AlignedRow(int from, int to, IReadOnlyList<PlacedText> texts)
    {
        (From, To) = (from, to);
        Cells = [.. texts.Where(t => t.Line >= from && t.Line < to).GroupBy(t => (t.Column, t.Span)).OrderBy(g => g.Key.Column).Select(g => new AlignedCell(g.Key.Column, g.Key.Span, [.. g]))];
        Box = Cells.Aggregate(Cells[0].Box, (all, c) => all.Union(c.Box));
    }

    public int From { get; }

    public int To { get; }

    public IReadOnlyList<AlignedCell> Cells { get; }

    public Box Box { get; }

    public double Size => Cells[0].Texts[0].Text.Size;

    /// <summary>True where every text names what is filled in behind it.</summary>
    public bool IsForm => Cells.All(c => c.Texts.Any(t => t.Text.Text.Contains('：', StringComparison.Ordinal)));
}
