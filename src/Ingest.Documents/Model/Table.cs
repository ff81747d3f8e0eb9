namespace Ingest.Documents;

/// <summary>From what a table's grid was read: how far empty cells and spans can be trusted.</summary>
public enum TableOrigin
{
    /// <summary>The file states the grid (Word, Excel).</summary>
    Structured,

    /// <summary>Rebuilt from ruling lines.</summary>
    Ruled,

    /// <summary>Rebuilt from alignment; spans are unknown.</summary>
    Aligned,

    /// <summary>Plain text with tabs; an empty cell may stand for one merged with the cell above or to the left.</summary>
    Flattened,
}

/// <summary>
/// One cell. A merged cell is listed once, at its upper left corner. <paramref name="Text"/> holds its paragraphs joined by '\n'.
/// </summary>
public sealed record Cell(int Row, int Column, string Text, int RowSpan = 1, int ColumnSpan = 1, int? Page = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>The characters that were recognised in a picture, in order; none where the file states the text.</summary>
    public IReadOnlyList<RecognisedRun> Recognised { get; init; } = [];
}

/// <summary>A grid of cells.</summary>
public sealed record Table : Block
{
    private readonly Cell?[,] _grid = new Cell?[0, 0];
    private readonly IReadOnlyList<Cell> _cells = [];

    public required TableOrigin Origin { get; init; }

    /// <summary>Cells in reading order (row, then column), each once.</summary>
    public required IReadOnlyList<Cell> Cells
    {
        get => _cells;
        init
        {
            _cells = value;
            _grid = Spread(value);
        }
    }

    public int RowCount => _grid.GetLength(0);

    public int ColumnCount => _grid.GetLength(1);

    /// <summary>The cell that covers a grid position, merged cells included; null outside the grid or where the row is short.</summary>
    public Cell? At(int row, int column) =>
        row >= 0 && column >= 0 && row < RowCount && column < ColumnCount ? _grid[row, column] : null;

    /// <summary>The cells with text that begin in a row, from left to right.</summary>
    public IEnumerable<Cell> OwnCells(int row) => Row(row).Where(c => c.Row == row && !c.IsEmpty);

    /// <summary>The cells of a row from left to right, each once, those that reach down from above included.</summary>
    public IEnumerable<Cell> Row(int row)
    {
        Cell? previous = null;
        for (var column = 0; column < ColumnCount; column++)
        {
            var cell = _grid[row, column];
            if (cell is not null && !ReferenceEquals(cell, previous)) yield return cell;
            previous = cell;
        }
    }

    /// <summary>The place of a whole cell.</summary>
    public Place PlaceOf(Cell cell) => new(Index, 0, cell.Text.Length, cell.Row, cell.Column);

    private static Cell?[,] Spread(IReadOnlyList<Cell> cells)
    {
        var rows = cells.Count == 0 ? 0 : cells.Max(c => c.Row + c.RowSpan);
        var columns = cells.Count == 0 ? 0 : cells.Max(c => c.Column + c.ColumnSpan);
        var grid = new Cell?[rows, columns];
        foreach (var cell in cells)
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    grid[row, column] ??= cell;
        return grid;
    }
}
