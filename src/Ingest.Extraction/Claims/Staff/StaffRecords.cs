using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// The staff of the unit by kind, told in the text (编制92名，在职88人，退休62人) and again in one record of a table: its total row, or the row or form of a unit alone. That both count the same unit
/// on the same day is known where they agree in another kind.
/// </summary>
internal static partial class StaffRecords
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var told = Told(reading);
        return reading.Tables.SelectMany(t => Records(t, reading.FiscalYear)).SelectMany(r => Between(told, r));
    }

    /// <summary>The one figure of each kind that the text gives the whole unit; kinds of which it gives several are told of offices or days.</summary>
    private static Dictionary<HeadcountCategory, StaffFrame> Told(ReportReading reading) =>
        reading.Passages.SelectMany(p => p.Staff)
            .Where(s => IsKind(s.Category) && s.Frame is { PartOf: null, Depth: 0, Quantity.Number.IsExact: true, IsChange: false, IsComparison: false, Passage.Place.Row: null } && (s.Frame.Year is null || s.Frame.Year == reading.FiscalYear))
            .GroupBy(s => s.Category).Where(g => g.Select(s => s.Frame.Value).Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First());

    private static IEnumerable<List<(HeadcountCategory Kind, TableFigure Figure)>> Records(FigureTable table, int? year)
    {
        if (CaptionYear(table.Caption) is { } dated && dated != year) yield break;
        var people = table.Figures.Where(f => f.Kind is FigureKind.Persons or FigureKind.Number && f.Number is { IsExact: true, Value: > 0 } && TableMeaning.Year(f, year) == year).ToList();
        var rows = people.GroupBy(f => f.Row).ToList();
        foreach (var row in rows.Where(r => PartWords.IsTotal(r.First().RowLabel.Split(' ')[^1]) || rows.Count == 1)) yield return OfKinds(row, f => f.ColumnLabel.Split(' ')[^1]);
        yield return OfKinds(people, f => f.RowLabel.Split(' ')[^1]);
    }

    /// <summary>The year on which a caption ends: 整合时三家人员（2019年5月）.</summary>
    private static int? CaptionYear(string caption) =>
        DatedAtEnd().Match(new Text.ShadowText(caption).Text) is { Success: true } date ? int.Parse(date.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<y>(19|20)\d{2})年(度|末|底|初|\d{1,2}月)?(\d{1,2}日|末|底)?\)?:?$")]
    private static partial Regex DatedAtEnd();

    /// <summary>The figures whose label names one kind and nothing else, each kind once.</summary>
    private static List<(HeadcountCategory Kind, TableFigure Figure)> OfKinds(IEnumerable<TableFigure> figures, Func<TableFigure, string> label) =>
    [
        .. figures.Select(f => (Kind: KindOf(label(f)), Figure: f)).Where(f => f.Kind is not null).GroupBy(f => f.Kind!.Value).Where(g => g.Count() == 1).Select(g => (g.Key, g.First().Figure)),
    ];

    private static HeadcountCategory? KindOf(string label) => StaffStatements.Kind(label) is { } kind && IsKind(kind) ? kind : null;

    private static bool IsKind(HeadcountCategory category) =>
        category is HeadcountCategory.AuthorisedPosts or HeadcountCategory.OnPost or HeadcountCategory.InService or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.Retiree or HeadcountCategory.AllRetirees;

    private static IEnumerable<Claim> Between(Dictionary<HeadcountCategory, StaffFrame> told, List<(HeadcountCategory Kind, TableFigure Figure)> record)
    {
        var shared = record.Select(r => (r.Figure, Told: told.GetValueOrDefault(r.Kind) ?? (IsSeated(r.Kind) ? told.GetValueOrDefault(Other(r.Kind)) : null))).Where(r => r.Told is not null).ToList();
        var differing = shared.Where(s => s.Told!.Frame.Value != s.Figure.Number.Value).ToList();
        return differing is [var (figure, staff)] && (shared.Count > 1 || IsTotalOf(figure, staff!))
            ? [new SameClaim { Kind = ClaimKind.Headcount, Quote = staff!.Frame.Place, Subject = staff.Detail.Length > 0 ? staff.Frame.Phrase : staff.Detail, Statements = [staff.Frame.ToTerm(staff.Frame.Phrase), figure.ToTerm(figure.ColumnLabel)] }] : [];
    }

    /// <summary>A total of all offices that is nearly what the text tells without naming an office.</summary>
    private static bool IsTotalOf(TableFigure total, StaffFrame staff) =>
        PartWords.IsTotal(total.RowLabel.Split(' ')[^1]) && Math.Abs(total.Number.Value - staff.Frame.Value) <= Math.Max(1, total.Number.Value * Near) && !StaffStatements.NamesOffice(staff.Frame);

    private const decimal Near = 0.1m;

    /// <summary>在职 and 在编 are one where only one of them is told.</summary>
    private static bool IsSeated(HeadcountCategory category) => category is HeadcountCategory.OnPost or HeadcountCategory.InService;

    private static HeadcountCategory Other(HeadcountCategory category) => category == HeadcountCategory.OnPost ? HeadcountCategory.InService : HeadcountCategory.OnPost;
}
