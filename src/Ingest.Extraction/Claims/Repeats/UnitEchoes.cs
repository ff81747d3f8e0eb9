using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// A sum ten thousand times another of the report, and far above all its money: 累计支付864,000万元 beside 864,000.00元. The figure was copied, and the wrong unit set behind it.
/// </summary>
internal static class UnitEchoes
{
    private const decimal Factor = 10_000;
    private const int LongFigure = 3;
    private const int FewestFigures = 5;
    private const decimal Beyond = 3;

    private sealed record Sum(Term Term, decimal Value);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var text = reading.Frames.Where(f => f is { IsMoney: true, IsChange: false, Quantity: { PerUnit: false, Number.IsExact: true }, Value: > 0 }).Select(f => new Sum(f.ToTerm(), f.Value)).ToList();
        var all = text.Concat(reading.Tables.SelectMany(t => t.Figures).Where(f => f.Kind == FigureKind.Money && f.Number is { IsExact: true, Value: > 0 }).Select(f => new Sum(f.ToTerm(f.RowLabel), f.Number.Value))).ToList();
        if (all.Count < FewestFigures) return [];
        return from sum in text
               where all.TrueForAll(s => s.Value == sum.Value || s.Value * Beyond < sum.Value)
               let echo = all.Find(s => s.Value * Factor == sum.Value)
               where echo is not null && Slips.Length(sum.Value) >= LongFigure
               select new SameClaim { Kind = ClaimKind.Same, Quote = sum.Term.Place, Subject = sum.Term.Label, Statements = [sum.Term, echo.Term] };
    }
}
