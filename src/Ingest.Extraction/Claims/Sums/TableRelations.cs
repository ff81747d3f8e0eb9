using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Relations between columns that most rows of a table keep: c = a + b, c = a − b, percent = a ÷ b, percent = a ÷ its total. A relation is the table's own
/// where at least three quarters of its rows (and two at least) keep it; the rows that do not are its broken ones.
/// </summary>
internal static partial class TableRelations
{
    private const decimal Most = 0.75m;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        reading.Tables.SelectMany(t => Growths(t).Concat(Rates(t)).Concat(Shares(t)).Concat(Differences(t))).Concat(reading.FundingBlocks.SelectMany(RatesByRole));

    private static IEnumerable<Claim> Rates(FigureTable table)
    {
        var money = Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Number or FigureKind.Persons);
        foreach (var percent in Columns(table, f => f.Kind == FigureKind.Percent))
        {
            var claims = (from part in money from whole in money where part != whole select RowsOf(table, percent, part, whole))
                .Where(c => c.Count >= 2).OrderByDescending(c => c.Count(Holds)).FirstOrDefault();
            if (claims is null || claims.Count(Holds) < claims.Count * Needed(table, percent, Rate()) || claims.Count(Holds) < 2) continue;
            foreach (var claim in claims) yield return claim;
        }

        foreach (var claim in RatesByRole(table)) yield return claim;
    }

    /// <summary>预算数 | 执行数 | 执行率: headers that say which figures a rate divides need no other row to tell.</summary>
    private static IEnumerable<Claim> RatesByRole(FigureTable table) =>
        from percent in table.Figures
        where percent.Kind == FigureKind.Percent && percent.Number.IsExact && Execution().IsMatch(percent.ColumnLabel)
        let row = table.Figures.Where(f => f.Row == percent.Row && f.Kind == FigureKind.Money && f.Number.IsExact).Select(f => (Figure: f, Role: (AmountRole?)TableMeaning.Role(f, null, table.Caption))).ToList()
        let spent = row.Where(f => f.Role == AmountRole.Executed).ToList()
        let budget = BudgetOf(row)
        where spent.Count == 1 && budget is { Number.Value: not 0 } && spent[0].Figure.Column > budget.Column && percent.Column > spent[0].Figure.Column
        let claim = Ratio(ClaimKind.Rate, percent, spent[0].Figure, budget)
        where Holds(claim) || Math.Abs(100 * claim.Part.Number.Value / claim.Whole.Number.Value - percent.Number.Value) <= FarthestRate
        select claim;

    private const decimal FarthestRate = 30;

    /// <summary>The budget of the whole year where the row prints one, else its one budget.</summary>
    private static TableFigure? BudgetOf(List<(TableFigure Figure, AmountRole? Role)> row) =>
        row.Where(f => f.Role == AmountRole.FullYearBudget).ToList() is [var adjusted] ? adjusted.Figure
        : row.Where(f => f.Role is AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.Appropriated).ToList() is [var only] ? only.Figure : null;

    /// <summary>上年 | 本年 | 增减率: (b − a) ÷ a in every row.</summary>
    private static IEnumerable<Claim> Growths(FigureTable table)
    {
        var levels = Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Number or FigureKind.Persons);
        foreach (var percent in Columns(table, f => f.Kind == FigureKind.Percent && Growth().IsMatch(f.ColumnLabel)))
        {
            var claims = (from before in levels from now in levels where before != now select Growths(table, percent, before, now)).Where(c => c.Count >= 2).OrderByDescending(c => c.Count(Holds)).FirstOrDefault();
            if (claims is null || claims.Count(Holds) * 3 < claims.Count * 2 && !(claims.Count == 2 && claims.Count(Holds) == 1)) continue;
            foreach (var claim in claims) yield return claim;
        }
    }

    private static List<GrowthClaim> Growths(FigureTable table, int percent, int before, int now) =>
    [
        .. from p in table.Figures.Where(f => f.Column == percent && f.Number.IsExact)
           let a = ColumnSums.At(table, p.Row, before)
           let b = ColumnSums.At(table, p.Row, now)
           where a is { Number.Value: > 0 } && b is not null && a.Kind == b.Kind
           select new GrowthClaim { Kind = ClaimKind.Growth, Quote = p.Place, Percent = p.ToTerm(p.ColumnLabel), Current = b.ToTerm(b.RowLabel), Previous = a.ToTerm("上年"), Fall = Decline().IsMatch(p.ColumnLabel) },
    ];

    private static bool Holds(GrowthClaim claim)
    {
        var rate = 100 * (claim.Current.Number.Value - claim.Previous!.Number.Value) / claim.Previous.Number.Value;
        return Math.Abs((claim.Fall ? -rate : rate) - claim.Percent.Number.Value) <= claim.Percent.Number.Step;
    }

    /// <summary>Fewer rows must keep a relation that the header names.</summary>
    private static decimal Needed(FigureTable table, int column, Regex names) =>
        table.Figures.Any(f => f.Column == column && names.IsMatch(f.ColumnLabel)) ? MostOfNamed : Most;

    private const decimal MostOfNamed = 0.6m;

    [GeneratedRegex("率|占比|比重|比例|进度")]
    private static partial Regex Rate();

    [GeneratedRegex("(预算)?(执行率|支出率|支付率|使用率|完成率)")]
    private static partial Regex Execution();

    [GeneratedRegex("增减率|增长率|变动率|变化率|增幅|降幅|下降率|增减比例|增减幅度|增减%|增减\\(%\\)|同比|比上年|较上年")]
    private static partial Regex Growth();

    [GeneratedRegex("降幅|下降率")]
    private static partial Regex Decline();

    [GeneratedRegex("增减|变动|差额|结余|结转|余额|差异|节约|合计|小计|总额")]
    private static partial Regex Balance();

    private static List<RatioClaim> RowsOf(FigureTable table, int percent, int part, int whole) =>
    [
        .. from p in table.Figures.Where(f => f.Column == percent && f.Number.IsExact)
           let a = ColumnSums.At(table, p.Row, part)
           let b = ColumnSums.At(table, p.Row, whole)
           where a is not null && b is not null && a.Kind == b.Kind && b.Number.Value != 0
           select Ratio(ClaimKind.Rate, p, a, b),
    ];

    /// <summary>A percent column whose rows are shares of the total row of another column.</summary>
    private static IEnumerable<Claim> Shares(FigureTable table)
    {
        var total = table.Figures.Select(f => f.Row).Distinct().FirstOrDefault(r => ColumnSums.IsTotal(ColumnSums.Label(table, r)), -1);
        if (total < 0) yield break;
        foreach (var percent in Columns(table, f => f.Kind == FigureKind.Percent))
            foreach (var part in Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Number or FigureKind.Persons))
            {
                if (ColumnSums.At(table, total, part) is not { Number.Value: not 0 } whole) continue;
                var claims = (from p in table.Figures.Where(f => f.Column == percent && f.Row != total && f.Number.IsExact)
                              let a = ColumnSums.At(table, p.Row, part)
                              where a is not null && a.Kind == whole.Kind
                              select Ratio(ClaimKind.Share, p, a, whole)).ToList();
                if (claims.Count < 3 || claims.Count(Holds) < claims.Count * Most) continue;
                foreach (var claim in claims) yield return claim;
            }
    }

    private static IEnumerable<Claim> Differences(FigureTable table)
    {
        var columns = Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Persons);
        foreach (var result in columns)
            foreach (var first in columns.Where(c => c != result))
                foreach (var second in columns.Where(c => c > first && c != result))
                {
                    var claims = Sums(table, result, first, second);
                    var held = claims.Count(Holds);
                    var needed = claims.Where(c => !Holds(c)).ToList() is [var only] && MissesBySlip(only) ? new[] { result, first, second }.Min(c => Needed(table, c, Balance())) : Most;
                    if (claims.Count < 3 || held < claims.Count * needed || claims.Count(c => c.Parts.All(p => p.Number.Value != 0) && Holds(c)) < 2) continue;
                    foreach (var claim in claims) yield return claim;
                }
    }

    private static List<SumClaim> Sums(FigureTable table, int result, int first, int second) =>
    [
        .. from c in table.Figures.Where(f => f.Column == result)
           let a = ColumnSums.At(table, c.Row, first)
           let b = ColumnSums.At(table, c.Row, second)
           where a is not null && b is not null && a.Kind == c.Kind && b.Kind == c.Kind
           select new SumClaim
           {
               Kind = Staffing.TableStaff.SumOf(c, [a, b]),
               Quote = c.Place,
               Total = c.ToTerm($"{c.RowLabel}·{c.ColumnLabel}"),
               Parts = [a.ToTerm(a.ColumnLabel), b.ToTerm(b.ColumnLabel)],
               Captions = Labels.Of(table, c.Row),
           },
    ];

    private static RatioClaim Ratio(ClaimKind kind, TableFigure percent, TableFigure part, TableFigure whole) => new()
    {
        Kind = kind,
        Quote = percent.Place,
        Percent = percent.ToTerm(percent.ColumnLabel),
        Part = part.ToTerm(part.RowLabel),
        Whole = whole.ToTerm(whole.RowLabel == part.RowLabel ? whole.ColumnLabel : whole.RowLabel),
    };

    private static bool Holds(RatioClaim claim) => Percentages.Fits(claim.Percent.Number, claim.Part.Number, claim.Whole.Number);

    private static bool MissesBySlip(SumClaim claim) => Arithmetic.MissesBySlip(claim.Total.Number, [.. claim.Parts.Select(p => p.Number)]);

    private static bool Holds(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) == claim.Total.Number.Value;

    private static List<int> Columns(FigureTable table, Func<TableFigure, bool> where) => [.. table.Figures.Where(where).Select(f => f.Column).Distinct().Order()];
}
