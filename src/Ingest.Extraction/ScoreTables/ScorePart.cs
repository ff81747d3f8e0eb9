using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>Rows of one grid under one header; <paramref name="End"/> is the row behind the last.</summary>
internal sealed record ScorePart(Table Table, ScoreHeader Header, int First, int End)
{
    public IEnumerable<int> Rows => Enumerable.Range(First, Math.Max(0, End - First));

    /// <summary>
    /// True where a grid without a header can continue the one before it: a row names a sum, or the columns are the same and a row has points in
    /// those of points.
    /// </summary>
    public bool Fits(Table before) => Rows.Any(row => IsSum(row) || Table.ColumnCount == before.ColumnCount && Header.WeightColumns.Concat(Header.ScoreColumns).Any(column => PointsReader.Read(Table, Table.At(row, column)) is not null));

    /// <summary>True where a row of total stands among the rows.</summary>
    public bool HasTotal => Rows.Any(row => IsSum(row) && SumAt(FirstOwn(row)!) == SumWord.Total);

    /// <summary>True where a row begins with the name of a sum and holds points.</summary>
    public bool IsSum(int row) => FirstOwn(row) is { } first && SumAt(first) is not null
        && Own(row).Any(c => PointsReader.Read(Table, c) is not null || PointsReader.ReadBehindLabel(Table, c) is not null);

    /// <summary>The cells that begin in a row and hold something.</summary>
    public IEnumerable<Cell> Own(int row) => Table.Row(row).Where(c => c.Row == row && !c.IsEmpty);

    public Cell? FirstOwn(int row) => Own(row).FirstOrDefault();

    /// <summary>What sum a cell names, a sum in the outermost column being a total; null where it names none.</summary>
    public SumWord? SumAt(Cell cell) => ScoreWords.SumOf(cell.Text) switch
    {
        SumWord.Sum => cell.Column <= Header.Levels[0].Column ? SumWord.Total : SumWord.Subtotal,
        var word => word,
    };
}
