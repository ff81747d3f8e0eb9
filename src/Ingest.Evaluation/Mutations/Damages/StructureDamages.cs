using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Mistakes in the outline and in lists: counts, numbers of headings, missing content, forms left blank.</summary>
internal static partial class StructureDamages
{
    private const string Numerals = "一二三四五六七八九十";

    public static Mutation CountAnnounced { get; } = new("count.announced", (report, random) =>
        from list in FigureDamages.Shuffled([.. Lists(report)], random)
        select new Damage([new(list.Count, Counted(list.Count, report, +1))], [FindingKind.CountMismatch], [list.Count, list.Items]));

    public static Mutation ItemRemoved { get; } = new("count.item_removed", (report, random) =>
        from list in FigureDamages.Shuffled([.. Lists(report)], random)
        let items = report.Document.TextAt(list.Items)
        let cut = items.IndexOf('、', StringComparison.Ordinal)
        where cut > 0
        select new Damage([new(list.Items.At(list.Items.Start, cut + 1), "")], [FindingKind.CountMismatch], [list.Count, list.Items.At(list.Items.Start + cut + 1, list.Items.Length - cut - 1)]));

    public static Mutation NumberDoubled { get; } = new("heading.number_twice", (report, random) =>
        from heading in FigureDamages.Shuffled([.. Headings(report).Where(h => h.Number > 1)], random)
        select Damage.At(heading.Digit, Numerals[heading.Number - 2].ToString(), FindingKind.NumberingError));

    public static Mutation NumberSkipped { get; } = new("heading.number_skipped", (report, random) =>
        from last in Headings(report).GroupBy(h => h.Style).Select(g => g.Last()).Where(h => h.Number is > 2 and < 10)
        select Damage.At(last.Digit, Numerals[last.Number].ToString(), FindingKind.NumberingError));

    /// <summary>The section of problems with its heading taken out, and the numbers behind it closed up, where points were lost and no heading of measures is left: a template may ask for either, or for none where nothing went wrong.</summary>
    public static Mutation ProblemsRemoved { get; } = new("section.problems_removed", (report, _) =>
        from heading in Headings(report)
        where heading.Style == "、" && ProblemHeading().IsMatch(report.Document.Passage(heading.Digit)) && LostPoints(report)
        where !Headings(report).Any(h => h.Style == "、" && h.Digit.Block != heading.Digit.Block && MeasuresHeading().IsMatch(report.Document.Passage(h.Digit)))
        let next = Headings(report).FirstOrDefault(h => h.Style == "、" && h.Digit.Block > heading.Digit.Block)
        where next.Number == heading.Number + 1
        select new Damage(
            [.. report.Paragraphs.Where(p => p.Place.Block >= heading.Digit.Block && p.Place.Block < next.Digit.Block).Select(p => new Change(p.Place, "")),
             .. Headings(report).Where(h => h.Style == "、" && h.Digit.Block >= next.Digit.Block && h.Number > heading.Number).Select(h => new Change(h.Digit, Numerals[h.Number - 2].ToString()))],
            [FindingKind.MissingSection], []));

    /// <summary>The heading of problems kept, its text replaced by 无, as where points were lost.</summary>
    public static Mutation ProblemsDenied { get; } = new("section.problems_denied", (report, _) =>
        from heading in Headings(report)
        where heading.Style == "、" && ProblemHeading().IsMatch(report.Document.Passage(heading.Digit)) && report.Document.Passage(heading.Digit).Length < 20 && LostPoints(report)
        let next = Headings(report).FirstOrDefault(h => h.Style == "、" && h.Digit.Block > heading.Digit.Block)
        where next.Number == heading.Number + 1
        let body = report.Paragraphs.Where(p => p.Place.Block > heading.Digit.Block && p.Place.Block < next.Digit.Block).ToList()
        where body.Count > 0 && !report.Tables.Any(t => t.Index > heading.Digit.Block && t.Index < next.Digit.Block)
        select new Damage([.. body.Select((p, i) => new Change(p.Place, i == 0 ? "无。" : ""))], [FindingKind.MissingSection], []));

    public static Mutation FigureBlank { get; } = new("placeholder.figure", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs], random)
        from figure in paragraph.Figures.Where(f => f.IsMoney).Take(1)
        select Damage.At(figure.Place, "XX", FindingKind.PlaceholderLeft));

    public static Mutation DateBlank { get; } = new("placeholder.date", (report, _) =>
        from paragraph in report.Paragraphs.Reverse()
        where BareDay().IsMatch(paragraph.Text)
        select Damage.Anywhere(paragraph.Place, "20XX年X月X日", FindingKind.PlaceholderLeft, FindingKind.DateImplausible));

    public static Mutation InstructionLeft { get; } = new("placeholder.instruction", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => p.Text.Length > 40)], random)
        select Damage.At(paragraph.Place, paragraph.Text + "（此处请填写具体情况，500字以内）", FindingKind.PlaceholderLeft));

    public static Mutation AnnexAnnounced { get; } = new("reference.annex_absent", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => p.Text.Length > 40)], random)
        where report.Paragraphs.Any(p => AnnexLine().IsMatch(p.Text))
        select Damage.Anywhere(paragraph.Place, paragraph.Text + "（详见附件9）", FindingKind.ReferenceMismatch));

    /// <summary>The longest paragraph of a section without figures printed again in the place of another.</summary>
    public static Mutation ParagraphCopied { get; } = new("text.paragraph_copied", (report, random) =>
        from source in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => p.Text.Length > 90 && p.Figures.Count == 0)], random)
        from target in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => p.Text.Length > 50 && p.Figures.Count == 0 && Math.Abs(p.Place.Block - source.Place.Block) > 4)], random).Take(1)
        select new Damage([new(target.Place, source.Text)], [FindingKind.CopiedText], []));

    private static bool LostPoints(SoundReport report) => report.Ties(ColumnSums.Scores).Any(t => t.Total.Value < 100);

    private static string Counted(Place count, SoundReport report, int by)
    {
        var printed = report.Document.TextAt(count);
        return int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number + by).ToString(CultureInfo.InvariantCulture) : Numerals[Numerals.IndexOf(printed, StringComparison.Ordinal) + by].ToString();
    }

    /// <summary>An announced number with exactly so many items behind it.</summary>
    private static IEnumerable<(Place Count, Place Items)> Lists(SoundReport report) =>
        from paragraph in report.Paragraphs
        from match in Announced().Matches(paragraph.Text).Concat(SummedUp().Matches(paragraph.Text))
        let items = match.Groups["items"]
        let number = match.Groups["n"].Value
        let count = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : Numerals.IndexOf(number, StringComparison.Ordinal) + 1
        where count is > 2 and < 10 && !items.Value.EndsWith('等') && items.Value.Split('、').Length == count && !items.Value.Contains('和', StringComparison.Ordinal) && !items.Value.Contains('及', StringComparison.Ordinal)
        select (paragraph.Place.At(match.Groups["n"].Index, match.Groups["n"].Length), paragraph.Place.At(items.Index, items.Length));

    /// <summary>Lines that begin with 一、 or （一）; numbers that the program prints by itself are not in the text.</summary>
    private static IEnumerable<(Place Digit, int Number, string Style)> Headings(SoundReport report) =>
        from paragraph in report.Paragraphs
        let match = Heading().Match(paragraph.Text)
        where match.Success && paragraph.Text.Length < 40
        select (paragraph.Place.At(match.Groups["n"].Index, 1), Numerals.IndexOf(match.Groups["n"].Value, StringComparison.Ordinal) + 1, match.Groups["s"].Value);

    [GeneratedRegex(@"^\s*(?<n>[一二三四五六七八九十])(?<s>、)")]
    private static partial Regex Heading();

    /// <summary>4个（甲、乙、丙、丁）, 5个事业单位，即甲、乙 ….</summary>
    [GeneratedRegex("(?<![0-9.第])(?<n>[0-9]|[三四五六七八九])个[^，。、：:（(0-9]{0,8}(?:[：:（(]|，(?:分别(?:为|是)|即|包括))(?<items>[^。；;，,）)：:（(0-9]+)(?=[。；;）)])")]
    private static partial Regex Announced();

    /// <summary>内设甲、乙、丙3个股室.</summary>
    [GeneratedRegex("(?:内设|下设|设立|设|下属)(?<items>[^，。；：（(0-9]+、[^，。；：（(0-9]+?)共?(?<n>[0-9]|[三四五六七八九])个(?!工作)")]
    private static partial Regex SummedUp();

    [GeneratedRegex("问题")]
    private static partial Regex ProblemHeading();

    [GeneratedRegex("建议|措施|改进|打算")]
    private static partial Regex MeasuresHeading();

    [GeneratedRegex(@"^\s*附件\s*[0-9一二三四五]")]
    private static partial Regex AnnexLine();

    [GeneratedRegex(@"^\s*20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日\s*$")]
    private static partial Regex BareDay();
}
