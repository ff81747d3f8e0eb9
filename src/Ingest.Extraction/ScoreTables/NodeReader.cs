namespace Ingest.Extraction.ScoreTables;

/// <summary>Collects the indicators above the leaves that print points of their own.</summary>
internal static class NodeReader
{
    public static IReadOnlyList<ScoreNode> Read(IReadOnlyList<RowEntry> entries) =>
    [
        .. entries.SelectMany((entry, row) => entry.Row.Kind == ScoreRowKind.Indicator ? entry.Above.Select((node, depth) => (Node: node, Path: entry.Above.Take(depth + 1), Row: row)) : [])
            .GroupBy(x => x.Node)
            .Where(g => g.Key.Max is not null || g.Key.Awarded is not null)
            .Select(g => new ScoreNode(g.Key.Level, [.. g.First().Path.Select(i => i.Name)], g.Key.Max, g.Key.Awarded, g.First().Row, g.Last().Row - g.First().Row + 1))
            .OrderBy(n => n.FirstRow).ThenBy(n => n.Level),
    ];
}
