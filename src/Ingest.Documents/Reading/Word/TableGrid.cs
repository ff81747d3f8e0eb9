namespace Ingest.Documents;

/// <summary>How a cell continues another.</summary>
internal enum Merge
{
    None,
    Restart,
    Continue,
}

/// <summary>Places cells as their rows are read, and joins the pieces of merged ones.</summary>
internal sealed class TableGrid(ReadBudget budget)
{
    /// <summary>Widest table of the format.</summary>
    private const int MostColumns = 63;

    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<int, Piece> _above = [];
    private int _row = -1;
    private int _column;

    private sealed class Piece(int row, int column, string text, int columnSpan)
    {
        public int Row { get; } = row;

        public int Column { get; } = column;

        public string Text { get; set; } = text;

        public int RowSpan { get; set; } = 1;

        public int ColumnSpan { get; set; } = columnSpan;

        public bool ReachesTo(int row) => Row + RowSpan == row;

        public void Add(string text) => Text = Text.Length == 0 ? text : text.Length == 0 ? Text : $"{Text}\n{text}";
    }

    public void NextRow(int skipped)
    {
        _row++;
        _column = Math.Clamp(skipped, 0, MostColumns);
        budget.Spend(MostColumns * sizeof(long));
    }

    /// <summary>The next cell of the row. A cell that continues the one above has no text of its own; should it have, none is lost.</summary>
    public void Add(string text, int span, Merge vertical, Merge horizontal)
    {
        span = Math.Clamp(span, 1, Math.Max(1, MostColumns - _column));
        if (horizontal == Merge.Continue && _pieces.Count > 0 && _pieces[^1] is var left && left.Row == _row && left.RowSpan == 1)
        {
            left.ColumnSpan += span;
            left.Add(text);
        }
        else if (vertical == Merge.Continue && _above.TryGetValue(_column, out var above) && above.ReachesTo(_row) && above.ColumnSpan == span)
        {
            above.RowSpan++;
            above.Add(text);
        }
        else Place(new(_row, _column, text, span), vertical);
        _column += span;
    }

    public IReadOnlyList<Cell> Cells => [.. _pieces.Select(p => new Cell(p.Row, p.Column, p.Text, p.RowSpan, p.ColumnSpan))];

    private void Place(Piece piece, Merge vertical)
    {
        _pieces.Add(piece);
        if (vertical == Merge.Restart) _above[piece.Column] = piece;
        else _above.Remove(piece.Column);
    }
}
