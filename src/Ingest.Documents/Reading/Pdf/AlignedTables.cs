namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Tables without lines: at least three lines in a row, each with at least three texts far apart, which stand in common columns.
/// Anything less evident stays text.
/// </summary>
internal static class AlignedTables
{
    private const int Fewest = 3;
    private const double Apart = 1.2;
    private const double LargestGap = 3;

    /// <summary>Takes the tables out of a page's lines, which are ordered from top to bottom.</summary>
    public static List<PageTable> Take(List<TextLine> lines)
    {
        var tables = new List<PageTable>();
        var block = new List<TextLine>();
        foreach (var line in lines.ToList().Append(null))
        {
            if (line is not null && Runs(line).Count >= Fewest && (block.Count == 0 || line.Box.Top - block[^1].Box.Bottom < LargestGap * line.Size)) { block.Add(line); continue; }
            if (Table(block) is { } table)
            {
                tables.Add(table);
                lines.RemoveAll(new HashSet<TextLine>(block, ReferenceEqualityComparer.Instance).Contains);
            }
            block = line is not null && Runs(line).Count >= Fewest ? [line] : [];
        }
        return tables;
    }

    private static PageTable? Table(List<TextLine> block)
    {
        if (block.Count < Fewest) return null;
        var rows = block.Select(Runs).ToList();
        var columns = Columns(rows.SelectMany(r => r));
        if (columns.Count < Fewest || rows.Any(r => r.Select(run => Column(columns, run)).Distinct().Count() < r.Count)) return null;
        var xs = columns.Select(c => c.From).Append(columns[^1].To).ToList();
        var cells = rows.SelectMany((runs, row) => columns.Select((_, column) => Cell(runs.Where(r => Column(columns, r) == column), row, column, columns)));
        var box = block.Aggregate(block[0].Box, (all, l) => all.Union(l.Box));
        return new PageTable(block[0].Page, box, xs, [.. cells], TableOrigin.Aligned);
    }

    private static PageCell Cell(IEnumerable<TextLine> runs, int row, int column, List<(double From, double To)> columns) =>
        new(new LatticeCell(row, column, 1, 1), [.. runs], columns[column].From, columns[column].To);

    private static int Column(List<(double From, double To)> columns, TextLine run) => columns.FindIndex(c => run.Box.CentreX >= c.From && run.Box.CentreX <= c.To);

    /// <summary>The stretches of the page's width that texts cover.</summary>
    private static List<(double From, double To)> Columns(IEnumerable<TextLine> runs)
    {
        var columns = new List<(double From, double To)>();
        foreach (var run in runs.OrderBy(r => r.Box.Left))
        {
            if (columns.Count > 0 && run.Box.Left < columns[^1].To) columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, run.Box.Right));
            else columns.Add((run.Box.Left, run.Box.Right));
        }
        return columns;
    }

    private static List<TextLine> Runs(TextLine line)
    {
        var runs = new List<TextLine>();
        var from = 0;
        for (var i = 1; i <= line.Ink.Count; i++)
        {
            if (i < line.Ink.Count && line.Ink[i].Box.Left - line.Ink[i - 1].Box.Right < Apart * line.Size) continue;
            runs.Add(LineBuilder.Of([.. line.Ink.Skip(from).Take(i - from)], line.Page));
            from = i;
        }
        return runs;
    }
}
