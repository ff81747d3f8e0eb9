namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Tables without lines: texts far apart that stand in at least three common columns, over at least three rows. Columns are found first,
/// over the whole block; rows are what fits the columns best. Anything less evident stays text.
/// </summary>
internal static class AlignedTables
{
    private const int Fewest = 3;
    private const int MostLines = 400;
    private const double LargestGap = 3;

    /// <summary>How often a block that is no table is cut in two, for a table in one of the halves.</summary>
    private const int MostCuts = 12;

    /// <summary>Takes the tables out of a page's lines, which are ordered from top to bottom.</summary>
    public static List<PageTable> Take(List<TextLine> lines)
    {
        var found = new List<(PageTable Table, IReadOnlyList<SpacedLine> Lines)>();
        foreach (var stretch in Stretches(lines)) Find(stretch, MostCuts, found);
        if (found.Count > 0) lines.RemoveAll(found.SelectMany(f => f.Lines).Select(l => l.Line).ToHashSet(ReferenceEqualityComparer.Instance).Contains);
        return [.. found.Select(f => f.Table)];
    }

    private static List<List<SpacedLine>> Stretches(List<TextLine> lines)
    {
        var stretches = new List<List<SpacedLine>>();
        TextLine? last = null;
        foreach (var line in lines.Where(l => l.IsUpright))
        {
            if (last is null || line.Box.Top - last.Box.Bottom >= LargestGap * line.Size) stretches.Add([]);
            stretches[^1].Add(SpacedLine.Of(line));
            last = line;
        }
        return stretches;
    }

    private static void Find(List<SpacedLine> block, int cuts, List<(PageTable, IReadOnlyList<SpacedLine>)> found)
    {
        if (block.Count is < Fewest or > MostLines || !block.Exists(l => l.Texts.Count >= Fewest)) return;
        var columns = AlignedColumns.Of(block);
        if (columns.Across.Count > 0)
        {
            foreach (var part in Between(block, columns.Across)) Find(part, cuts - 1, found);
            return;
        }
        var shown = AlignedTable.Of(block, columns);
        if (shown.Page is { } table) found.Add((table, block));
        else if (cuts > 0)
            foreach (var part in Parts(block, shown)) Find(part, cuts - 1, found);
    }

    /// <summary>What is before, within and behind the lines that may belong to a table; two halves where all may.</summary>
    private static IEnumerable<List<SpacedLine>> Parts(List<SpacedLine> block, AlignedTable shown) => shown.End - shown.First < block.Count
        ? [block[..shown.First], block[shown.First..shown.End], block[shown.End..]]
        : WidestGap(block) is var gap ? [block[..gap], block[gap..]] : [];

    /// <summary>The parts of a block between lines of running text.</summary>
    private static IEnumerable<List<SpacedLine>> Between(List<SpacedLine> block, IReadOnlyList<int> across)
    {
        var from = 0;
        foreach (var line in across.Append(block.Count))
        {
            yield return block[from..line];
            from = line + 1;
        }
    }

    private static int WidestGap(List<SpacedLine> block) =>
        Enumerable.Range(1, block.Count - 1).MaxBy(i => block[i].Line.Box.Top - block[i - 1].Line.Box.Bottom);
}
