using Ingest.Documents;
using Ingest.Extraction.ScoreTables;

namespace Ingest.Extraction.Tables;

/// <summary>
/// The funding block of a national form: rows of money above the indicators (年度资金总额 | 年初预算数 | 全年预算数 | 全年执行数). It is read for claims only; the sums of a
/// form's block are not among the report's amounts.
/// </summary>
internal static class FundingBlocks
{
    /// <summary>The money rows of the tables that hold score rows.</summary>
    public static IEnumerable<FigureTable> Read(Document document, IReadOnlyList<ScoreTable> scoreTables, string? usualUnit) =>
        from block in scoreTables.SelectMany(t => t.Rows.Select(r => r.Place.Block)).Distinct()
        let table = document.Blocks[block] as Table
        where table is not null
        let read = FigureTableReader.Read(table, document.Blocks, usualUnit)
        let money = read.Figures.Where(f => f.Kind is FigureKind.Money or FigureKind.Percent && IsFunding(f)).ToList()
        where money.Any(f => f.Kind == FigureKind.Money)
        select read with { Figures = money };

    /// <summary>True for money above the indicators of a form, whether or not it awards points.</summary>
    public static bool Holds(FigureTable table, TableFigure figure) =>
        IsFunding(figure) && table.Table.Cells.Any(c => c.Row > figure.Row && ScoreWords.RoleOf(c.Text) == ColumnRole.Level);

    private static bool IsFunding(TableFigure figure) => Rows.Any(w => figure.RowLabel.Contains(w, StringComparison.Ordinal));

    private static readonly string[] Rows = ["资金总额", "财政拨款", "财政资金", "上年结转", "其他资金", "基本支出", "项目支出", "政府性基金", "一般公共预算", "单位资金", "专户"];
}
