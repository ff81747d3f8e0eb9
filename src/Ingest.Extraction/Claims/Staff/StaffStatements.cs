using System.Text.RegularExpressions;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// Staff under one name stated twice for the same year. Names are compared without the words that only say "there are" (年末, 实有, 现有), and must name
/// the kind of staff; a figure that belongs to another total or unit states something else, and a sentence that counts one kind twice counts it by office.
/// </summary>
internal static partial class StaffStatements
{
    public static IEnumerable<Claim> Read(ReportReading reading) => InText(reading).Concat(AgainstTables(reading)).Concat(AgainstTotals(reading));

    private static IEnumerable<Claim> InText(ReportReading reading)
    {
        var statements =
            from passage in reading.Passages
            from staff in passage.Staff
            where staff.Category is not (HeadcountCategory.Retiree or HeadcountCategory.Leaders or HeadcountCategory.Other) && staff.Frame is { PartOf: null, Depth: 0 } && staff.Frame.Quantity.Number.IsExact && staff.Frame.Value > 0 && !IsWithinYear(staff.Frame)
            let name = StaffName(staff)
            where name.Length >= 2
            group staff by (name, Scope().Match(staff.Frame.Before).Value, staff.Frame.Year) into same
            let apart = same.GroupBy(s => (s.Frame.Passage.Place, s.Frame.Sentence)).Where(g => g.Select(s => s.Frame.Value).Distinct().Count() == 1).SelectMany(g => g).ToList()
            where apart.Count >= 2
            select apart;
        foreach (var same in statements)
            yield return new SameClaim
            {
                Kind = ClaimKind.Headcount,
                Quote = same[1].Frame.Place,
                Subject = StaffName(same[0]),
                Statements = [.. same.Select(s => s.Frame.ToTerm(StaffName(s)))],
            };
    }

    /// <summary>
    /// A table of the unit's basic figures (在编人数 163) and the one place in the text that counts the same kind. Rows of several figures divide staff by
    /// office or year and say something else.
    /// </summary>
    private static IEnumerable<Claim> AgainstTables(ReportReading reading)
    {
        var told = reading.Passages.SelectMany(p => p.Staff).Where(s => s.Frame is { PartOf: null, Depth: 0, Quantity.Number.IsExact: true, Passage.Place.Row: null } && (s.Frame.Year is null || s.Frame.Year == reading.FiscalYear || IsNow(s.Frame))).ToList();
        return
            from table in reading.Tables
            from figure in table.Figures
            where figure.Kind == FigureKind.Persons && figure.Number is { IsExact: true, Value: > 0 } && TableMeaning.Year(figure, reading.FiscalYear) == reading.FiscalYear
            where !table.Figures.Any(f => f.Row == figure.Row && f.RowLabel == figure.RowLabel && f.Column != figure.Column)
            let name = Reduced(Bracket().Replace(figure.RowLabel.Split(' ')[^1], ""))
            where IsKind(name)
            let same = told.Where(s => StaffName(s) == name).ToList()
            where same.Count > 0 && same.Select(s => s.Frame.Value).Distinct().Count() == 1
            select (Claim)new SameClaim { Kind = ClaimKind.Headcount, Quote = same[0].Frame.Place, Subject = name, Statements = [same[0].Frame.ToTerm(name), figure.ToTerm(name)] };
    }

    /// <summary>
    /// 全局在职在编76人 and the total row of the one table that counts those on posts office by office: all of them are meant on both sides. Far apart, one of the two counts others too.
    /// </summary>
    private static IEnumerable<Claim> AgainstTotals(ReportReading reading) =>
        from staff in reading.Passages.SelectMany(p => p.Staff)
        where staff.Frame is { PartOf: null, Depth: 0, Quantity.Number.IsExact: true, Passage.Place.Row: null } && reading.IsOfYear(staff.Frame) && Whole().IsMatch(staff.Frame.Phrase)
        let name = Whole().Replace(StaffName(staff), "")
        where IsKind(name)
        let totals = reading.Tables.SelectMany(t => t.Figures).Where(f => f.Kind == FigureKind.Persons && f.Number is { IsExact: true, Value: > 0 } && ColumnSums.IsTotal(f.RowLabel) && TableMeaning.Year(f, reading.FiscalYear) == reading.FiscalYear && KindOf(Reduced(Bracket().Replace(f.ColumnLabel.Split(' ')[^1], ""))) == KindOf(name)).ToList()
        where totals.Count == 1 && Math.Abs(totals[0].Number.Value - staff.Frame.Value) <= totals[0].Number.Value * Near
        select (Claim)new SameClaim { Kind = ClaimKind.Headcount, Quote = staff.Frame.Place, Subject = name, Statements = [staff.Frame.ToTerm(name), totals[0].ToTerm(name)] };

    private const decimal Near = 0.1m;

    /// <summary>创办于1958年，现有在编45人: those there now, whatever year the sentence began with.</summary>
    private static bool IsNow(Frames.Frame frame) => frame.Phrase.StartsWith("现有", StringComparison.Ordinal) || frame.Phrase.StartsWith("目前", StringComparison.Ordinal);

    private static bool IsKind(string name) => KindOf(name) is HeadcountCategory.AuthorisedPosts or HeadcountCategory.OnPost or HeadcountCategory.InService or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.AllRetirees;

    /// <summary>The kind of staff that a label names, if it names nothing else: 在职人数, 2019年末实际在编人员(人).</summary>
    internal static HeadcountCategory? Kind(string label) => KindOf(Reduced(Bracket().Replace(label, "")));

    private static HeadcountCategory? KindOf(string name) => StaffWords.In(name) is [var only] && only.Length == name.Length ? only.Category : null;

    /// <summary>The words without fillers; 在职在编 and 在编在职 are one.</summary>
    private static string Reduced(string words) => StaffFiller().Replace(words, "").Replace("在职在编", "在编在职", StringComparison.Ordinal);

    /// <summary>The whole clause without fillers, where it ends with a staffing word or stands behind the figure; empty where it names more than a kind of staff.</summary>
    private static string StaffName(StaffFrame staff)
    {
        var behind = Behind().Match(staff.Frame.Trail);
        var clause = staff.Frame.Phrase.Length > 0 && StaffWords.In(staff.Frame.Phrase).Count > 0 ? staff.Frame.Phrase
            : behind.Success && StaffWords.In(behind.Value).Count > 0 ? behind.Value : "";
        var name = Reduced(clause);
        var words = StaffWords.In(name);
        return words.Count > 0 && words[^1].Start + words[^1].Length == name.Length && name.Length <= 10 ? name : "";
    }

    /// <summary>6月末在职44人, 年初在编90人: those there on another day than the year's last.</summary>
    private static bool IsWithinYear(Frames.Frame frame) => WithinYear().IsMatch(frame.Clause);

    [GeneratedRegex(@"(?<!\d)([1-9]|1[01])月|年初|期初|上半年|学期|学年")]
    private static partial Regex WithinYear();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    /// <summary>Whose staff the sentence counts: 局机关 has fewer than 全系统.</summary>
    [GeneratedRegex("机关(?!事业|单位|工勤)|本级|系统|下属|所属|基层|[并划转合][入并]前|该(?=中心|单位|校|院|所|站|馆|队)", RegexOptions.RightToLeft)]
    private static partial Regex Scope();

    /// <summary>True where a sentence says of whose staff it speaks.</summary>
    internal static bool NamesOffice(Frames.Frame frame) => Scope().IsMatch(frame.Before);

    [GeneratedRegex("^全(系统|部门|单位|[局院校馆站所镇乡委])(年末|年底|共有?|现有|实有)*")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[^,。;、:()的]{2,10}")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\d{1,2}[.、]|(截至|截止)?(19|20)\d{2}年(末|底|度)?(\d{1,2}月(底|末)?)?(\d{1,2}日)?|年末|年底|我局|本单位|我单位|全局|本部门|我中心|我校|我院|全校|全院|教职员工|教职工|干部职工|职工|工作人员|现有|实有|实际|共有|另有|另聘|核定|人员|人数|数|共|为|现|有|总")]
    private static partial Regex StaffFiller();
}
