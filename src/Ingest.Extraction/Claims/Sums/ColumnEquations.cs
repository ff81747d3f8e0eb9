using System.Text.RegularExpressions;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// A column that the rows of a table make of others: 结余 = 预算 − 支出, 年末结转 = 上年结转 + 到位 − 支出. The equation that most rows keep is the table's own, and the rows that do not keep it are
/// its broken ones. A header that names a result (结余, 差异, 调整后预算) needs fewer rows to bear it out than figures alone do.
/// </summary>
internal static partial class ColumnEquations
{
    private const int MostColumns = 10;
    private const int MostOperands = 3;

    private const int FewestUnnamedRows = 3;

    /// <param name="Column">The column it stands in.</param>
    /// <param name="IsMinus">True where it is subtracted.</param>
    private readonly record struct Operand(int Column, bool IsMinus);

    /// <summary>A row's result with its operands in the order of the equation.</summary>
    private sealed record Row(TableFigure Result, IReadOnlyList<(TableFigure Figure, bool IsMinus)> Operands)
    {
        public decimal Computed => Operands.Sum(o => o.IsMinus ? -o.Figure.Number.Value : o.Figure.Number.Value);

        public decimal Off => Result.Number.Value - Computed;

        public bool Holds => Off == 0;

        /// <summary>Noughts make an equation of any others.</summary>
        public bool Tells => Holds && Operands.All(o => o.Figure.Number.Value != 0);

        /// <summary>−80.00 beside 80.00 under 减少: the same told without its sign.</summary>
        public bool IsUnsigned => Computed == -Result.Number.Value;
    }

    public static IEnumerable<Claim> Read(FigureTable table)
    {
        var cells = table.Figures.Where(f => f.Kind is not FigureKind.Percent && f.Number.IsExact).DistinctBy(f => (f.Row, f.Column)).ToDictionary(f => (f.Row, f.Column));
        var columns = cells.Keys.Select(k => k.Column).Distinct().Order().ToList();
        if (columns.Count is < 3 or > MostColumns) return [];
        return cells.Values.GroupBy(f => (f.Column, f.ColumnLabel)).OrderByDescending(g => Remainder().IsMatch(Header(g.First()))).ThenBy(g => g.Key.Column)
            .SelectMany(results => Of(table, [.. results.OrderBy(f => f.Row)], columns, cells));
    }

    private static IEnumerable<Claim> Of(FigureTable table, List<TableFigure> results, List<int> columns, Dictionary<(int Row, int Column), TableFigure> cells)
    {
        var header = Header(results[0]);
        if (results[0].Kind == FigureKind.Number && !Remainder().IsMatch(header)) return [];
        var isNamed = Remainder().IsMatch(header) || Total().IsMatch(header);
        var others = columns.FindAll(c => c != results[0].Column);
        var best = Equations(others, isNamed ? MostOperands : 2, Remainder().IsMatch(header)).Select(e => Rows(results, e, cells)).Where(rows => IsBorneOut(rows, isNamed)).MaxBy(rows => rows.Count(r => r.Holds));
        return best is null ? [] : Accusable(best, cells.Values).Select(r => Claim(table, r));
    }

    private static bool IsBorneOut(List<Row> rows, bool isNamed) =>
        (isNamed || rows.Count >= FewestUnnamedRows) && KeptRows.Suffice(rows.Count, rows.Count(r => r.Tells), rows.Count(r => !r.Holds && !r.IsUnsigned), isNamed);

    /// <summary>
    /// A total row that misses by what its rows miss, or by what rows hold that are not broken up, bears their figures out: then the table leaves out a column, and no row is wrong. Nor is a row that
    /// misses by another of its figures.
    /// </summary>
    private static IEnumerable<Row> Accusable(List<Row> rows, IReadOnlyCollection<TableFigure> figures)
    {
        var broken = rows.FindAll(r => !r.Holds && !r.IsUnsigned);
        var totals = broken.FindAll(r => ColumnSums.IsTotal(r.Result.RowLabel));
        var whole = figures.Where(f => f.Column == rows[0].Result.Column && rows.TrueForAll(r => r.Result.Row != f.Row)).Sum(f => f.Number.Value);
        var isLeftOut = totals.Exists(t => t.Off == broken.Where(r => !totals.Contains(r)).Sum(r => r.Off) + whole);
        return rows.Where(r => r.Holds || broken.Contains(r) && !isLeftOut && !figures.Any(f => f.Row == r.Result.Row && f.Number.Value == Math.Abs(r.Off) && !r.Operands.Any(o => ReferenceEquals(o.Figure, f))));
    }

    /// <summary>Sums and differences of two columns up to so many, the shorter first.</summary>
    private static IEnumerable<IReadOnlyList<Operand>> Equations(List<int> columns, int most, bool mayDiffer) =>
        from count in Enumerable.Range(2, most - 1)
        from chosen in Choose(columns, count)
        from signs in Enumerable.Range(0, mayDiffer ? (1 << count) - 1 : 1)
        select (IReadOnlyList<Operand>)[.. chosen.Select((c, i) => new Operand(c, (signs >> i & 1) == 1))];

    private static IEnumerable<IReadOnlyList<int>> Choose(IReadOnlyList<int> columns, int count) =>
        count == 0 ? [[]] : from i in Enumerable.Range(0, columns.Count) from rest in Choose([.. columns.Skip(i + 1)], count - 1) select (IReadOnlyList<int>)[columns[i], .. rest];

    /// <summary>The rows of one header that hold every operand, each under one header too.</summary>
    private static List<Row> Rows(List<TableFigure> results, IReadOnlyList<Operand> equation, Dictionary<(int Row, int Column), TableFigure> cells)
    {
        var rows = (
            from stated in results
            let operands = equation.Select(o => (Figure: cells.GetValueOrDefault((stated.Row, o.Column)), o.IsMinus)).ToList()
            where operands.TrueForAll(o => o.Figure?.Kind == stated.Kind)
            select new Row(stated, [.. operands.Select(o => (o.Figure!, o.IsMinus))])).ToList();
        return rows.FindAll(r => r.Operands.Zip(rows[0].Operands).All(o => o.First.Figure.ColumnLabel == o.Second.Figure.ColumnLabel));
    }

    private static SumClaim Claim(FigureTable table, Row row) => new()
    {
        Kind = Staffing.TableStaff.SumOf(row.Result, row.Operands.Select(o => o.Figure)) == ClaimKind.Headcount ? ClaimKind.Headcount : Closing().IsMatch(Header(row.Result)) ? ClaimKind.Balance : row.Operands.Any(o => o.IsMinus) ? ClaimKind.Difference : ClaimKind.Sum,
        Quote = row.Result.Place,
        Total = row.Result.ToTerm($"{row.Result.RowLabel}·{row.Result.ColumnLabel}"),
        Parts = [.. row.Operands.Where(o => !o.IsMinus).Select(o => o.Figure.ToTerm(o.Figure.ColumnLabel))],
        Minus = [.. row.Operands.Where(o => o.IsMinus).Select(o => o.Figure.ToTerm(o.Figure.ColumnLabel))],
        Captions = Labels.Of(table, row.Result.Row),
    };

    private static string Header(TableFigure figure) => TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]);

    [GeneratedRegex("(?<!上年|年初|期初)(结余|结转|余额)|(?:年末|期末|年底)(?:数|人数|实有|余额|总额|库存|数量|$)|增减|变动|差额|差异|节约|超支|未支付|未支出")]
    private static partial Regex Remainder();

    [GeneratedRegex("调整后|调整预算|合计|小计|总计")]
    private static partial Regex Total();

    [GeneratedRegex("结余|结转|余额|调整后|调整预算|年末|期末|年底")]
    private static partial Regex Closing();
}
