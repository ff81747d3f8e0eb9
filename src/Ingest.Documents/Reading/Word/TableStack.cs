using System.Text;

namespace Ingest.Documents;

/// <summary>
/// Tables in formats that mark cells and rows by their ends and say of each paragraph how deep in tables it stands. What is inside
/// a table but not in its text (inner tables, notes) follows it.
/// </summary>
internal sealed class TableStack(List<Block> blocks, ReadBudget budget)
{
    private readonly List<OpenTable> _open = [];

    private sealed class OpenTable(ReadBudget budget)
    {
        public EdgeTable Rows { get; } = new(budget);

        public List<string> Cells { get; } = [];

        public StringBuilder Cell { get; } = new();

        public List<Block> After { get; } = [];
    }

    /// <summary>Closes the tables that end before a paragraph of this depth, and opens those that begin with it.</summary>
    public void MoveTo(int depth)
    {
        budget.CheckNesting(depth);
        while (_open.Count > depth) Close();
        while (_open.Count < depth) _open.Add(new(budget));
    }

    /// <summary>Where blocks that hang on the current paragraph go.</summary>
    public List<Block> After => _open.Count == 0 ? blocks : _open[^1].After;

    public void AddLine(string line)
    {
        if (_open.Count == 0 || line.Length == 0) return;
        var cell = _open[^1].Cell;
        if (cell.Length > 0) cell.Append('\n');
        cell.Append(line);
    }

    public void EndCell()
    {
        if (_open.Count == 0) return;
        _open[^1].Cells.Add(_open[^1].Cell.ToString());
        _open[^1].Cell.Clear();
    }

    /// <summary>
    /// Ends the row; its cells are given their edges in order. Cells behind the last stated edge stand there if they have text; empty ones are
    /// none: LibreOffice ends a cell twice where it holds a table.
    /// </summary>
    public void EndRow(IReadOnlyList<EdgeCell> edges)
    {
        if (_open.Count == 0) return;
        var table = _open[^1];
        if (table.Cell.Length > 0) EndCell();
        while (edges.Count > 0 && table.Cells.Count > edges.Count && table.Cells[^1].Length == 0) table.Cells.RemoveAt(table.Cells.Count - 1);
        var beyond = edges.Count == 0 ? 0 : edges[^1].Right;
        table.Rows.Add([.. table.Cells.Select((text, i) => i < edges.Count ? edges[i] with { Text = text } : Beyond(text, beyond, i - edges.Count))]);
        table.Cells.Clear();
    }

    private static EdgeCell Beyond(string text, int edge, int nth)
    {
        const int width = 1000;
        return new(text, edge + nth * width, edge + (nth + 1) * width, Merge.None, Merge.None);
    }

    private void Close()
    {
        if (_open[^1].Cells.Count > 0 || _open[^1].Cell.Length > 0) EndRow([]);
        var table = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (table.Rows.Build() is { Count: > 0 } cells) After.AddNext(new Table { Index = After.Count, Origin = TableOrigin.Structured, Cells = cells });
        After.AddNext(table.After);
    }
}
