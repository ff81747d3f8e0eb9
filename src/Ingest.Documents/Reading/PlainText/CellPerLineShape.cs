namespace Ingest.Documents;

/// <summary>
/// One cell a line, each behind a tab. A line without tab continues the cell above; an empty line ends a row, but may also stand
/// inside a row or a cell. So the number of columns is the one under which most cells fall into rows that end at an empty line,
/// and rows are filled by that number.
/// </summary>
internal static class CellPerLineShape
{
    private const int MostLines = 20_000;
    private const int MostColumns = 40;
    private const int MostLooseLines = 6;
    private const double MostSentences = 0.4;

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start) =>
        !lines[start].IsCell ? null
        : FindUnparted(lines, start) ?? (HeadLength(lines, start) is >= 2 and <= MostColumns ? Find(lines, start, BeforeUnparted(lines, start, Reach(lines, start))) : null) ?? FindPairs(lines, start);

    /// <summary>A whole table before the first empty line; null where cells follow that do not begin such a table too.</summary>
    private static FlatTable? FindUnparted(IReadOnlyList<TextLine> lines, int start)
    {
        var end = SegmentEnd(lines, start);
        var cells = CellStream.Read(lines, start, end).Cells;
        if (UnpartedRows.Columns(cells, MostColumns) is not { } columns) return null;
        var next = end;
        while (next < lines.Count && lines[next].IsEmpty) next++;
        return next < lines.Count && lines[next].IsCell && !BeginsUnparted(lines, next) ? null : new(Layout.Place(cells, RowPlan.Full(columns, cells.Count / columns)), end);
    }

    private static bool BeginsUnparted(IReadOnlyList<TextLine> lines, int start) =>
        UnpartedRows.Columns(CellStream.Read(lines, start, SegmentEnd(lines, start)).Cells, MostColumns) is not null;

    /// <summary>Names and values of a form by turns, before the first empty line: one row.</summary>
    private static FlatTable? FindPairs(IReadOnlyList<TextLine> lines, int start)
    {
        var end = SegmentEnd(lines, start);
        var cells = CellStream.Read(lines, start, end).Cells;
        return UnpartedRows.ArePairs(cells) ? new(Layout.Place(cells, RowPlan.Full(cells.Count, 1)), end) : null;
    }

    /// <summary>The end of a run of cells, or the line where a whole table begins behind an empty line.</summary>
    private static int BeforeUnparted(IReadOnlyList<TextLine> lines, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
            if (lines[at].IsCell && lines[at - 1].IsEmpty && FindUnparted(lines, at) is not null) return at;
        return end;
    }

    /// <summary>The line behind the cells that no empty line parts; a plain line behind a figure is text.</summary>
    private static int SegmentEnd(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && end < start + MostLines && !lines[end].IsEmpty && !lines[end].IsRow && (lines[end].IsCell || !UnpartedRows.IsFigure(lines[end - 1].Text) && !BeginsText(lines, end))) end++;
        return end;
    }

    private static FlatTable? Find(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var stream = CellStream.Read(lines, start, end);
        if (RowPlan.Best(stream.Segments, MostColumns) is not { } plan || plan.Rows.Count < 2 || !IsTabular(stream.Cells, plan.Columns)) return null;
        var last = stream.Loose.FirstOrDefault(l => plan.EndsRowAt(l.CellsBefore), new(0, end)).Line;
        return last < end ? Find(lines, start, last) : new(Layout.Place(stream.Cells, plan), end);
    }

    /// <summary>Cells before the first empty line: the header.</summary>
    private static int HeadLength(IReadOnlyList<TextLine> lines, int start)
    {
        var cells = 0;
        for (var i = start; i < lines.Count && !lines[i].IsEmpty && cells <= MostColumns; i++)
            if (lines[i].IsCell) cells++;
        return cells;
    }

    /// <summary>The line behind the last one that may belong: rows with inner tabs and longer stretches of plain lines end the run, and so does text that begins behind the last cell.</summary>
    public static int Reach(IReadOnlyList<TextLine> lines, int start)
    {
        var (end, loose, apart, text) = (start, 0, false, false);
        for (var i = start; i < lines.Count && i < start + MostLines && !lines[i].IsRow && loose <= MostLooseLines; i++)
        {
            if (lines[i].IsEmpty) apart = true;
            else if (lines[i].IsCell) (end, loose, apart, text) = (i + 1, 0, false, false);
            else if (apart) loose++;
            else if (!(text |= BeginsText(lines, i))) end = i + 1;
        }
        return end;
    }

    /// <summary>A line that no empty line parts from the cell above, but that does not go on with it: the cell is empty, or the line bears a number of its own.</summary>
    private static bool BeginsText(IReadOnlyList<TextLine> lines, int at) => lines[at - 1].IsBlank || ListMark.Opens(lines[at].Text);

    /// <summary>Indented paragraphs look the same, but they are sentences, and none is empty.</summary>
    private static bool IsTabular(List<string> cells, int columns) =>
        (columns > 2 || cells.Exists(c => c.Length == 0)) && cells.Count(c => c.Length > 20 && c.EndsWith('。')) <= cells.Count * MostSentences;
}

/// <summary>The cells of a run of lines, with what stands between them.</summary>
/// <param name="Cells">Texts; the paragraphs of one cell joined by '\n'.</param>
/// <param name="Segments">Numbers of cells between empty lines.</param>
/// <param name="Loose">Lines without tab behind an empty line: part of the cell above, or the end of the table.</param>
internal sealed record CellStream(List<string> Cells, List<int> Segments, List<LooseLine> Loose)
{
    public static CellStream Read(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var stream = new CellStream([], [], []);
        var open = 0;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsCell) open++;
            if (lines[i].IsEmpty && open > 0)
            {
                stream.Segments.Add(open);
                open = 0;
            }
            else stream.Take(lines, i);
        }
        if (open > 0) stream.Segments.Add(open);
        return stream;
    }

    private void Take(IReadOnlyList<TextLine> lines, int at)
    {
        var text = lines[at].Text;
        if (lines[at].IsCell) Cells.Add(text);
        else if (text.Length > 0)
        {
            if (lines[at - 1].IsEmpty) Loose.Add(new(Cells.Count, at));
            Cells[^1] = Cells[^1].Length == 0 ? text : $"{Cells[^1]}\n{text}";
        }
    }
}

internal readonly record struct LooseLine(int CellsBefore, int Line);
