using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// 指标 | 计划数 | 完成数 | 完成率: in a table whose headers say of one column that it was planned, of one that it was done, of one that it is the rate of both, each row is a rate whatever it counts.
/// </summary>
internal static partial class ColumnRates
{
    private const decimal Full = 100;

    public static IEnumerable<RatioClaim> Read(Table table)
    {
        for (var row = 1; row < table.RowCount; row++)
        {
            var figures = table.Row(row).Where(c => c.Row == row).Select(c => FigureTableReader.At(table, c)).OfType<TableFigure>().Where(f => f.Number.IsExact).ToList();
            if (figures.FindAll(f => IsRate(f)) is not [var rate] || One(figures, Planned()) is not { Number.Value: > 0 } plan || One(figures, Done()) is not { } done) continue;
            if (plan.Unit != done.Unit || plan.Kind != done.Kind || done.Number.Value < 0) continue;
            if (rate.Number.Value == Full && done.Number.Value >= plan.Number.Value) continue;
            var claim = new RatioClaim { Kind = ClaimKind.Rate, Quote = rate.Place, Percent = rate.ToTerm(Header(rate)) with { Dimension = Dimension.Percent }, Part = done.ToTerm(Header(done)), Whole = plan.ToTerm(Header(plan)), Captions = Labels.Of(table, row) };
            if (Percentages.Fits(rate.Number, done.Number, plan.Number) || Quotients.IsNear(claim) || Quotients.IsMisprint(claim)) yield return claim;
        }
    }

    private static bool IsRate(TableFigure figure) => figure.Kind is FigureKind.Percent or FigureKind.Number && Rate().IsMatch(Header(figure));

    private static TableFigure? One(List<TableFigure> figures, Regex header) =>
        figures.FindAll(f => f.Kind != FigureKind.Percent && !Rate().IsMatch(Header(f)) && header.IsMatch(Header(f))) is [var only] ? only : null;

    private static string Header(TableFigure figure) => figure.ColumnLabel.Split(' ')[^1];

    [GeneratedRegex(@"(?<![增长降得])[^增占得降]{2}(率|比例|进度)(\(?[%％]\)?)?$")]
    private static partial Regex Rate();

    [GeneratedRegex("^(?!.*(实际|完成|执行|支出数)).*(计划|目标|任务|预算|应|下达|指标值)")]
    private static partial Regex Planned();

    [GeneratedRegex("^(?!.*(目标|计划|应|未|情况)).*(完成|实际|执行|支出|支付|拨付|发放|使用|到位|实绩|实[有参收到付发支])")]
    private static partial Regex Done();
}
