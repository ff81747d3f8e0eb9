using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>
/// The same named item with figures that differ by one slip: two neighbouring digits exchanged, or yuan written as 万元. Unlike statements of the report's own
/// totals, items of one name may well differ; only the slip makes two figures one quantity.
/// </summary>
internal static class Twins
{
    private const int ShortestName = 3;
    private const decimal UnitFactor = 10_000;

    private sealed record Item(string Name, AmountRole? Role, int? Year, Term Term);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var items = InText(reading).Concat(InTables(reading)).Where(i => i.Name.Length >= ShortestName && i.Term.Number is { IsExact: true, Value: > 0 });
        foreach (var same in items.GroupBy(i => (i.Name, i.Year, i.Term.Dimension)))
        {
            var list = same.OrderBy(i => i.Term.Place).ToList();
            for (var i = 1; i < list.Count; i++)
                if (list.Take(i).FirstOrDefault(other => AreTwins(other, list[i])) is { } twin)
                    yield return new SameClaim { Kind = ClaimKind.Same, Quote = list[i].Term.Place, Subject = list[i].Name, Statements = [twin.Term, list[i].Term] };
        }
    }

    private static bool AreTwins(Item left, Item right)
    {
        if (left.Role is { } l && right.Role is { } r && l != r && left.Term.Dimension == Dimension.Money) return false;
        var (small, large) = (Math.Min(left.Term.Number.Value, right.Term.Number.Value), Math.Max(left.Term.Number.Value, right.Term.Number.Value));
        if (left.Term.Dimension == Dimension.Money && large == small * UnitFactor) return true;
        return Slips.AreTransposed(left.Term.Number.Value, right.Term.Number.Value);
    }

    private static IEnumerable<Item> InText(ReportReading reading) =>
        from frame in reading.Frames
        where Levels.IsLevel(frame) && !frame.IsComparison && frame.Subject.Length >= ShortestName && frame.Phrase.Contains(frame.Subject, StringComparison.Ordinal)
        select new Item(Name(frame.Subject), frame.IsMoney && frame.RoleIsExplicit ? frame.Role : null, frame.Year, frame.ToTerm());

    private static IEnumerable<Item> InTables(ReportReading reading) =>
        from table in reading.Tables
        from figure in table.Figures
        where figure.Kind is FigureKind.Money
        let year = TableMeaning.Year(figure, reading.FiscalYear)
        select new Item(Name(figure.RowLabel.Split(' ')[^1]), TableMeaning.Role(figure, null, table.Caption), year, figure.ToTerm(figure.RowLabel));

    /// <summary>A project's money is named with or without 经费, 资金, 支出.</summary>
    private static string Name(string subject)
    {
        var name = SubjectWords.Noun(subject);
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName) return name[..^ending.Length];
        return name;
    }

    private static readonly string[] Endings = ["经费", "资金", "支出", "项目"];
}
