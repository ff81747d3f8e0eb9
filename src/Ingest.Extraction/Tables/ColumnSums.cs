using System.Text.RegularExpressions;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Tables;

/// <summary>
/// Which rows of a table a total row adds up: those above it, or below where more columns add up so. Several readings are possible (all rows, outer rows only, subtotals only); the one under which most
/// columns add up is the table's own, and columns that miss it are the broken ones. Where no column adds up under any reading, a reading is claimed
/// only if a slip of the pen, or little, keeps a column from it.
/// </summary>
internal static partial class ColumnSums
{
    /// <summary>A total row with the rows it adds up.</summary>
    public sealed record RowSum(int TotalRow, IReadOnlyList<int> ItemRows, bool IsPlain);

    public static IReadOnlyList<RowSum> Find(FigureTable table)
    {
        var rows = table.Figures.Select(f => f.Row).Distinct().Order().ToList();
        var sums = new List<RowSum>();
        foreach (var total in rows.Where((r, i) => IsTotal(Label(table, r)) && !(i > 0 && IsTotal(Label(table, rows[i - 1])) && OtherTime().IsMatch(Label(table, r)))))
        {
            var above = rows.TakeWhile(r => r < total).ToList();
            var below = rows.SkipWhile(r => r <= total).ToList();
            var readings = new[] { above, Until(table, below) }.Where(items => items.Count > 0).Select(items => Best(table, total, items)).ToList();
            if (readings.Where((sum, i) => sum is not null && (i == 0 || Held(table, sum) > 0)).MaxBy(sum => Held(table, sum!)) is { } best) sums.Add(best);
        }

        return [.. sums, .. Subtotals(table, rows, sums), .. InnerSums(table, rows), .. NumberedSums(table, rows)];
    }

    /// <summary>In how many columns the rows add up to their total.</summary>
    private static int Held(FigureTable table, RowSum sum) =>
        table.Figures.Where(f => f.Row == sum.TotalRow && f.Kind != FigureKind.Percent).Select(f => f.Column).Distinct().Count(c => AddsUp(table, sum.TotalRow, sum.ItemRows, c));

    /// <summary>Where one 小计 adds up the rows since the total row before it, every other 小计 says so too.</summary>
    private static IEnumerable<RowSum> Subtotals(FigureTable table, List<int> rows, List<RowSum> found)
    {
        var subtotals = rows.Where(r => IsSubtotal(Label(table, r))).ToList();
        if (!subtotals.Exists(r => found.Exists(s => s.TotalRow == r && s.ItemRows.SequenceEqual(Own(table, rows, r))))) yield break;
        foreach (var row in subtotals.Where(r => !found.Exists(s => s.TotalRow == r)))
            if (Own(table, rows, row) is { Count: >= 2 } own) yield return new RowSum(row, own, true);
    }

    /// <summary>其中：人员经费, 公用经费 below 基本支出 (which is no 其中 itself): the rows from 其中 on that add up to the row above it in most columns.</summary>
    private static IEnumerable<RowSum> InnerSums(FigureTable table, List<int> rows)
    {
        for (var i = 1; i < rows.Count - 1; i++)
        {
            if (!OpensParts(table, rows[i]) || OpensParts(table, rows[i - 1])) continue;
            var columns = table.Figures.Where(f => f.Row == rows[i - 1] && f.Kind != FigureKind.Percent).Select(f => f.Column).ToList();
            var above = rows[i - 1];
            var runs = Enumerable.Range(2, Math.Clamp(rows.Count - i - 1, 0, MostInner)).Select(count => rows.GetRange(i, count)).TakeWhile(run => !IsTotal(Label(table, run[^1])));
            if (runs.Select(run => new { Rows = run, Held = columns.Count(c => AddsUp(table, above, run, c)) }).MaxBy(r => r.Held) is { Held: > 0 } best) yield return new RowSum(above, best.Rows, true);
        }
    }

    /// <summary>一、基本支出, below it 1.人员经费 and 2.公用经费: the rows numbered one step deeper, where they add up to the row above them in one column at least.</summary>
    private static IEnumerable<RowSum> NumberedSums(FigureTable table, List<int> rows)
    {
        for (var i = 0; i < rows.Count - 2; i++)
        {
            if (ShapeOf(table, rows[i]) is not { } shape) continue;
            var below = rows.Skip(i + 1).TakeWhile(r => !IsTotal(Label(table, r)) && !(ShapeOf(table, r) <= shape)).ToList();
            if (below.Count == 0 || ShapeOf(table, below[0]) is not { } deeper) continue;
            var inner = below.FindAll(r => ShapeOf(table, r) == deeper);
            if (inner.Count >= 2 && table.Figures.Any(f => f.Row == rows[i] && f.Kind != FigureKind.Percent && AddsUp(table, rows[i], inner, f.Column))) yield return new RowSum(rows[i], inner, true);
        }
    }

    /// <summary>How deep a row's number is; null where it bears none.</summary>
    private static int? ShapeOf(FigureTable table, int row) => Array.FindIndex(Shapes, s => s.IsMatch(Label(table, row))) is >= 0 and var shape ? shape : null;

    /// <summary>The rows between a total row and the one before it.</summary>
    private static List<int> Own(FigureTable table, List<int> rows, int total) =>
        [.. rows.Where(r => r < total && !rows.Exists(t => t >= r && t < total && IsTotal(Label(table, t))))];

    private static List<int> Until(FigureTable table, List<int> below) => [.. below.TakeWhile(r => !IsGrand(Label(table, r)))];

    private static RowSum? Best(FigureTable table, int total, List<int> items)
    {
        if (items.Count < 2) return null;
        var readings = Readings(table, items).Where(r => r.Count >= 2).ToList();
        var columns = table.Figures.Where(f => f.Row == total && f.Kind != FigureKind.Percent).Select(f => f.Column).ToList();
        var best = readings.Concat(InnerReadings(table, items)).Where(r => r.Count >= 2).Distinct(new SameRows()).Select(r => (Rows: r, Held: columns.Count(c => AddsUp(table, total, r, c)))).OrderByDescending(r => r.Held).FirstOrDefault();
        if (best.Rows is null) return null;
        if (best.Held > 0) return new RowSum(total, best.Rows, !items.Any(r => IsInner(Label(table, r)) || IsSubtotal(Label(table, r))));
        return readings.Find(r => columns.Exists(c => MissesBySlip(table, total, items, r, c))) is { } missed ? new RowSum(total, missed, true) : null;
    }

    private static IEnumerable<List<int>> Readings(FigureTable table, List<int> items)
    {
        yield return items;
        yield return [.. items.Where(r => !IsInner(Label(table, r)) && !IsTotal(Label(table, r)))];
        yield return [.. items.Where(r => IsSubtotal(Label(table, r)))];
        var inner = InnerSums(table, items).SelectMany(s => s.ItemRows).ToHashSet();
        if (inner.Count > 0) yield return [.. items.Where(r => !inner.Contains(r))];
        if (inner.Count > 0) yield return [.. items.Where(r => !inner.Contains(r) && !IsInner(Label(table, r)))];
        var lastSubtotal = items.FindLastIndex(r => IsTotal(Label(table, r)));
        if (lastSubtotal >= 0) yield return items[(lastSubtotal + 1)..];
        foreach (var shape in Shapes)
            yield return [.. items.Where(r => shape.IsMatch(Label(table, r)))];
        yield return [.. items.Where(r => !Shapes.Any(s => s.IsMatch(Label(table, r))))];
    }

    /// <summary>
    /// Readings under which rows break up the one above them without saying so, or without saying how many do. They are many, so they count only where a column adds up under them.
    /// </summary>
    private static IEnumerable<List<int>> InnerReadings(FigureTable table, List<int> items) =>
        WithoutRuns(table, items).Take(MostReadings).Select(r => r.ToList()).Append(Outermost(table, items));

    /// <summary>The rows without those that add up to the row above them in all its columns, level by level.</summary>
    private static List<int> Outermost(FigureTable table, List<int> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
            for (var count = 2; i + count < items.Count && count <= MostInner; count++)
                if (BreaksUp(table, items[i], items.GetRange(i + 1, count)))
                {
                    items = [.. items[..(i + 1)], .. items[(i + 1 + count)..]];
                    break;
                }

        return items;
    }

    private static bool BreaksUp(FigureTable table, int row, List<int> inner) =>
        table.Figures.Where(f => f.Row == row && f.Kind != FigureKind.Percent && f.Number.Value != 0).Select(f => f.Column).ToList() is { Count: > 0 } columns && columns.TrueForAll(c => AddsUp(table, row, inner, c));

    private const int MostInner = 30;

    /// <summary>其中：抽检 / 检验能力: 其中 on the first of several rows that break up the one above; how many it covers is left to the sum.</summary>
    private static IEnumerable<IReadOnlyList<int>> WithoutRuns(FigureTable table, IReadOnlyList<int> items)
    {
        var openings = items.Where(r => OpensParts(table, r)).ToList();
        if (openings.Count is 0 or > MostOpenings) return [items];
        var before = items.TakeWhile(r => r < openings[0]).ToList();
        return Enumerable.Range(1, items.Count - before.Count).SelectMany(covered => WithoutRuns(table, [.. items.Skip(before.Count + covered)]), (_, rest) => (IReadOnlyList<int>)[.. before, .. rest]);
    }

    private static bool OpensParts(FigureTable table, int row) => Label(table, row).Contains("其中", StringComparison.Ordinal);

    private const int MostOpenings = 8;
    private const int MostReadings = 200;

    public static bool AddsUp(FigureTable table, int total, IReadOnlyList<int> rows, int column)
    {
        var stated = At(table, total, column);
        var parts = rows.Select(r => At(table, r, column)).OfType<TableFigure>().ToList();
        return stated is not null && parts.Count >= 2
            && Math.Abs(parts.Sum(p => p.Number.Value) - stated.Number.Value) <= (stated.Kind == FigureKind.Money ? (stated.Number.Step + parts.Sum(p => p.Number.Step)) / 2 : 0);
    }

    /// <summary>
    /// True where one slip of the pen, in the total or in a part, keeps the column from adding up, or where it misses by little. One item too many is a part of another; one left out belongs in.
    /// </summary>
    private static bool MissesBySlip(FigureTable table, int total, IReadOnlyList<int> items, IReadOnlyList<int> rows, int column)
    {
        var stated = At(table, total, column);
        var parts = rows.Select(r => At(table, r, column)).OfType<TableFigure>().Where(p => p.Kind == stated?.Kind && p.Unit == stated.Unit).Select(p => p.Number).ToList();
        if (stated is null || parts.Count < 2) return false;
        var off = stated.Number.Value - parts.Sum(p => p.Value);
        return !parts.Exists(p => p.Value == -off) && !items.Except(rows).Any(r => At(table, r, column)?.Number.Value == off) && (Arithmetic.MissesBySlip(stated.Number, parts) || Math.Abs(off) <= stated.Number.Value * Little);
    }

    private const decimal Little = 0.05m;

    public static TableFigure? At(FigureTable table, int row, int column) => table.Figures.FirstOrDefault(f => f.Row == row && f.Column == column);

    public static string Label(FigureTable table, int row)
    {
        var first = table.Figures.Where(f => f.Row == row).MinBy(f => f.Column);
        return first?.RowLabel ?? "";
    }

    public static bool IsTotal(string label) => Total().IsMatch(label);

    private static bool IsGrand(string label) => label.StartsWith("总计", StringComparison.Ordinal) || label.StartsWith("合计", StringComparison.Ordinal) || label.StartsWith("共计", StringComparison.Ordinal);

    private static bool IsSubtotal(string label) => label.Contains("小计", StringComparison.Ordinal);

    private static bool IsInner(string label) => Inner().IsMatch(label);

    private static readonly Regex[] Shapes = [Outer(), Middle(), Digits()];

    [GeneratedRegex(@"(合计|总计|共计|小计|总额|汇总|^合$|^总$)$|^(合计|总计|共计|小计|年度资金总额)|^全(县|市|区|州|旗|镇|乡|校|院|局|馆|系统|单位|部门)$")]
    private static partial Regex Total();

    /// <summary>Below a total, the total of another year is told for comparison: 上年合计, 2021年合计.</summary>
    [GeneratedRegex(@"上年|去年|上期|同期|往年|(19|20)\d\d年")]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"其中|^[-—#①-⑳]|(^| )\(?\d{1,2}[)、.]")]
    private static partial Regex Inner();

    [GeneratedRegex(@"^[一二三四五六七八九十]+、")]
    private static partial Regex Outer();

    [GeneratedRegex(@"^\([一二三四五六七八九十]+\)")]
    private static partial Regex Middle();

    [GeneratedRegex(@"^\d{1,2}[、.]")]
    private static partial Regex Digits();

    private sealed class SameRows : IEqualityComparer<List<int>>
    {
        public bool Equals(List<int>? x, List<int>? y) => x is not null && y is not null && x.SequenceEqual(y);

        public int GetHashCode(List<int> rows) => rows.Count == 0 ? 0 : HashCode.Combine(rows.Count, rows[0], rows[^1]);
    }
}
