namespace Ingest.Documents;

/// <summary>How a stream of cells falls into rows.</summary>
/// <param name="Columns">Cells of a whole row.</param>
/// <param name="Rows">Cells of each row; fewer than <paramref name="Columns"/> where cells were merged or left out.</param>
/// <param name="Explained">Cells whose place the empty lines confirm, 0 to 1.</param>
internal sealed record RowPlan(int Columns, IReadOnlyList<int> Rows, double Explained)
{
    private const double LeastExplained = 0.6;

    /// <summary>A row cut by an empty line, or rows without one between, speak for a column count, but less than a clean row.</summary>
    private const double UncleanRow = 0.8;

    /// <summary>A row somewhat too short speaks for merged cells.</summary>
    private const double ShortRow = 0.5;

    /// <summary>The plan that explains most of the stream; null where none explains enough.</summary>
    /// <param name="segments">Numbers of cells between empty lines.</param>
    /// <param name="mostColumns">Widest row looked for.</param>
    public static RowPlan? Best(IReadOnlyList<int> segments, int mostColumns) => segments
        .Where(s => s >= 2 && s <= mostColumns).Distinct()
        .Select(columns => Make(segments, columns))
        .OrderByDescending(p => p.Explained).ThenByDescending(p => p.Columns == segments[0]).ThenBy(p => p.Columns)
        .FirstOrDefault(p => p.Explained >= LeastExplained);

    /// <summary>Whole rows and nothing else.</summary>
    public static RowPlan Full(int columns, int rows) => new(columns, [.. Enumerable.Repeat(columns, rows)], 1);

    public bool EndsRowAt(int cells)
    {
        foreach (var row in Rows)
            if ((cells -= row) <= 0)
                break;
        return cells == 0;
    }

    private static RowPlan Make(IReadOnlyList<int> segments, int columns)
    {
        var rows = new List<int>();
        var explained = 0.0;
        for (var i = 0; i < segments.Count;)
        {
            var (cells, next) = Gather(segments, i, columns);
            var clean = next == i + 1 && cells == columns;
            explained += cells * (clean ? 1 : cells % columns == 0 ? UncleanRow : cells < columns && cells * 2 > columns ? ShortRow : 0);
            for (; cells > 0; cells -= columns) rows.Add(Math.Min(cells, columns));
            i = next;
        }
        return new(columns, rows, explained / segments.Sum());
    }

    /// <summary>One segment, or the few that add up to a whole row exactly.</summary>
    private static (int Cells, int Next) Gather(IReadOnlyList<int> segments, int at, int columns)
    {
        var (sum, next) = (segments[at], at + 1);
        while (sum < columns && next < segments.Count) sum += segments[next++];
        return sum == columns ? (sum, next) : (segments[at], at + 1);
    }
}
