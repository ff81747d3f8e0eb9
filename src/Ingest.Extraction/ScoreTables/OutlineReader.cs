using System.Text.RegularExpressions;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// A table with a single column of names may nest them by their numbers: 一、预算管理 40, under it 1.预算编制 20 and 2.预算执行 20. A row whose
/// next row is numbered more deeply is a node, and its points are those of the rows under it.
/// </summary>
internal static partial class OutlineReader
{
    private const int Unnumbered = 4;

    public static IReadOnlyList<RowEntry> Nest(IReadOnlyList<RowEntry> entries)
    {
        if (entries.Any(e => e.Above.Count > 0)) return entries;
        var nested = new List<RowEntry>();
        var open = new List<(int Depth, Indicator Node)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, depth) = (entries[i], DepthOf(entries[i]));
            open.RemoveAll(n => n.Depth >= depth);
            var next = i + 1 < entries.Count ? DepthOf(entries[i + 1]) : Unnumbered;
            if (depth < next && next < Unnumbered) open.Add((depth, NodeOf(entry, open.Count + 1)));
            else nested.Add(depth == Unnumbered ? entry : Under(entry, [.. open.Select(n => n.Node)]));
        }

        return nested;
    }

    private static int DepthOf(RowEntry entry)
    {
        var number = Number().Match(entry.Row.Name);
        return entry.Row.Kind == ScoreRowKind.Indicator && number.Success ? Enumerable.Range(0, Unnumbered).First(depth => number.Groups[depth + 1].Success) : Unnumbered;
    }

    public static Indicator NodeOf(RowEntry entry, int level) => new(level, entry.Row.Name, entry.Name) { Max = entry.Row.Max, Awarded = entry.Row.Awarded };

    public static RowEntry Under(RowEntry entry, IReadOnlyList<Indicator> above) => above.Count == 0 ? entry : entry with
    {
        Above = above,
        Row = entry.Row with { Level1 = above[0].Name, Level2 = above.Count > 1 ? above[1].Name : entry.Row.Name, Level3 = above.Count > 1 ? entry.Row.Name : "" },
    };

    [GeneratedRegex(@"^(?:([一二三四五六七八九十]+[、.．])|([（(][一二三四五六七八九十]+[）)])|([0-9]{1,2}[、.．](?![0-9]))|([（(][0-9]{1,2}[）)]))")]
    private static partial Regex Number();
}
