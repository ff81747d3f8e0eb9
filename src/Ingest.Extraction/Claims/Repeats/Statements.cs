using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// The same quantity stated in several places: one concept (or one long project name), role, year and scope. Parts of other totals, list items and sums of
/// another scope (财政拨款, 一般公共预算) state something else.
/// </summary>
internal static partial class Statements
{
    private sealed record Statement(string Key, string Subject, Term Term);

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from same in Of(reading).GroupBy(s => s.Key, StringComparer.Ordinal)
        let places = WithoutItems([.. same.GroupBy(s => s.Term.Place).Select(g => g.First())], reading)
        where places.Count >= 2
        select (Claim)new SameClaim
        {
            Kind = ClaimKind.Same,
            Quote = places[1].Term.Place,
            Subject = places[0].Subject,
            Statements = [.. places.OrderBy(p => p.Term.Place).Select(p => p.Term)],
        };

    /// <summary>A section or annex about one item tells that item's whole as if it were the report's: a smaller sum that elsewhere is a part of the whole.</summary>
    private static List<Statement> WithoutItems(List<Statement> places, ReportReading reading)
    {
        var whole = places.Max(p => p.Term.Number.Value);
        if (places.TrueForAll(p => p.Term.Number.Value == whole)) return places;
        places = places.FindAll(p => p.Term.Number.Value >= whole * LeastShare || p.Term.Number.Value * Slips.UnitFactor == whole || Slips.IsMisprint(p.Term.Number, whole));
        var items = reading.Passages.SelectMany(p => p.Frames.Frames).Where(f => f.IsMoney && f.PartOf is { IsMoney: true }).ToLookup(f => f.Value, f => f.Place.Block);
        if (places.Select(p => p.Term.Number.Value).Distinct().Skip(2).Any()) places = places.FindAll(p => p.Term.Number.Value == whole || Slips.IsMisprint(p.Term.Number, whole));
        return [.. places.Where(p => p.Term.Number.Value == whole || !items[p.Term.Number.Value].Any(block => block != p.Term.Place.Block))];
    }

    /// <summary>Sums of another order are of other things under the same general name, but for a slip of the pen or of the unit.</summary>
    private const decimal LeastShare = 0.5m;

    private static IEnumerable<Statement> Of(ReportReading reading) =>
        reading.Passages.SelectMany(p => InText(p, reading)).Concat(reading.Tables.SelectMany(t => InTable(t, reading))).Concat(reading.FundingBlocks is [var form] ? InForm(form, reading) : []);

    private static IEnumerable<Statement> InText(ReadPassage passage, ReportReading reading) =>
        from frame in passage.Frames.Frames
        where frame.IsMoney && frame.RoleIsExplicit && frame.Quantity.Number.IsExact && frame.Depth == 0 && !frame.IsChange && !frame.IsComparison && !frame.Quantity.PerUnit
        where frame.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed or AmountRole.Income or AmountRole.Asset
        where reading.IsOfYear(frame) && !Opening().IsMatch(frame.Phrase)
        where !HasOtherScope(frame, passage) && (ReportSubject.IsWhole(reading.Identity) || !Department().IsMatch(frame.Before))
        let key = KeyOf(frame, passage, reading)
        where key is not null
        select new Statement($"{key}|{frame.Role}", NameOf(frame), frame.ToTerm(NameOf(frame)));

    /// <summary>The total concept only outside lists; other concepts only where they are no part of something else; projects by a long name.</summary>
    private static string? KeyOf(Frame frame, ReadPassage passage, ReportReading reading) =>
        ConceptOf(frame, passage, reading) is { } concept ? GrandTotal().IsMatch(frame.Phrase) ? $"{concept} 总计" : concept : null;

    /// <summary>收入总计 and 支出总计 hold what was brought forward and what is carried over; 本年收入 and 本年支出 do not.</summary>
    [GeneratedRegex("总计(均|各|为|达|是|:)*$")]
    private static partial Regex GrandTotal();

    private static string? ConceptOf(Frame frame, ReadPassage passage, ReportReading reading)
    {
        var concept = PureTotals.Names(frame, reading.Identity) ? "total" : Concepts.Of(frame.Subject) is { } named && named != "total" && frame.Phrase.Contains(frame.Subject, StringComparison.Ordinal) ? named : frame.Role == AmountRole.Asset ? Concepts.AtEnd(frame.Phrase) : null;
        if (frame.PartOf is { } total && Concepts.Of(total.Subject) != "total" && !(concept is not null && concept != "total")) return null;
        if (frame.PartOf is { IsMoney: true } whole && whole.Role != frame.Role) return null;
        if (concept == "total") return passage.ListMark is not null ? null : PureTotals.IsGeneric(passage.Context.Title) ? "total" : $"total {passage.Context.Title}";
        return concept;
    }

    /// <summary>True where the words before the sum, or close behind it, limit it to a source of money, a level, a stretch of time.</summary>
    public static bool HasOtherScope(Frame frame, ReadPassage passage)
    {
        var sentence = passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];
        return Scope().IsMatch(sentence) || Period().IsMatch(sentence) || Scope().IsMatch(PartsOf().Replace(frame.Trail.Length > 12 ? frame.Trail[..12] : frame.Trail, ""));
    }

    /// <summary>True where the words name a source of money, a level or a part of a unit.</summary>
    public static bool NamesScope(string words) => Scope().IsMatch(words);

    /// <summary>True for 收入总计 and 支出总计.</summary>
    public static bool IsGrandTotal(Frame frame) => GrandTotal().IsMatch(frame.Phrase);

    /// <summary>What its parts are, or where all of it comes from, limits no sum: 460万元,其中中央资金…; 460万元:财政拨款….</summary>
    [GeneratedRegex(@"^:.*$|[,(:]?(其中|包括|含|全部|均为|均系).*$")]
    private static partial Regex PartsOf();

    private static string NameOf(Frame frame) => frame.Phrase.Length is > 1 and <= 16 ? frame.Phrase : frame.Subject;

    private static IEnumerable<Statement> InTable(FigureTable table, ReportReading reading)
    {
        foreach (var figure in table.Figures.Where(f => f.Kind == FigureKind.Money && f.Number is { IsExact: true, Value: >= 0 } && !Change().IsMatch(f.ColumnLabel)))
        {
            if (IsPartOfRow(figure, table)) continue;
            var concept = Concepts.Of(Subtotal().Replace(figure.RowLabel.Split(' ')[^1], ""));
            var year = TableMeaning.Year(figure, reading.FiscalYear);
            if (concept is null or "total" || year != reading.FiscalYear || Scope().IsMatch(figure.ColumnLabel + figure.RowLabel) || figure.ColumnLabel.Contains("其中", StringComparison.Ordinal)) continue;
            var role = TableMeaning.Role(figure, null, table.Caption);
            if (role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed && figure.ColumnLabel.Split(' ').Length <= 2)
                yield return new Statement($"{concept}|{role}", figure.RowLabel, figure.ToTerm(figure.RowLabel + figure.ColumnLabel));
        }
    }

    /// <summary>项目支出小计.</summary>
    [GeneratedRegex("(?<=支出|经费)(小计|合计)$")]
    private static partial Regex Subtotal();

    /// <summary>财政拨款 | 其他资金 | 合计: what adds up with its neighbours to the row's total is a part of it, whatever its header says.</summary>
    private static bool IsPartOfRow(TableFigure figure, FigureTable table)
    {
        var row = table.Figures.Where(f => f.Row == figure.Row && f.Kind == FigureKind.Money).ToList();
        return row.Exists(t => !ReferenceEquals(t, figure) && ColumnSums.IsTotal(t.ColumnLabel.Split(' ')[^1]) && row.Where(f => !ReferenceEquals(f, t)).Sum(f => f.Number.Value) == t.Number.Value);
    }

    /// <summary>The total row of a form's funding block states the report's budget and spending; of several forms each is of a project of its own.</summary>
    private static IEnumerable<Statement> InForm(FigureTable block, ReportReading reading) =>
        from figure in block.Figures
        where figure.Kind == FigureKind.Money && figure.RowLabel.EndsWith("资金总额", StringComparison.Ordinal) && figure.Number is { IsExact: true, Value: > 0 }
        let role = TableMeaning.Role(figure, null, "")
        where role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed
        select new Statement($"total|{role}", figure.RowLabel, figure.ToTerm(figure.RowLabel + figure.ColumnLabel.Split(' ')[^1]));

    [GeneratedRegex(@"财政拨款|一般公共预算|政府性基金|国有资本|本级|市级资金|省级资金|中央资金|县级资金|区级资金|其他资金|自有资金|单位资金|上级|专户|二级|下属|下拨|局机关|机关本级|非财政|人均|累计")]
    private static partial Regex Scope();

    /// <summary>In a report on one project, the accounts of the whole department.</summary>
    [GeneratedRegex(@"(部门|单位|全(局|会|校|院|委|系统))(年度)?(决算|预算|总支出|总收入|整体|收支|支出合计)")]
    private static partial Regex Department();

    /// <summary>期初资产总额 is another than 期末资产总额.</summary>
    [GeneratedRegex("^(期初|年初(?!预算|安排|批复|下达)|上年末|上年年末)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"增减|变动|差额|增加|减少|增长|比上年|较上年")]
    private static partial Regex Change();

    [GeneratedRegex(@"上半年|季度|截至(9|8|7|6|10|11)月|\d月底|\d月末|前三季|[两二三四五]年|近年")]
    private static partial Regex Period();
}
