using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>
/// The same named item with figures that differ by one slip: two neighbouring digits exchanged, or yuan written as 万元. Unlike statements of the report's own
/// totals, items of one name may well differ; only the slip makes two figures one quantity.
/// </summary>
internal static partial class Twins
{
    private const int ShortestName = 3;
    private const decimal UnitFactor = 10_000;

    private sealed record Item(string Name, AmountRole? Role, int? Year, Term Term);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var items = InText(reading).Concat(InTables(reading)).Where(i => i.Name.Length >= ShortestName && i.Term.Number is { IsExact: true, Value: > 0 }).ToList();
        foreach (var alike in items.GroupBy(i => (Slips.Signature(i.Term.Number.Value), i.Year, i.Term.Dimension)).Where(g => g.Count() > 1))
        {
            var list = alike.OrderBy(i => i.Term.Place).ToList();
            for (var i = 1; i < list.Count; i++)
                if (list.Take(i).FirstOrDefault(other => AreTwins(other, list[i])) is { } twin)
                    yield return new SameClaim { Kind = ClaimKind.Same, Quote = list[i].Term.Place, Subject = list[i].Name, Statements = [twin.Term, list[i].Term] };
        }
    }

    private static bool AreTwins(Item left, Item right)
    {
        if (!AreOneName(left.Name, right.Name)) return false;
        if (left.Role is { } l && right.Role is { } r && l != r) return false;
        var (small, large) = (Math.Min(left.Term.Number.Value, right.Term.Number.Value), Math.Max(left.Term.Number.Value, right.Term.Number.Value));
        return (left.Term.Dimension == Dimension.Money && large == small * UnitFactor) || Slips.AreTransposed(left.Term.Number.Value, right.Term.Number.Value);
    }

    /// <summary>One name contains the other: 列养农村公路 and 农村公路.</summary>
    private static bool AreOneName(string left, string right) =>
        left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);

    private static IEnumerable<Item> InText(ReportReading reading) =>
        from frame in reading.Frames
        where (Levels.IsLevel(frame) || frame.Quantity.Kind == Quantities.QuantityKind.Percent) && !frame.IsComparison
        let name = Name(frame)
        where name.Length > 0
        select new Item(name, frame.IsMoney && frame.RoleIsExplicit ? frame.Role : null, frame.Year, frame.ToTerm(name));

    private static IEnumerable<Item> InTables(ReportReading reading) =>
        from table in reading.Tables
        from figure in table.Figures
        where figure.Kind is FigureKind.Money
        let year = TableMeaning.Year(figure, reading.FiscalYear)
        select new Item(Name(figure.RowLabel.Split(' ')[^1]), TableMeaning.Role(figure, null, table.Caption), year, figure.ToTerm(figure.RowLabel));

    /// <summary>The noun in front of a figure, else the one right behind a counter (2460.0公里农村公路); rates of the report itself by their own name.</summary>
    private static string Name(Frame frame)
    {
        if (frame.Quantity.Kind == Quantities.QuantityKind.Percent)
            return Rate().Match(frame.Phrase) is { Success: true } rate ? rate.Value : "";
        if (frame.Subject.Length >= ShortestName && frame.Phrase.Contains(frame.Subject, StringComparison.Ordinal)) return Name(frame.Subject);
        var behind = frame.Dimension == Dimension.Count ? Behind().Match(frame.Trail).Value : "";
        return behind.Length >= ShortestName ? behind : "";
    }

    [GeneratedRegex(@"(预算)?执行率$")]
    private static partial Regex Rate();

    [GeneratedRegex(@"^[^,。;、:()的]{3,8}")]
    private static partial Regex Behind();

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
