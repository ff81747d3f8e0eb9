using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Another unit, another year, an impossible day: what is left of the text that a report was copied from.</summary>
internal static partial class IdentityDamages
{
    private const int ShortLine = 14;
    private const int TitleLines = 6;
    private const int LongestTitle = 60;

    public static Mutation UnitInSignature { get; } = new("identity.other_unit_signs", (report, random) => UnitNames(report, isSignature: true));

    public static Mutation UnitInText { get; } = new("identity.other_unit_in_text", (report, random) => FigureDamages.Shuffled([.. UnitNames(report, isSignature: false)], random));

    public static Mutation TitleYear { get; } = new("identity.other_year_in_title", (report, _) =>
        from paragraph in report.Paragraphs.Take(TitleLines)
        where paragraph.Text.Length < LongestTitle && paragraph.Text.Contains("自评", StringComparison.Ordinal)
        from match in TitleYearWord().Matches(paragraph.Text).Take(1)
        where match.Value == Print(report.FiscalYear)
        select Damage.Anywhere(paragraph.Place.At(match.Index, match.Length), Print(report.FiscalYear - 1), FindingKind.YearInconsistent, FindingKind.DateImplausible));

    public static Mutation EvaluatedYear { get; } = new("identity.other_year_evaluated", (report, random) => InText(report, random, Evaluated(), -1));

    public static Mutation ClosingYear { get; } = new("identity.other_closing_year", (report, random) => InText(report, random, Closing(), -2));

    public static Mutation BudgetYear { get; } = new("identity.other_year_of_money", (report, random) => InText(report, random, MoneyYear(), -2));

    public static Mutation SignedInYear { get; } = new("date.before_year_end", (report, _) =>
        from date in Dates(report)
        where date.Year == report.FiscalYear + 1 && date.Month < 12
        select Damage.Anywhere(date.YearPlace, Print(date.Year - 1), FindingKind.DateImplausible, FindingKind.YearInconsistent));

    public static Mutation SignedLate { get; } = new("date.years_later", (report, _) =>
        from date in Dates(report)
        where date.Year == report.FiscalYear + 1
        select Damage.Anywhere(date.YearPlace, Print(report.FiscalYear + 4), FindingKind.DateImplausible, FindingKind.YearInconsistent));

    public static Mutation NoSuchDay { get; } = new("date.no_such_day", (report, _) =>
        from date in Dates(report)
        select Damage.Anywhere(date.DayPlace, "2月30日", FindingKind.DateImplausible));

    public static Mutation SelfReference { get; } = new("identity.other_self_reference", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs], random)
        from match in Self().Matches(paragraph.Text)
        where report.Unit?.Contains(match.Groups["k"].Value, StringComparison.Ordinal) == true && Self().Count(report.Source.Text) > 1
        let other = match.Groups["k"].Value is "校" ? "院" : "校"
        select Damage.At(paragraph.Place.At(match.Groups["k"].Index, 1), other, FindingKind.WrongUnitName, FindingKind.CopiedText));

    private static IEnumerable<Damage> UnitNames(SoundReport report, bool isSignature) =>
        from paragraph in report.Paragraphs.Reverse()
        where report.Unit is { Length: > 5 } && County().IsMatch(report.Unit)
        let at = paragraph.Text.LastIndexOf(report.Unit!, StringComparison.Ordinal)
        where at >= 0 && IsShort(paragraph, report.Unit!) == isSignature && !(isSignature && paragraph.Place.Block < report.Document.Blocks.Count / 3)
        select Damage.At(paragraph.Place.At(at, County().Match(report.Unit!).Length), "岚浦县", FindingKind.WrongUnitName, FindingKind.CopiedText);

    private static bool IsShort(FiguredText paragraph, string unit) => paragraph.Text.Length < unit.Length + ShortLine;

    private static IEnumerable<Damage> InText(SoundReport report, Random random, Regex words, int shift) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => p.Text.Length > 20)], random)
        from match in words.Matches(paragraph.Text)
        let year = match.Groups["y"]
        where year.Value == Print(report.FiscalYear)
        select Damage.Anywhere(paragraph.Place.At(year.Index, 4), Print(report.FiscalYear + shift), FindingKind.YearInconsistent, FindingKind.DateImplausible);

    /// <summary>Days on a line of their own in the last half of the report, the last first.</summary>
    private static IEnumerable<(Place YearPlace, Place DayPlace, int Year, int Month)> Dates(SoundReport report) =>
        from paragraph in report.Paragraphs.Reverse()
        let match = Day().Match(paragraph.Text)
        where match.Success && paragraph.Place.Block > report.Document.Blocks.Count / 3
        select (
            paragraph.Place.At(match.Groups["y"].Index, 4),
            paragraph.Place.At(match.Groups["md"].Index, match.Groups["md"].Length),
            int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture));

    private static string Print(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex("^[^省市]{2,5}?[县区]")]
    private static partial Regex County();

    [GeneratedRegex("20[0-9]{2}(?=年)")]
    private static partial Regex TitleYearWord();

    [GeneratedRegex("对(我[局院馆站镇乡校办]|本单位|本部门)?(?<y>20[0-9]{2})年度?[^，。；]{0,24}(进行了?|开展了?)(绩效)?自评")]
    private static partial Regex Evaluated();

    [GeneratedRegex("(?:截至|至)(?<y>20[0-9]{2})年(?:12月31日|12月底|年?末|底)")]
    private static partial Regex Closing();

    [GeneratedRegex("(?<y>20[0-9]{2})年度?(?:部门|全年|我[局院馆站镇乡校办]|本单位)?(?:总?支出|年初预算|预算安排|部门预算|决算)[^，。；0-9]{0,8}[0-9]")]
    private static partial Regex MoneyYear();

    [GeneratedRegex(@"^\s*(?<y>20[0-9]{2})年(?<md>(?<m>[0-9]{1,2})月[0-9]{1,2}日)\s*$")]
    private static partial Regex Day();

    [GeneratedRegex("我(?<k>[局院馆站镇乡校委])")]
    private static partial Regex Self();
}
