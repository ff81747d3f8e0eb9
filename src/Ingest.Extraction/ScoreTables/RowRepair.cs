using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>What only the whole table shows: weights that stand at the node above, blanks that are merged cells, sums that are the total.</summary>
internal static class RowRepair
{
    public static IReadOnlyList<RowEntry> Apply(IReadOnlyList<RowEntry> entries) => ShareScores(InheritWeights(InItsColumn(WithoutEchoes(NodesByWeight.Nest(LastSumIsTotal(OneTotal(OutlineReader.Nest(entries))))))));

    /// <summary>Of several totals all but the last are sums of a stretch.</summary>
    private static List<RowEntry> OneTotal(IReadOnlyList<RowEntry> entries)
    {
        var last = entries.Select((e, i) => e.Row.Kind == ScoreRowKind.Total ? i : -1).DefaultIfEmpty(-1).Max();
        return [.. entries.Select((e, i) => e.Row.Kind == ScoreRowKind.Total && i < last ? e with { Row = e.Row with { Kind = ScoreRowKind.Subtotal } } : e)];
    }

    /// <summary>Where none is called a total, the 合计 at the end is one, and so is whatever sum is converted to a hundred.</summary>
    private static List<RowEntry> LastSumIsTotal(List<RowEntry> entries)
    {
        var converted = entries.FindIndex(e => e.Row.Kind == ScoreRowKind.Converted);
        var at = converted < 0 ? entries.Count - 1 : converted - 1;
        if (at < 0 || entries.Exists(e => e.Row.Kind == ScoreRowKind.Total) || entries[at] is not { Row.Kind: ScoreRowKind.Subtotal } last || converted < 0 && last.Row.Name != "合计") return entries;
        entries[at] = last with { Row = last.Row with { Kind = ScoreRowKind.Total, Level1 = last.Row.Name, Level2 = "", Level3 = "" }, Above = [] };
        return entries;
    }

    /// <summary>The points of the execution rate printed beside the funds and again as an indicator, whose weight makes the total, are one.</summary>
    private static List<RowEntry> WithoutEchoes(List<RowEntry> entries)
    {
        var indicators = entries.FindAll(e => e.Row is { OfFunds: false, Kind: ScoreRowKind.Indicator, Max: not null });
        var total = entries.FindLast(e => e.Row.Kind == ScoreRowKind.Total)?.Row.Max?.Value;
        return [.. entries.Where(e => !(e.Row is { OfFunds: true, Awarded: { } points } && (e.Row.Max is null || indicators.Sum(i => i.Row.Max!.Value.Value) == total)
            && indicators.Exists(i => i.Row.Awarded?.Value == points.Value && (i.Row.Level1 + i.Row.Name).Contains("执行", StringComparison.Ordinal))))];
    }

    /// <summary>The one figure of a total that lost a cell stands in the column whose sum it is.</summary>
    private static List<RowEntry> InItsColumn(List<RowEntry> entries)
    {
        var at = entries.FindIndex(e => e.Row is { Kind: ScoreRowKind.Total } total && total.Max is null != total.Awarded is null);
        if (at < 0 || entries[at].Row is not { } row) return entries;
        var leaves = entries.Where(e => e.Row.Kind == ScoreRowKind.Indicator).Select(e => e.Row).ToList();
        var (max, awarded, figure) = (leaves.Sum(l => l.Max?.Value), leaves.Sum(l => l.Awarded?.Value), (row.Max ?? row.Awarded)!.Value.Value);
        if (max == awarded || figure != (row.Max is null ? max : awarded)) return entries;
        entries[at] = entries[at] with { Row = row with { Max = row.Awarded, Awarded = row.Max } };
        return entries;
    }

    /// <summary>A leaf without a weight that is the only one under a node bears the node's weight, and a missing score likewise.</summary>
    private static List<RowEntry> InheritWeights(List<RowEntry> entries)
    {
        var leaves = entries.Where(e => e.Row.Kind == ScoreRowKind.Indicator).SelectMany(e => e.Above).GroupBy(i => i).ToDictionary(g => g.Key, g => g.Count());
        return [.. entries.Select(e => e.Row.Max is null && e.Row.Kind == ScoreRowKind.Indicator && e.Above.LastOrDefault(i => i.Max is not null) is { } node && leaves[node] == 1
            ? e with { Row = e.Row with { Max = node.Max } }
            : e)];
    }

    /// <summary>
    /// In a table that lost its merged cells a leaf with neither weight nor score shares those of the row above, if the weights under its
    /// node, or of the whole table, add up without it.
    /// </summary>
    private static List<RowEntry> ShareScores(List<RowEntry> entries)
    {
        var leaves = entries.Where(e => e.Row.Kind == ScoreRowKind.Indicator).ToList();
        var whole = entries.LastOrDefault(e => e.Row.Kind == ScoreRowKind.Total)?.Row.Max?.Value ?? 100m;
        return [.. entries.Select(Judge)];

        RowEntry Judge(RowEntry entry, int index) =>
            entry.Row is { Kind: ScoreRowKind.Indicator, Max: null, Awarded: null, SharesScoreAbove: false } && index > 0 && Closes(entry) && IsUnder(entries[index - 1], entry)
                ? entry with { Row = entry.Row with { SharesScoreAbove = true } }
                : entry;

        bool Closes(RowEntry entry) => entry.Origin != TableOrigin.Structured && (entry.Above.LastOrDefault(i => i.Max is not null) is { } node
            ? leaves.Where(l => l.Above.Contains(node)).Sum(l => l.Row.Max?.Value ?? 0) == node.Max!.Value.Value
            : leaves.Sum(l => l.Row.Max?.Value ?? 0) == whole);
    }

    private static bool IsUnder(RowEntry before, RowEntry entry) => before.Row.Kind == ScoreRowKind.Indicator && (before.Above.Count == 0 || entry.Above.Count == 0 || before.Above[^1] == entry.Above[^1]);
}
