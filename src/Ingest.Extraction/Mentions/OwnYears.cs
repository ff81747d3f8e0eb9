using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Years of what can be of no year but the report's own: its subject, its goals, its state at the end of the year, the whole year it tells of, the survey of its clients, the columns of its tables, and its own totals
/// where it states them for no other year. Each is alone in its paragraph or table; comparisons, carry-overs, plans and history are none.
/// </summary>
internal static partial class OwnYears
{
    private static readonly ImmutableArray<string> Compared = IdentityWords.Words("Mentions/remarks.txt", "other_year");

    private const int HeaderRows = 3;
    private const int FewestHeaders = 2;
    private const int ShortestGoal = 12;

    public static IEnumerable<Mention> In(Passage passage, SectionLabel? label)
    {
        if (label is SectionLabel.Improvements or SectionLabel.Experience or SectionLabel.ResultsUse || !Clause.HoldsOneYear(passage.Text)) return [];
        Regex[] patterns = label == SectionLabel.Problems ? [Whole()] : [Whole(), State(), WholeYear(), Survey(), Summed()];
        return patterns.SelectMany(p => p.Matches(passage.Text).Where(m => !IsOther(passage.Text, m)))
            .Concat(label == SectionLabel.Problems ? [] : Goal().Matches(passage.Text).Where(m => !Before().IsMatch(Clause.SentenceAt(passage.Text, m.Index, m.Length)))).Select(m => Of(passage, m.Groups["y"]));
    }

    /// <summary>Columns headed by a year that is the only one of their table, and goals that begin with it.</summary>
    public static IEnumerable<Mention> In(Table table)
    {
        var dated = table.Cells.Select(c => Passage.Of(table, c)).Where(p => YearFinder.Find(p.Text).Any()).ToList();
        if (dated.SelectMany(p => YearFinder.Find(p.Text)).DistinctBy(y => y.Year).Count() != 1) return [];
        var headers = dated.Where(p => p.Place.Row < HeaderRows && Header().IsMatch(p.Text)).ToList();
        var goals = dated.Where(p => p.Text.Length >= ShortestGoal && p.Text.Length > 0 && YearFinder.Find(p.Text).First().Start == 0 && table.Cells.Any(c => c.Row <= p.Place.Row && Aims().IsMatch(c.Text)));
        return (headers.Count >= FewestHeaders ? headers.Take(1) : []).Concat(goals).Select(p => (Passage: p, Year: YearFinder.Find(p.Text).First()))
            .Select(f => new Mention(MentionKind.OwnYear, f.Year.Year.ToString(CultureInfo.InvariantCulture), f.Passage.At(f.Year.Start, f.Year.Length)));
    }

    /// <summary>The years of the report's own totals and of what its title names.</summary>
    public static IEnumerable<Mention> Of(ReportReading reading) => OfTotals(reading).Concat(OfSubject(reading)).DistinctBy(m => m.Place);

    /// <summary>The year that the text gives to the report's own budget, spending or money received, where it states the like for no other year; a month before which a budget was applied for is the date of that.</summary>
    private static IEnumerable<Mention> OfTotals(ReportReading reading)
    {
        var totals = reading.OwnTotals.Select(f => (Frame: f, Family: FamilyOf(f.Role))).Where(t => t.Family is not null).ToList();
        foreach (var family in totals.GroupBy(t => t.Family).Where(g => g.All(t => t.Frame.Year == g.First().Frame.Year)))
            foreach (var (frame, _) in family)
                if (frame.Year is { } year && YearFinder.Find(frame.Before).Where(y => y.Year == year).Select(y => (FoundYear?)y).LastOrDefault() is { } found && !(family.Key == "budget" && frame.Before.AsSpan(found.End) is [>= '0' and <= '9', ..]) && !Clause.HoldsAny(Budget().Replace(frame.Passage.Text, ""), Compared))
                    yield return new(MentionKind.OwnYear, year.ToString(CultureInfo.InvariantCulture), frame.Passage.At(frame.Quantity.Start - frame.Before.Length + found.Start, found.Length));
    }

    /// <summary>2021年度 in front of what the title names, where the title puts another year before it.</summary>
    private static IEnumerable<Mention> OfSubject(ReportReading reading)
    {
        if (ReportSubject.IsWhole(reading.Identity) || ReportSubject.Of(reading.Identity) is not { Length: >= ShortestSubject } subject) yield break;
        foreach (var passage in reading.Passages.Where(p => Clause.HoldsOneYear(p.Text) && !Clause.HoldsAny(p.Text, Compared) && p.Context.Label is not (SectionLabel.Problems or SectionLabel.Improvements or SectionLabel.Experience)))
            foreach (var year in YearFinder.Find(passage.Text).Where(y => passage.Text.AsSpan(y.End).TrimStart('度').StartsWith(subject)))
                yield return new(MentionKind.OwnYear, year.Year.ToString(CultureInfo.InvariantCulture), passage.Frames.Passage.At(year.Start, year.Length));
    }

    /// <summary>The only year in a heading over the report's own money, goals, work or results.</summary>
    public static IEnumerable<Mention> OfHeading(Document document, Section section)
    {
        if (section.Label is not (SectionLabel.Funds or SectionLabel.FundsUse or SectionLabel.FundsArrival or SectionLabel.Objectives or SectionLabel.IndicatorAnalysis or SectionLabel.Effectiveness or SectionLabel.WorkResults or SectionLabel.Conclusion or SectionLabel.ThreePublic)) return [];
        var heading = new Passage(section.Place, document.TextAt(section.Place));
        return YearFinder.Find(heading.Text).ToList() is [var year] && !Clause.HoldsAny(heading.Text, Compared) && !(section.RunIn && document.Blocks[section.Place.Block] is Paragraph { Text: var text } && Clause.HoldsAny(text, Compared))
            ? [new Mention(MentionKind.OwnYear, year.Year.ToString(CultureInfo.InvariantCulture), heading.At(year.Start, year.Length))] : [];
    }

    private const int ShortestSubject = 6;

    private static string? FamilyOf(AmountRole? role) => role switch
    {
        AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget => "budget",
        AmountRole.Executed => "spent",
        AmountRole.Appropriated => "received",
        _ => null,
    };

    private static bool IsOther(string text, Match match) => Clause.HoldsAny(Clause.SentenceAt(text, match.Index, match.Length).Replace(match.Value, "", StringComparison.Ordinal), Compared);

    private static Mention Of(Passage passage, Group year) => new(MentionKind.OwnYear, year.Value, passage.At(year.Index, year.Length));

    [GeneratedRegex(@"(?<![-~至、和到自从〔《0-9])(?<y>20[0-9]{2})年(?:度|初)?(?:设定|确定|制定|下达|批复|申报)?的?(?:部门|单位|项目|整体|本单位|本部门|我[\u4e00-\u9fff]{1,2}|专项资金|支出|总体|年度|全年|工作)*(?:绩效目标|年度目标|总体目标|目标任务|目标(?:为|是|:))", RegexOptions.CultureInvariant)]
    private static partial Regex Goal();

    /// <summary>Goals of other years are told beside those of this one.</summary>
    [GeneratedRegex("上年|上一年|去年|历年|近年|以来|比|较|结转|整改")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<![0-9比较])(?<y>20[0-9]{2})年(?:末|底|年末|年底|12月(?:31日|末|底)|(?<=(?:截至|截止|到)20[0-9]{2}年)12月),?[^。;]{0,14}?(?:在职|在编|实有|编制|人员|职工|共有|现有|拥有|资产总|固定资产|车辆)", RegexOptions.CultureInvariant)]
    private static partial Regex State();

    /// <summary>2021年度部门整体支出: what the whole report is about.</summary>
    [GeneratedRegex(@"(?<![-~至、和0-9])(?<y>20[0-9]{2})年(?:度?[^,。;:《》0-9]{0,8}?(?:整体支出|部门整体)|度(?:部门)?预算(?:执行|编制))(?!(?:绩效)?(?:评价|自评)(?:结果|报告|(?:综合)?得分))", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![0-9])(?<y>20[0-9]{2})年(?:[0-9]{1,2}月)?(?:底|初|份|中旬|上旬|下旬)?[^。;《》0-9]{0,16}(?:问卷|调查表|满意度调查|测评表)", RegexOptions.CultureInvariant)]
    private static partial Regex Survey();

    [GeneratedRegex(@"(?<![0-9])(?<y>20[0-9]{2})年全年|(?<![0-9])(?<y>20[0-9]{2})年1月(?:1日|份)?(?:至|-|—|~|到)(?:\k<y>年)?12月(?:31日|底|份|末)?|(?<![0-9])(?<y>20[0-9]{2})年1(?:至|-|—|~|到)12月", RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    /// <summary>综上,2021年度本县…目标总体实现: what a report says of itself at its end.</summary>
    [GeneratedRegex(@"(?<![^,。;])(?:综上(?:所述)?|总之|总的来看|总体来看|总体上|整体来看),?[^。;,0-9]{0,6}(?<y>20[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex Summed();

    [GeneratedRegex("年初(部门|支出|项目)?预算|计划安排")]
    private static partial Regex Budget();

    [GeneratedRegex("预算|执行|支出|决算|资金|到位|收入")]
    private static partial Regex Header();

    [GeneratedRegex("总体目标|年度目标|预期目标|绩效目标")]
    private static partial Regex Aims();
}
