using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>Rows of one grid under one header; <paramref name="end"/> is the row behind the last.</summary>
internal sealed class ScorePart(Table table, ScoreHeader header, int first, int end)
{
    private readonly Dictionary<int, int> _shifts = [];

    public Table Table { get; } = table;

    public ScoreHeader Header { get; } = header;

    public int First { get; } = first;

    public int End { get; } = end;

    public IEnumerable<int> Rows => Enumerable.Range(First, Math.Max(0, End - First));

    /// <summary>True where a row of total stands among the rows; that of a block of funds is one of money.</summary>
    public bool HasTotal => !Header.IsFunds && HasSum;

    /// <summary>True where a row of total stands among the rows, of points or of money.</summary>
    public bool HasSum => Rows.Any(row => IsSum(row) && SumAt(FirstOwn(row)!) == SumWord.Total);

    /// <summary>
    /// True where a grid without a header can continue the one before it: a row names a sum, or the columns are the same and a row has points in
    /// those of points.
    /// </summary>
    public bool Fits(Table before) => Rows.Any(row => IsSum(row) || Table.ColumnCount == before.ColumnCount && Header.WeightColumns.Concat(Header.ScoreColumns).Any(column => HasPoints(row, column)));

    /// <summary>The cell that stands under a column of the header; merged cells that reach down included.</summary>
    public Cell? At(int row, int column) => Table.At(row, column - ShiftOf(row));

    /// <summary>The cell under a column of the header, if it begins in the row.</summary>
    public Cell? OwnAt(int row, int column) => At(row, column) is { } cell && cell.Row == row ? cell : null;

    /// <summary>The cells that begin in a row and hold something.</summary>
    public IEnumerable<Cell> Own(int row) => Table.OwnCells(row);

    public Cell? FirstOwn(int row) => Own(row).FirstOrDefault();

    /// <summary>True where a row begins with the name of a sum and holds points.</summary>
    public bool IsSum(int row) => FirstOwn(row) is { } first && SumAt(first) is not null && Own(row).Any(c => PointsReader.IsIn(Table, c));

    /// <summary>What sum a cell names, a sum in the outermost column being a total; null where it names none.</summary>
    public SumWord? SumAt(Cell cell) => ScoreWords.SumOf(cell.Text) switch
    {
        SumWord.Sum => cell.Column <= Header.Levels[0].Column ? SumWord.Total : SumWord.Subtotal,
        var word => word,
    };

    private int ShiftOf(int row)
    {
        if (Table.Origin is TableOrigin.Structured or TableOrigin.Ruled) return 0;
        if (!_shifts.TryGetValue(row, out var shift)) _shifts[row] = shift = FindShift(row);
        return shift;
    }

    /// <summary>
    /// How far a row of text that lost empty cells before its first one must move right until its weight and score stand under their
    /// headers; 0 where they do already or nowhere would. A row that reaches the last header as it stands has lost nothing, one with empty cells left only where points stand under the header of names.
    /// </summary>
    private int FindShift(int row)
    {
        var leaf = Header.Levels[^1];
        if (leaf is not { Weight: { } weight, Score: { } score } || Table.At(row, 0) is not { IsEmpty: false } && !HasPoints(row, leaf.Column, 0) || IsSum(row) || HasPoints(row, score, 0)) return 0;
        var room = LastColumn(Header.LastRow) - LastColumn(row);
        return Enumerable.Range(1, leaf.Column).Where(shift => shift <= room).FirstOrDefault(shift => HasPoints(row, weight, shift) && HasPoints(row, score, shift) && !HasPoints(row, leaf.Column, shift));
    }

    private int LastColumn(int row) => Table.Row(row).Where(c => !c.IsEmpty).Select(c => c.Column).DefaultIfEmpty(0).Max();

    private bool HasPoints(int row, int column) => PointsReader.Read(Table, At(row, column)) is not null;

    private bool HasPoints(int row, int column, int shift) => PointsReader.Read(Table, Table.At(row, column - shift)) is not null;
}
