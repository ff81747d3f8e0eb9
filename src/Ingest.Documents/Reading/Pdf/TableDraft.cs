namespace Ingest.Documents.Reading.Pdf;

/// <summary>A table that may run over several pages.</summary>
internal sealed class TableDraft
{
    private const double SameEdge = 4;
    private const int MaxHeaderRows = 3;
    private readonly List<DraftCell> _cells;
    private int _firstPageCells;
    private List<double> _xs;
    private int _lastPage;
    private int _rows;

    public TableDraft(PageTable table)
    {
        (Page, _lastPage, Origin) = (table.Page, table.Page, table.Origin);
        _xs = [.. table.Xs];
        _cells = [.. table.Cells.Select(c => new DraftCell(c.Place, c.Marked, table.Page, c))];
        (_firstPageCells, _rows) = (_cells.Count, table.Rows);
    }

    public int Page { get; }

    public TableOrigin Origin { get; }

    public Table Build(int index) => new()
    {
        Index = index,
        Page = Page,
        Origin = Origin,
        Cells = [.. _cells.OrderBy(c => c.Place.Row).ThenBy(c => c.Place.Column).Select(c => new Cell(c.Place.Row, c.Place.Column, c.Text, c.Place.RowSpan, c.Place.ColumnSpan, c.Page) { Recognised = c.Marked.Recognised })],
    };

    /// <summary>Takes in the part of the table on the next page; false where that is another table.</summary>
    public bool TryContinue(PageTable next)
    {
        if (next.Page != _lastPage + 1 || next.Origin != Origin || CommonEdges(next.Xs) is not { } xs) return false;
        Spread(_cells, _xs, xs);
        var added = next.Cells.Select(c => new DraftCell(c.Place, c.Marked, next.Page, c)).ToList();
        Spread(added, next.Xs, xs);
        _xs = xs;
        _lastPage = next.Page;
        DropEmptyLastRow();
        Append(WithoutHeader(added));
        return true;
    }

    /// <summary>A last row without any text is the top of a row whose texts stand on the next page.</summary>
    private void DropEmptyLastRow()
    {
        var last = _rows - 1;
        var row = _cells.Where(c => c.Place.Row == last).ToList();
        if (row.Count == 0 || row.Any(c => c.Text.Length > 0)) return;
        _cells.RemoveAll(row.Contains);
        for (var i = 0; i < _cells.Count; i++)
            if (_cells[i].Place is var place && place.Row + place.RowSpan > last) _cells[i] = _cells[i] with { Place = place with { RowSpan = last - place.Row } };
        _firstPageCells = Math.Min(_firstPageCells, _cells.Count);
        _rows = last;
    }

    /// <summary>The finer of two sets of column edges, where it holds the other; null where the columns differ.</summary>
    private List<double>? CommonEdges(IReadOnlyList<double> other)
    {
        if (Origin == TableOrigin.Aligned) return SameColumns(other) ? _xs : null;
        static bool Holds(IReadOnlyList<double> all, IReadOnlyList<double> some) => some.All(x => all.Any(y => Math.Abs(x - y) <= SameEdge));
        if (Math.Abs(_xs[0] - other[0]) > SameEdge || Math.Abs(_xs[^1] - other[^1]) > SameEdge) return null;
        return Holds(_xs, other) ? _xs : Holds(other, _xs) ? [.. other] : null;
    }

    /// <summary>Without lines a column's edges depend on its texts: they are the same where each is nearest to its own counterpart.</summary>
    private bool SameColumns(IReadOnlyList<double> other)
    {
        int Nearest(double x) => Enumerable.Range(0, _xs.Count).MinBy(i => Math.Abs(_xs[i] - x));
        return other.Count == _xs.Count && other.Index().All(x => Nearest(x.Item) == x.Index);
    }

    private static void Spread(List<DraftCell> cells, IReadOnlyList<double> from, IReadOnlyList<double> to)
    {
        if (from.Count == to.Count) return;
        int Map(int edge) => Enumerable.Range(0, to.Count).MinBy(i => Math.Abs(to[i] - from[edge]));
        for (var i = 0; i < cells.Count; i++)
        {
            var place = cells[i].Place;
            var left = Map(place.Column);
            cells[i] = cells[i] with { Place = place with { Column = left, ColumnSpan = Math.Max(1, Map(place.Column + place.ColumnSpan) - left) } };
        }
    }

    /// <summary>Drops the rows that repeat the table's first rows.</summary>
    private List<DraftCell> WithoutHeader(List<DraftCell> added)
    {
        var first = _cells.GetRange(0, _firstPageCells);
        for (var rows = MaxHeaderRows; rows > 0; rows--)
        {
            var head = Texts(first, rows);
            if (head is null || !head.Any(h => h.Text.Length > 0) || Texts(added, rows) is not { } repeated || !head.SequenceEqual(repeated)) continue;
            return [.. added.Where(c => c.Place.Row >= rows).Select(c => c.Down(-rows))];
        }
        return added;
    }

    /// <summary>Place and text of the cells in the first rows; null where a cell reaches further down, or there is nothing below.</summary>
    private static List<(LatticeCell Place, string Text)>? Texts(List<DraftCell> cells, int rows)
    {
        var head = cells.Where(c => c.Place.Row < rows).ToList();
        return head.Any(c => c.Place.Row + c.Place.RowSpan > rows) || head.Count == cells.Count ? null : [.. head.Select(c => (c.Place, c.Text))];
    }

    private void Append(List<DraftCell> added)
    {
        if (added.Count == 0) return;
        var rows = _rows;
        var first = added.Where(c => c.Place.Row == 0).OrderBy(c => c.Place.Column).ToList();
        if (IsCutRow(first, rows - 1)) { JoinCutRow(first, rows - 1); added = [.. added.Except(first).Select(c => c.Down(-1))]; }
        else ExtendMerged(first, rows, added);
        _cells.AddRange(added.Select(c => c.Down(rows)));
        _rows = Math.Max(_rows, added.Select(c => c.Place.Row + c.Place.RowSpan + rows).DefaultIfEmpty(0).Max());
    }

    private int CoveringIndex(int row, int column) => _cells.FindLastIndex(c =>
        row >= c.Place.Row && row < c.Place.Row + c.Place.RowSpan && column >= c.Place.Column && column < c.Place.Column + c.Place.ColumnSpan);

    /// <summary>
    /// The first row goes on with the last row of the page before: it has fewer texts, none of them a number, each below a text that ran to its
    /// cell's edge and did not end a sentence. A row without any text is what is left of a taller row.
    /// </summary>
    private bool IsCutRow(List<DraftCell> first, int lastRow)
    {
        if (first.Any(c => c.Place.RowSpan > 1 && !GoesOnBelow(c, lastRow))) return false;
        var texts = first.Where(c => c.Text.Length > 0).ToList();
        var above = first.Select(c => CoveringIndex(lastRow, c.Place.Column)).ToList();
        if (above.Any(i => i < 0) || texts.Any(c => IsFigure(c.Text))) return false;
        var aboveTexts = above.Distinct().Count(i => _cells[i].Text.Length > 0);
        return texts.Count < aboveTexts && texts.All(c => _cells[CoveringIndex(lastRow, c.Place.Column)] is var upper && upper.Place.Column == c.Place.Column && RunsOn(upper, c));
    }

    /// <summary>An empty cell over several rows, below a text of the same columns: the merged cell, of which the cut row is not the last.</summary>
    private bool GoesOnBelow(DraftCell cell, int lastRow) => cell.Text.Length == 0 && CoveringIndex(lastRow, cell.Place.Column) is >= 0 and var at
        && _cells[at].Text.Length > 0 && _cells[at].Place.Column == cell.Place.Column && _cells[at].Place.ColumnSpan == cell.Place.ColumnSpan;

    private static bool RunsOn(DraftCell upper, DraftCell lower)
    {
        if (upper.Text.Length == 0 || lower.Source.Lines.Count == 0 || upper.Source.Lines.Count == 0 || CharacterKind.EndsSentence(upper.Text)) return false;
        var last = upper.Source.Lines[^1];
        return upper.Source.Right - upper.Source.Left - last.Box.Width < lower.Source.Lines[0].FirstWordWidth + (0.6 * last.Size);
    }

    private static bool IsFigure(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-' or '/' or '≥' or '≤' or ' ');

    private void JoinCutRow(List<DraftCell> first, int lastRow)
    {
        foreach (var cell in first.Where(c => c.Text.Length > 0))
        {
            var at = CoveringIndex(lastRow, cell.Place.Column);
            var upper = _cells[at];
            var between = LineJoin.Between(upper.Source.Lines[^1] with { Column = (upper.Source.Left, upper.Source.Right) }, cell.Source.Lines[0]);
            _cells[at] = upper with { Marked = upper.Marked.Then(between, cell.Marked) };
        }
        foreach (var cell in first.Where(c => c.Place.RowSpan > 1))
        {
            var at = CoveringIndex(lastRow, cell.Place.Column);
            _cells[at] = _cells[at] with { Place = _cells[at].Place with { RowSpan = _cells[at].Place.RowSpan + cell.Place.RowSpan - 1 } };
        }
    }

    /// <summary>Empty cells in front of a row's first text go on with a cell above that spans rows, or span rows themselves.</summary>
    private void ExtendMerged(List<DraftCell> first, int rows, List<DraftCell> added)
    {
        foreach (var cell in first.TakeWhile(c => c.Text.Length == 0).ToList())
        {
            var at = CoveringIndex(rows - 1, cell.Place.Column);
            if (at < 0 || _cells[at].Place is var place && (place.Column != cell.Place.Column || place.ColumnSpan != cell.Place.ColumnSpan)) continue;
            if (_cells[at].Text.Length == 0 || (_cells[at].Place.RowSpan == 1 && cell.Place.RowSpan == 1) || first.All(c => c.Text.Length == 0)) continue;
            _cells[at] = _cells[at] with { Place = _cells[at].Place with { RowSpan = rows - _cells[at].Place.Row + cell.Place.RowSpan } };
            added.Remove(cell);
        }
    }

    private sealed record DraftCell(LatticeCell Place, MarkedText Marked, int Page, PageCell Source)
    {
        public string Text => Marked.Text;

        public DraftCell Down(int rows) => this with { Place = Place with { Row = Place.Row + rows } };
    }
}
