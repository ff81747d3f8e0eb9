using System.Text.RegularExpressions;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Limits;

/// <summary>
/// Rows of tables and of the funding blocks of forms: what was spent against the budget beside it. Where the total row exceeds, it stands for its rows; where most rows
/// exceed and no header says that the budget is the whole year's, the column is that of another time.
/// </summary>
internal static partial class OverrunTables
{
    private sealed record Line(int Row, TableFigure Spent, TableFigure Limit, AmountRole Role)
    {
        public bool IsExceeded => Spent.Number.Value > Limit.Number.Value;

        public string Name => Spent.RowLabel.Split(' ')[^1];

        /// <summary>False for the budget of the whole year, and for what may not cost more than was set.</summary>
        public bool MayGrow => !IsTotal && Role != AmountRole.FullYearBudget && !Overruns.IsCeiling(Name);

        public bool IsTotal { get; } = ColumnSums.IsTotal(Spent.RowLabel.Split(' ')[^1]) || Spent.RowLabel.EndsWith("资金总额", StringComparison.Ordinal);
    }

    public static IEnumerable<LimitClaim> Read(ReportReading reading) => reading.Tables.SelectMany(TableSides.Of).Concat(reading.FundingBlocks).SelectMany(t => Of(t, reading));

    private static IEnumerable<LimitClaim> Of(FigureTable table, ReportReading reading)
    {
        var lines = table.Figures.Select(f => f.Row).Distinct().Select(r => LineOf(table, r, reading)).OfType<Line>().ToList();
        var items = lines.Where(l => !l.IsTotal).ToList();
        var exceeded = items.Where(l => l.IsExceeded).ToList();
        if (lines.Count == 0 || lines[0].Role != AmountRole.FullYearBudget && exceeded.Count > 1 && exceeded.Count * 2 > items.Count) return [];
        if (lines.Find(l => l is { IsTotal: true, IsExceeded: true }) is { } total && !Overruns.IsExplained(reading, total.Spent.Place, total.MayGrow || items.Exists(i => i.MayGrow), "")) return [Claim(total, table, exceeded)];
        return items.Where(l => !l.IsExceeded || !Overruns.IsExplained(reading, l.Spent.Place, l.MayGrow, l.Name)).Select(l => Claim(l, table, []));
    }

    /// <summary>The one spending and the one budget of a row, both of the report's year; the budget of the whole year before any other.</summary>
    private static Line? LineOf(FigureTable table, int row, ReportReading reading)
    {
        var money = table.Figures.Where(f => f.Row == row && f.Kind == FigureKind.Money && f.Number is { IsExact: true, Value: > 0 } && TableMeaning.Year(f, reading.FiscalYear) == reading.FiscalYear)
            .Select(f => (Figure: f, Role: TableMeaning.Role(f, null, table.Caption))).ToList();
        if (money.Where(m => m.Role == AmountRole.Executed).ToList() is not [var spent] || Overruns.Explains(Words(table, row)) || money.Exists(m => m.Role == AmountRole.CarryOver && m.Figure.Column < spent.Figure.Column)) return null;
        foreach (var role in new[] { AmountRole.FullYearBudget, AmountRole.PlannedBudget, AmountRole.Appropriated, AmountRole.InitialBudget })
        {
            if (money.Where(m => m.Role == role || role == AmountRole.PlannedBudget && Estimate().IsMatch(m.Figure.ColumnLabel)).ToList() is not [var limit]) continue;
            var may = role != AmountRole.InitialBudget || Overruns.IsCeiling(spent.Figure.RowLabel.Split(' ')[^1]) || !ReportSubject.IsWhole(reading.Identity) && !limit.Figure.ColumnLabel.Contains("年初", StringComparison.Ordinal);
            return may && limit.Figure.Column < spent.Figure.Column && Overruns.AreOfOne(spent.Figure.Number.Value, limit.Figure.Number.Value) ? new(row, spent.Figure, limit.Figure, role) : null;
        }

        return null;
    }

    [GeneratedRegex("概算|批复投资")]
    private static partial Regex Estimate();

    /// <summary>What a row says beside its figures and its name.</summary>
    private static string Words(FigureTable table, int row) => string.Concat(table.Table.Row(row).Where(c => table.Figures.Any(f => f.Row == row && f.Column < c.Column)).Select(c => c.Text));

    private static LimitClaim Claim(Line line, FigureTable table, IReadOnlyList<Line> items) => new()
    {
        Kind = ClaimKind.AtMost,
        Quote = line.Spent.Place,
        Smaller = line.Spent.ToTerm(line.Spent.RowLabel),
        Larger = line.Limit.ToTerm($"{line.Limit.RowLabel}{line.Limit.ColumnLabel.Split(' ')[^1]}"),
        Captions = Labels.Of(table, line.Row),
        Workings = [.. items.SelectMany(i => new[] { i.Limit.Place, i.Spent.Place })],
    };
}
