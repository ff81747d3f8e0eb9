using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Percentages that most rows of a table make of other columns: a rate of two, a growth from one to the other, a share of a total row. The rows that do not are its broken ones.
/// </summary>
internal static partial class TableRelations
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        reading.Tables.SelectMany(t => Growths(t).Concat(Rates(t).Concat(Shares(t)).Concat(ColumnRates.Read(t.Table)).DistinctBy(c => c.Terms[0].Place)).Concat(ColumnEquations.Read(t))).Concat(reading.FundingBlocks.SelectMany(RatesByRole)).Concat(reading.ScoreTables.SelectMany(t => t.Rows.Select(r => r.Place.Block)).Distinct().Select(b => reading.Document.Blocks[b]).OfType<Table>().SelectMany(ColumnRates.Read));

    private static IEnumerable<Claim> Rates(FigureTable table)
    {
        var money = Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Number or FigureKind.Persons);
        foreach (var percent in Columns(table, f => f.Kind == FigureKind.Percent))
        {
            var claims = (from part in money from whole in Wholes(money, part) select RowsOf(table, percent, part, whole))
                .Where(c => c.Count >= 2).OrderByDescending(c => c.Count(Holds)).FirstOrDefault();
            if (claims is null || claims.Count(Holds) < 2 || !IsOwn(claims, Names(table, percent, Rate()))) continue;
            foreach (var claim in claims.Where(IsLikely)) yield return claim;
        }

        foreach (var claim in RatesByRole(table)) yield return claim;
    }

    /// <summary>Columns that a column may be a rate of, one by one and, as 当年预算 and 上年结转 are, two together.</summary>
    private static IEnumerable<IReadOnlyList<int>> Wholes(List<int> columns, int part) =>
        columns.Where(c => c != part).Select(c => (IReadOnlyList<int>)[c]).Concat(columns.SelectMany(a => columns.Where(b => a < b && a != part && b != part).Select(b => (IReadOnlyList<int>)[a, b])));

    /// <summary>A row far from its relation is of other figures (an addition, a sum carried forward), unless its digits are those wanted.</summary>
    private static bool IsLikely(RatioClaim claim) =>
        Holds(claim) || 100 * claim.Part.Number.Value / claim.Whole.Number.Value is var quotient && (Math.Abs(quotient - claim.Percent.Number.Value) <= FarthestRate || Slips.AreTransposed(Math.Round(quotient, 2, MidpointRounding.AwayFromZero), claim.Percent.Number.Value));

    /// <summary>预算数 | 执行数 | 执行率: headers that say which figures a rate divides need no other row to tell.</summary>
    private static IEnumerable<Claim> RatesByRole(FigureTable table) =>
        from percent in table.Figures
        where percent.Kind == FigureKind.Percent && percent.Number.IsExact && Execution().IsMatch(percent.ColumnLabel)
        let row = table.Figures.Where(f => f.Row == percent.Row && f.Kind == FigureKind.Money && f.Number.IsExact).Select(f => (Figure: f, Role: (AmountRole?)TableMeaning.Role(f, null, table.Caption))).ToList()
        let spent = row.Where(f => f.Role == AmountRole.Executed).ToList()
        let budget = BudgetOf(row)
        where spent.Count == 1 && budget is { Number.Value: not 0 } && spent[0].Figure.Column > budget.Column && percent.Column > spent[0].Figure.Column
        let claim = Ratio(ClaimKind.Rate, percent, spent[0].Figure, budget)
        where IsLikely(claim) && (Holds(claim) || !row.Exists(f => !ReferenceEquals(f.Figure, budget) && !ReferenceEquals(f.Figure, spent[0].Figure) && Percentages.Fits(percent.Number, spent[0].Figure.Number, Together(budget, f.Figure))))
        select claim;

    private const decimal FarthestRate = 30;

    private static PrintedNumber Together(TableFigure left, TableFigure right) => new(left.Number.Value + right.Number.Value, Math.Max(left.Number.Step, right.Number.Step));

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
            if (claims is null || claims.Count(Holds) is var held && !KeptRows.Suffice(claims.Count, held, claims.Count - held, isNamed: true)) continue;
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

    private static bool IsOwn(List<RatioClaim> claims, bool isNamed) => claims.Count(Holds) is var held && KeptRows.Suffice(claims.Count, held, claims.Count - held, isNamed);

    private static bool Names(FigureTable table, int column, Regex names) => table.Figures.Any(f => f.Column == column && names.IsMatch(f.ColumnLabel));

    [GeneratedRegex("率|占比|比重|比例|进度")]
    private static partial Regex Rate();

    [GeneratedRegex("占|比重|比例|构成")]
    private static partial Regex Share();

    [GeneratedRegex("(预算)?(执行率|支出率|支付率|使用率|完成率)")]
    private static partial Regex Execution();

    [GeneratedRegex("增减|增长|变动|变化|升降|增幅|降幅|下降率|同比|比上年|较上年")]
    private static partial Regex Growth();

    [GeneratedRegex("降幅|下降率")]
    private static partial Regex Decline();

    private static List<RatioClaim> RowsOf(FigureTable table, int percent, int part, IReadOnlyList<int> whole) =>
    [
        .. from p in table.Figures.Where(f => f.Column == percent && f.Number.IsExact)
           let a = ColumnSums.At(table, p.Row, part)
           let wholes = whole.Select(c => ColumnSums.At(table, p.Row, c)).ToList()
           where a is not null && wholes.TrueForAll(w => w?.Kind == a.Kind) && wholes.Sum(w => w!.Number.Value) != 0
           select wholes is [{ } first, { } second] ? Ratio(ClaimKind.Rate, p, a, first) with { Whole = Both(first, second), Workings = [second.Place] } : Ratio(ClaimKind.Rate, p, a, wholes[0]!),
    ];

    private static Term Both(TableFigure left, TableFigure right) =>
        left.ToTerm($"{left.ColumnLabel}与{right.ColumnLabel}之和") with { Number = Together(left, right), Raw = $"（{left.Raw} + {right.Raw}）" };

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
                if (!IsOwn(claims, Names(table, percent, Share()))) continue;
                foreach (var claim in claims) yield return claim;
            }
    }

    private static RatioClaim Ratio(ClaimKind kind, TableFigure percent, TableFigure part, TableFigure whole) => new()
    {
        Kind = kind,
        Quote = percent.Place,
        Percent = percent.ToTerm(percent.ColumnLabel),
        Part = part.ToTerm(part.RowLabel),
        Whole = whole.ToTerm(whole.RowLabel == part.RowLabel ? whole.ColumnLabel : whole.RowLabel),
    };

    private static bool Holds(RatioClaim claim) => Percentages.Fits(claim.Percent.Number, claim.Part.Number, claim.Whole.Number);

    private static List<int> Columns(FigureTable table, Func<TableFigure, bool> where) => [.. table.Figures.Where(where).Select(f => f.Column).Distinct().Order()];
}
