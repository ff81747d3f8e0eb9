namespace Ingest.Extraction.ScoreTables;

/// <summary>Gathers the parts of one score table and reads their rows in order.</summary>
internal sealed class ScoreTableBuilder
{
    private readonly List<ScorePart> _parts = [];

    public ScorePart Last => _parts[^1];

    public int Block => _parts[0].Table.Index;

    public int LastBlock => Last.Table.Index;

    public bool HasIndicators => _parts.Any(p => !p.Header.IsFunds && p.Rows.Any());

    /// <summary>True once only a page break may interrupt it: indicators were read, or funds with their sum.</summary>
    public bool IsClosed => HasIndicators || _parts.Exists(p => p.HasSum);

    /// <summary>True once a total is printed: what follows is another table.</summary>
    public bool IsTotalled => _parts.Exists(p => p.HasTotal);

    public void Add(ScorePart part) => _parts.Add(part);

    public ScoreTable Build(int number, string caption)
    {
        var reader = new RowReader();
        foreach (var part in _parts) reader.Read(part);
        var first = _parts[0];
        var funds = Enumerable.Range(0, first.Header.FirstRow).Select(row => FundsLine.Read(first.Table, row)).OfType<RowEntry>().Concat(FundsRows.Read(first.Table, first.Header.FirstRow));
        var rows = RowRepair.Apply([.. funds, .. reader.Entries]);
        return new ScoreTable { Number = number, Block = Block, Caption = caption, Rows = [.. rows.Select(r => r.Row)], Nodes = NodeReader.Read(rows) };
    }
}
