using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// Fields kept apart by runs of blanks that stand in no columns: a header of words, then rows of a name with figures. Every row has a field for every column, or lacks its last ones; a row of sums with
/// fewer fields has them under the last columns of figures.
/// </summary>
internal static partial class SpacedShape
{
    private const int LeastColumns = 3;
    private const int LeastRows = 2;
    private const int LongestName = 24;
    private const int LongestRow = 300;

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start) => Find(lines, start, Gap(), Gap()) ?? Find(lines, start, AnyGap(), Gap()) ?? Find(lines, start, AnyGap(), AnyGap());

    private static FlatTable? Find(IReadOnlyList<TextLine> lines, int start, Regex headGap, Regex gap)
    {
        var head = Fields(lines[start], headGap);
        if (head.Count < LeastColumns || !head.TrueForAll(IsName)) return null;
        var rows = lines.Skip(start + 1).Select(l => Fields(l, gap)).TakeWhile(r => r.Count >= 2 && r.Count <= head.Count && IsName(r[0]) && r.Exists(UnpartedRows.IsFigure)).ToList();
        var whole = rows.FindAll(r => r.Count == head.Count);
        if (whole.Count < LeastRows || whole.Count * 2 < rows.Count) return null;
        var figures = Enumerable.Range(0, head.Count).Select(c => whole.Count(r => UnpartedRows.IsFigure(r[c])) * 2 > whole.Count).ToList();
        var placed = rows.ConvertAll(r => Placed(r, figures));
        return placed.Contains(null) ? null : FlatTable.Of([head, .. placed.OfType<List<string>>()], start + 1 + rows.Count);
    }

    /// <summary>The row with its fields under their columns; null where they fit under none.</summary>
    private static List<string>? Placed(List<string> row, List<bool> figures)
    {
        if (row.Count == figures.Count || !Sum().IsMatch(row[0]) && row.Select((field, c) => UnpartedRows.IsFigure(field) == figures[c]).All(fits => fits)) return row;
        var columns = Enumerable.Range(1, figures.Count - 1).Where(c => figures[c]).TakeLast(row.Count - 1).ToList();
        if (!Sum().IsMatch(row[0]) || columns.Count < row.Count - 1 || !row.Skip(1).All(UnpartedRows.IsFigure)) return null;
        return [row[0], .. Enumerable.Range(1, figures.Count - 1).Select(c => columns.IndexOf(c) is >= 0 and var at ? row[at + 1] : "")];
    }

    private static bool IsName(string field) => UnpartedRows.IsName(field, LongestName);

    /// <summary>The fields of a line; a word whose characters are spread (合　　计) is one.</summary>
    private static List<string> Fields(TextLine line, Regex gap)
    {
        var fields = new List<string>();
        if (line.IsBlank || line.Tabs > 0 || line.Raw.Length > LongestRow) return fields;
        foreach (var field in gap.Split(line.Text))
            if (field.Length == 1 && char.IsLetter(field[0]) && fields.Count == 1 && fields[0].Length == 1 && char.IsLetter(fields[0][0])) fields[0] += field;
            else fields.Add(field);
        return fields;
    }

    [GeneratedRegex("[ \u3000\u00A0]{2,}|(?<=[\\d%])\u3000|\u3000(?=[-\\d≥≤])")]
    private static partial Regex Gap();

    [GeneratedRegex("[ \u3000\u00A0]+")]
    private static partial Regex AnyGap();

    [GeneratedRegex("^(合计|总计|总分|小计|共计)")]
    private static partial Regex Sum();
}
