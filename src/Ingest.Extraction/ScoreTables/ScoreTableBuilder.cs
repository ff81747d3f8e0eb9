namespace Ingest.Extraction.ScoreTables;

/// <summary>Gathers the parts of one score table and reads their rows in order.</summary>
internal sealed class ScoreTableBuilder
{
    private readonly List<ScorePart> _parts = [];

    public ScoreHeader? Header => _parts.Count == 0 ? null : _parts[^1].Header;

    public int Block => _parts[0].Table.Index;

    public int LastBlock => _parts.Count == 0 ? -1 : _parts[^1].Table.Index;

    public bool HasIndicators => _parts.Any(p => !p.Header.IsFunds && p.Rows.Any());

    /// <summary>True where a part belongs to this table: nothing has been totalled yet, or the grid goes on without a header of its own.</summary>
    public bool Continues(ScorePart part) => _parts.Count == 0 || !_parts.Exists(p => p.HasTotal);

    public void Add(ScorePart part) => _parts.Add(part);

    public ScoreTable Build(int number, string caption)
    {
        var reader = new RowReader();
        foreach (var part in _parts) reader.Read(part);
        var rows = RowRepair.Apply(reader.Entries);
        return new ScoreTable { Number = number, Block = Block, Caption = caption, Rows = [.. rows.Select(r => r.Row)], Nodes = NodeReader.Read(rows) };
    }
}
