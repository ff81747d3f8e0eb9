using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// A figure copied with the wrong unit behind it: a sum ten thousand times another of the report and far above all its money (累计支付864,000万元 beside 864,000.00元), a cell a ten-thousandth of what the text
/// tells and far below its column (186.48 in a table in yuan beside 186.48万元).
/// </summary>
internal static class UnitEchoes
{
    private const int LongFigure = 3;
    private const int FewestFigures = 5;
    private const decimal Beyond = 3;

    private sealed record Sum(Term Term, decimal Value);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var text = reading.Frames.Where(f => f is { IsMoney: true, IsChange: false, Quantity: { PerUnit: false, Number.IsExact: true }, Value: > 0 }).Select(f => new Sum(f.ToTerm(), f.Value)).ToList();
        var cells = reading.Tables.Select(Cells).ToList();
        var all = text.Concat(cells.SelectMany(c => c).Select(c => c.Sum)).ToList();
        return all.Count < FewestFigures ? [] : InText(text, all).Concat(cells.SelectMany(c => InColumns(c, text)));
    }

    private static List<(Sum Sum, int Column)> Cells(FigureTable table) =>
        [.. table.Figures.Where(f => f.Kind == FigureKind.Money && f.Number is { IsExact: true, Value: > 0 }).Select(f => (new Sum(f.ToTerm(f.RowLabel), f.Number.Value), f.Column))];

    private static IEnumerable<Claim> InText(List<Sum> text, List<Sum> all) =>
        from sum in text
        where all.TrueForAll(s => s.Value == sum.Value || s.Value * Beyond < sum.Value)
        let echo = all.Find(s => s.Value * Slips.UnitFactor == sum.Value)
        where echo is not null && Slips.Length(sum.Value) >= LongFigure
        select Of(sum, echo);

    private static IEnumerable<Claim> InColumns(List<(Sum Sum, int Column)> cells, List<Sum> text) =>
        from column in cells.GroupBy(c => c.Column, c => c.Sum)
        from cell in column
        where column.Count() >= FewestFigures && column.All(s => s == cell || s.Value > cell.Value * Slips.UnitFactor / Beyond / Beyond)
        let echo = text.Find(s => s.Value == cell.Value * Slips.UnitFactor)
        where echo is not null && Slips.Length(cell.Value) > LongFigure
        select Of(cell, echo);

    private static SameClaim Of(Sum slipped, Sum echo) => new() { Kind = ClaimKind.Same, Quote = slipped.Term.Place, Subject = slipped.Term.Label, Statements = [slipped.Term, echo.Term] };
}
