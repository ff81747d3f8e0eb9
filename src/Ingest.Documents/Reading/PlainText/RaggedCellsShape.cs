using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// One cell a line with merged cells left out: 一级指标, 二级, 三级, 满分, 自评, then rows of one to three names with two figures each. The names before the first figures are those of all columns and of
/// the first row, and every row ends with as many figures: so they tell how many columns there are. Names that a row lacks are those left of its own.
/// </summary>
internal static partial class RaggedCellsShape
{
    private const int FewestRows = 4;
    private const int FewestNames = 2;
    private const int FewestFigures = 2;
    private const int LongestName = 20;
    private const int MostCells = 2_000;

    /// <param name="Names">The words of a row.</param>
    /// <param name="Figures">The figures behind them.</param>
    /// <param name="Next">The line behind its last figure.</param>
    private readonly record struct Row(List<string> Names, List<string> Figures, int Next);

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start) =>
        Read(lines, start) is { } table && !(start + 2 < lines.Count && Read(lines, start + 2)?.Next == table.Next) ? table : null;

    private static FlatTable? Read(IReadOnlyList<TextLine> lines, int start)
    {
        if (!IsName(lines[start])) return null;
        var rows = Rows(lines, start).ToList();
        if (rows.Count < FewestRows || rows[0].Figures.Count < FewestFigures) return null;
        var (figures, before) = (rows[0].Figures.Count, rows[0].Names.Count);
        var names = (before - figures) / 2;
        if ((before - figures) % 2 != 0 || names < FewestNames) return null;
        var header = rows[0].Names[..(names + figures)];
        rows[0] = rows[0] with { Names = rows[0].Names[(names + figures)..] };
        return rows.Exists(r => r.Names.Count > names || r.Figures.Count != figures) || rows.TrueForAll(r => r.Names.Count == names) ? null
            : FlatTable.Of([header, .. rows.Select(r => (IReadOnlyList<string>)[.. Placed(r.Names, names), .. r.Figures])], rows[^1].Next);
    }

    /// <summary>Names in the last of their columns, a sum's in the first.</summary>
    private static IEnumerable<string> Placed(List<string> names, int columns)
    {
        var blanks = Enumerable.Repeat("", columns - names.Count);
        return Sum().IsMatch(names[0]) ? names.Concat(blanks) : blanks.Concat(names);
    }

    private static IEnumerable<Row> Rows(IReadOnlyList<TextLine> lines, int start)
    {
        var row = new Row([], [], start);
        for (var i = start; i < lines.Count && i < start + MostCells; i++)
        {
            if (lines[i].IsBlank) continue;
            var isFigure = lines[i].Tabs == 0 && UnpartedRows.IsFigure(lines[i].Text);
            if (!isFigure && row.Figures.Count > 0)
            {
                yield return row;
                row = new Row([], [], i);
            }

            if (!isFigure && !IsName(lines[i])) yield break;
            (isFigure ? row.Figures : row.Names).Add(lines[i].Text);
            row = row with { Next = i + 1 };
        }

        if (row.Figures.Count > 0) yield return row;
    }

    private static bool IsName(TextLine line) => line is { Tabs: 0, Text.Length: > 0 } && UnpartedRows.IsName(line.Text, LongestName);

    [GeneratedRegex("^(合计|总计|总分|小计|共计)")]
    private static partial Regex Sum();
}
