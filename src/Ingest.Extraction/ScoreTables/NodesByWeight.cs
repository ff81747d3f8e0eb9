namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// A table with a single column of names and no numbers before them nests by its weights alone: 产出 50, and under it rows of 12, 12, 10, 8 and 8. It is read so only where its rows as they stand exceed the
/// printed total, and every row of the outline is either a leaf or made up exactly by those that follow it.
/// </summary>
internal static class NodesByWeight
{
    private const int Levels = 3;

    public static List<RowEntry> Nest(List<RowEntry> entries)
    {
        var rows = entries.FindAll(e => e.Row.Kind == ScoreRowKind.Indicator);
        if (rows.Exists(l => l.Above.Count > 0 || l.Row.Max is not { Value: > 0 }) || entries.FindLast(e => e.Row.Kind == ScoreRowKind.Total)?.Row.Max is not { } total) return entries;
        if (rows.Sum(r => r.Row.Max!.Value.Value) <= total.Value || new Outlines(rows).Whole(total.Value) is not { } levels) return entries;
        var nodes = new Dictionary<RowEntry, Indicator>(ReferenceEqualityComparer.Instance);
        var nested = new Dictionary<RowEntry, RowEntry>(ReferenceEqualityComparer.Instance);
        var open = new Indicator[Levels];
        for (var i = 0; i < rows.Count; i++)
            if (i + 1 < rows.Count && levels[i + 1] > levels[i]) nodes[rows[i]] = open[levels[i]] = OutlineReader.NodeOf(rows[i], levels[i] + 1);
            else nested[rows[i]] = OutlineReader.Under(rows[i], open[..levels[i]]);
        return [.. entries.Where(e => !nodes.ContainsKey(e)).Select(e => nested.GetValueOrDefault(e, e))];
    }

    /// <summary>The ways to nest rows by their weights.</summary>
    private sealed class Outlines(List<RowEntry> rows)
    {
        private readonly Dictionary<(int From, decimal Sum, int Levels), Dictionary<int, List<int>>> _known = [];

        /// <summary>The level of every row where the outermost make up a sum; null where they cannot.</summary>
        public List<int>? Whole(decimal sum) => Of(0, sum, Levels).GetValueOrDefault(rows.Count);

        /// <summary>The levels of the rows from one on whose outermost make up a sum, by the row behind the last of them. A row made up by several others is a node, by a single one only where nothing else fits.</summary>
        private Dictionary<int, List<int>> Of(int from, decimal sum, int levels)
        {
            if (_known.TryGetValue((from, sum, levels), out var known)) return known;
            var found = new Dictionary<int, List<int>>();
            if (sum == 0) found[from] = [];
            else if (from < rows.Count && levels > 0 && rows[from].Row.Max!.Value.Value is var weight && weight <= sum)
            {
                var readings = Of(from + 1, weight, levels - 1).Select(i => (End: i.Key, Levels: i.Value)).ToLookup(i => i.End == from + 2);
                foreach (var (end, within) in readings[false].Append((from + 1, [])).Concat(readings[true]))
                    foreach (var (last, behind) in Of(end, sum - weight, levels))
                        found.TryAdd(last, [0, .. within.Select(level => level + 1), .. behind]);
            }

            return _known[(from, sum, levels)] = found;
        }
    }
}
