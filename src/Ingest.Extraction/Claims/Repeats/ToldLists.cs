using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// A list of figures told again in its order, or as a column of a table: 分别是38.6万、21.4万、9.7万人次 … 依次为38.6万、24.1万、9.7万人次. Where all figures but one are the same and that one has two
/// digits exchanged, the lists are one. Plan and outcome share figures too, and may differ by a digit.
/// </summary>
internal static class ToldLists
{
    private const int Fewest = 3;
    private const decimal TenThousand = 10_000;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var lists = reading.Passages.SelectMany(InText).ToList();
        return lists.SelectMany((list, i) => lists.Take(i).Select(other => Between(list, other))).Concat(
            from list in lists from table in reading.Tables from column in table.Figures.GroupBy(f => f.Column) select InColumn(list, [.. column.Where(f => f.Number.IsExact && !ColumnSums.IsTotal(f.RowLabel))])).OfType<Claim>();
    }

    private static IEnumerable<List<Term>> InText(ReadPassage passage) =>
        passage.Frames.Frames.Select(f => Respectively.Row(f, passage.Frames)).Where(row => row.Count >= Fewest).DistinctBy(row => row[0].Place).Concat(passage.Groups.Select(g => g.Parts).Where(parts => parts.Count >= Fewest))
            .Where(row => row.All(f => f.Dimension is Dimension.Money or Dimension.Count && f.Quantity.Number.IsExact)).Select(row => row.Select(f => f.ToTerm()).ToList());

    private static SameClaim? Between(List<Term> list, List<Term> other)
    {
        if (list.Count != other.Count || list.Zip(other).Any(p => p.First.Dimension != p.Second.Dimension || !Units.AreAlike(p.First.Unit, p.Second.Unit) && p.First.Dimension == Dimension.Count)) return null;
        var differing = list.Zip(other).Where(p => p.First.Number.Value != p.Second.Number.Value).ToList();
        return differing is [var (one, two)] && one.Place != two.Place && Slips.AreTransposed(one.Number.Value, two.Number.Value) ? Claim(one, two) : null;
    }

    private static SameClaim? InColumn(List<Term> list, List<TableFigure> column)
    {
        foreach (var scale in (decimal[])[1, TenThousand])
        {
            var others = column.ConvertAll(f => f.ToTerm(f.RowLabel) with { Number = new PrintedNumber(f.Number.Value * scale, f.Number.Step * scale) });
            var missing = list.FindAll(t => !others.Exists(o => o.Number.Value == t.Number.Value));
            if (missing is not [var one]) continue;
            var left = others.FindAll(o => o.Dimension == one.Dimension && !list.Exists(t => t.Number.Value == o.Number.Value));
            if (left.FindAll(o => Slips.AreTransposed(one.Number.Value, o.Number.Value)) is [var two]) return Claim(one, two);
        }

        return null;
    }

    private static SameClaim Claim(Term one, Term two)
    {
        var terms = new[] { one, two }.OrderBy(t => t.Place).ToList();
        return new SameClaim { Kind = ClaimKind.Same, Quote = terms[1].Place, Subject = terms[0].Label, Statements = terms };
    }
}
