namespace Ingest.Documents;

/// <summary>A cell of a row that states where its cells end, in twentieths of a point.</summary>
internal readonly record struct EdgeCell(string Text, int Left, int Right, Merge Vertical, Merge Horizontal);

/// <summary>
/// A table whose rows state the edges of their cells and nothing of columns (.doc, .rtf). Edges that rows share are columns; a cell
/// covers those between its own.
/// </summary>
internal sealed class EdgeTable(ReadBudget budget)
{
    /// <summary>Edges closer than this are one: rows drawn by hand differ by a hair.</summary>
    private const int Hair = 60;

    private readonly List<IReadOnlyList<EdgeCell>> _rows = [];

    public void Add(IReadOnlyList<EdgeCell> row)
    {
        if (row.Count > 0) _rows.Add(row);
    }

    public IReadOnlyList<Cell> Build()
    {
        var edges = Edges();
        var grid = new TableGrid(budget);
        foreach (var row in _rows)
        {
            grid.NextRow(Nearest(edges, row[0].Left));
            foreach (var cell in row)
                grid.Add(cell.Text, Math.Max(1, Nearest(edges, cell.Right) - Nearest(edges, cell.Left)), cell.Vertical, cell.Horizontal);
        }
        return grid.Cells;
    }

    private List<int> Edges()
    {
        var edges = new List<int>();
        foreach (var edge in _rows.SelectMany(r => r.SelectMany(c => (int[])[c.Left, c.Right])).Distinct().Order())
            if (edges.Count == 0 || edge - (long)edges[^1] > Hair) edges.Add(edge);
        return edges;
    }

    private static int Nearest(List<int> edges, int edge) => edges.BinarySearch(edge) is var at && at >= 0 ? at : Math.Max(0, ~at - 1);
}
