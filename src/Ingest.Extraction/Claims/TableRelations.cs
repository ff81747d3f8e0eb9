using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>
/// Relations between columns that most rows of a table keep: c = a + b, c = a − b, percent = a ÷ b, percent = a ÷ its total. A relation is the table's own
/// where at least three quarters of its rows (and two at least) keep it; the rows that do not are its broken ones.
/// </summary>
internal static class TableRelations
{
    private const decimal Most = 0.75m;

    public static IEnumerable<Claim> Read(ReportReading reading) => reading.Tables.SelectMany(t => Rates(t).Concat(Shares(t)).Concat(Differences(t)));

    private static IEnumerable<Claim> Rates(FigureTable table)
    {
        var money = Columns(table, f => f.Kind is FigureKind.Money or FigureKind.Number or FigureKind.Persons);
        foreach (var percent in Columns(table, f => f.Kind == FigureKind.Percent))
        {
            var claims = (from part in money from whole in money where part != whole select RowsOf(table, percent, part, whole))
                .Where(c => c.Count >= 2).OrderByDescending(c => c.Count(Holds)).FirstOrDefault();
            if (claims is null || claims.Count(Holds) < claims.Count * Most || claims.Count(Holds) < 2) continue;
            foreach (var claim in claims) yield return claim;
        }
    }

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
                    if (claims.Count < 3 || held < claims.Count * Most || claims.Count(c => c.Parts.All(p => p.Number.Value != 0) && Holds(c)) < 2) continue;
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
               Kind = c.Kind == FigureKind.Persons ? ClaimKind.Headcount : ClaimKind.Sum,
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

    private static bool Holds(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) == claim.Total.Number.Value;

    private static List<int> Columns(FigureTable table, Func<TableFigure, bool> where) => [.. table.Figures.Where(where).Select(f => f.Column).Distinct().Order()];
}
