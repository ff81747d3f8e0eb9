using System.Text.RegularExpressions;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>Total rows of tables, column by column; total columns, row by row.</summary>
internal static partial class TableSums
{
    public static IEnumerable<Claim> Read(ReportReading reading) => reading.Tables.SelectMany(t => Columns(t).Concat(Rows(t)));

    private static IEnumerable<Claim> Columns(FigureTable table) =>
        from side in TableSides.Of(table)
        from sum in ColumnSums.Find(side)
        from total in side.Figures.Where(f => f.Row == sum.TotalRow && f.Kind != FigureKind.Percent && !TableMeaning.IsAverage(f.ColumnLabel))
        let listed = sum.ItemRows.Select(r => ColumnSums.At(side, r, total.Column)).OfType<TableFigure>().Where(p => p.Kind == total.Kind && (p.Kind != FigureKind.Money || p.Unit == total.Unit)).ToList()
        let parts = Sum(listed) != total.Number.Value && Outer(listed) is var outer && Sum(outer) == total.Number.Value ? outer : listed
        where parts.Count >= 2 && !HeadedByFigure().IsMatch(total.ColumnLabel) && (Sum(parts) == total.Number.Value || !HoldsUnread(side, sum, total, listed))
        select (Claim)new SumClaim
        {
            Kind = Staffing.TableStaff.SumOf(total, parts),
            Quote = total.Place,
            Total = total.ToTerm(Name(total.ColumnLabel, total.RowLabel)),
            Parts = [.. parts.Select(p => p.ToTerm(p.RowLabel))],
            Captions = Labels.Of(table, total.Row),
            Coverage = sum.IsPlain || ColumnSums.AddsUp(side, sum.TotalRow, sum.ItemRows, total.Column) ? Coverage.Whole : Coverage.Likely,
        };

    /// <summary>True where a row between those listed, or between them and their total, holds a figure that was not read: then nothing is known of the sum.</summary>
    private static bool HoldsUnread(FigureTable table, ColumnSums.RowSum sum, TableFigure total, List<TableFigure> listed)
    {
        var rows = listed.Select(p => p.Row).Append(total.Row).ToList();
        return sum.ItemRows.Except(rows).Any(r => r > rows.Min() && r < rows.Max() && FigureTableReader.HoldsFigure(table.Table, r, total.Column));
    }

    /// <summary>9台(套): a cell of the row above, where the table's own header was not read.</summary>
    [GeneratedRegex(@"^\d+(\.\d+)?(台|套|个|人|名|项|次|户|家|元|万元|%)")]
    private static partial Regex HeadedByFigure();

    private static decimal Sum(List<TableFigure> figures) => figures.Sum(f => f.Number.Value);

    /// <summary>The figures of a column without those that break up the one above them: 其中 stands on one side of a two-sided account only.</summary>
    private static List<TableFigure> Outer(List<TableFigure> figures)
    {
        var outer = new List<TableFigure>();
        for (var i = 0; i < figures.Count; i++)
        {
            outer.Add(figures[i]);
            for (var count = 2; i + count < figures.Count; count++)
                if (figures.GetRange(i + 1, count).Sum(f => f.Number.Value) == figures[i].Number.Value && figures[i].Number.Value != 0)
                {
                    i += count;
                    break;
                }
        }

        return outer;
    }

    /// <summary>A column headed 合计 or 小计 whose row holds parts under the same upper header.</summary>
    private static IEnumerable<Claim> Rows(FigureTable table)
    {
        var columns = table.Figures.Select(f => f.Column).Distinct().Order().ToList();
        foreach (var total in columns.Where(c => ColumnSums.IsTotal(Innermost(table, c))))
        {
            var parts = columns.SkipWhile(c => c <= total).TakeWhile(c => !ColumnSums.IsTotal(Innermost(table, c)) && Group(table, c) == Group(table, total)).ToList();
            if (parts.Count < 2) continue;
            var rows = table.Figures.Where(f => f.Column == total && f.Kind != FigureKind.Percent).ToList();
            var claims = rows.Select(r => Row(table, r, parts)).OfType<SumClaim>().ToList();
            if (claims.Count(Holds) * 2 > claims.Count)
                foreach (var claim in claims) yield return claim;
        }
    }

    private static SumClaim? Row(FigureTable table, TableFigure total, IReadOnlyList<int> columns)
    {
        var parts = columns.Select(c => ColumnSums.At(table, total.Row, c)).OfType<TableFigure>().Where(p => p.Kind == total.Kind).ToList();
        return parts.Count < 2 ? null : new SumClaim
        {
            Kind = Staffing.TableStaff.SumOf(total, parts),
            Quote = total.Place,
            Total = total.ToTerm(Name(total.RowLabel, total.ColumnLabel)),
            Parts = [.. parts.Select(p => p.ToTerm(p.ColumnLabel))],
        };
    }

    private static bool Holds(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) == claim.Total.Number.Value;

    private static string Innermost(FigureTable table, int column) => Label(table, column).Split(' ')[^1];

    private static string Group(FigureTable table, int column) => Label(table, column) is var label && label.LastIndexOf(' ') is > 0 and var cut ? label[..cut] : "";

    private static string Label(FigureTable table, int column) => table.Figures.First(f => f.Column == column).ColumnLabel;

    private static string Name(string outer, string inner) => outer.Length == 0 ? inner : inner.Length == 0 ? outer : $"{outer}·{inner}";
}
