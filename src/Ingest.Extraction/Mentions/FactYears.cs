using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Years alone in their paragraph that date the unit's own money or results, or title a table of them, and year ends, alone in their sentence, up to which it says it spent or finished. Comparisons, carry-overs, plans and history are none.</summary>
internal static partial class FactYears
{
    private static readonly ImmutableArray<string> Done = IdentityWords.Words("Mentions/remarks.txt", "done");
    private static readonly ImmutableArray<string> Compared = IdentityWords.Words("Mentions/remarks.txt", "other_year");

    public static IEnumerable<Mention> In(Passage passage, SectionLabel? label) =>
        YearEnd().Matches(passage.Text).Where(m => Clause.HoldsOneYear(Clause.SentenceAt(passage.Text, m.Index)) && Head(passage.Text, m) is var head && Clause.HoldsAny(head, Done) && !Clause.HoldsAny(head.Replace(m.Value, "", StringComparison.Ordinal), Compared))
            .Select(m => new Mention(MentionKind.ClosingYear, m.Groups["y"].Value, passage.At(m.Index, m.Length)))
            .Concat(Clause.HoldsOneYear(passage.Text) ? Patterns(label).SelectMany(p => Matches(passage, p, MentionKind.FactYear, _ => true)).DistinctBy(m => m.Value) : []);

    /// <summary>The sentence up to the second pause behind a day, exceptions (除…外) left out: what was done up to it; with what that is compared follows.</summary>
    private static string Head(string text, Match day)
    {
        var sentence = Exception().Replace(Clause.SentenceAt(text, day.Index), "");
        var end = sentence.IndexOf(day.Value, StringComparison.Ordinal) + day.Length;
        for (var pauses = 0; pauses < 2 && end < sentence.Length; pauses++) end = sentence.IndexOf(',', end) is >= 0 and var pause ? pause + 1 : sentence.Length;
        return sentence[..end];
    }

    [GeneratedRegex("(?<=,)除[^,]{1,40}外,")]
    private static partial Regex Exception();

    /// <summary>In the sections on money and results a year that opens a clause dates whatever is told there; elsewhere only what is named as the unit's own.</summary>
    private static Regex[] Patterns(SectionLabel? label) => label switch
    {
        SectionLabel.Funds or SectionLabel.FundsArrival or SectionLabel.FundsUse or SectionLabel.BasicExpenditure or SectionLabel.ProjectExpenditure or SectionLabel.ThreePublic => [Money(), Flow(), Caption()],
        SectionLabel.WorkResults or SectionLabel.IndicatorAnalysis or SectionLabel.Economy or SectionLabel.Efficiency or SectionLabel.Effectiveness or SectionLabel.Satisfaction => [Money(), Result(), Caption()],
        _ => [Money(), Caption()],
    };

    private static IEnumerable<Mention> Matches(Passage passage, Regex pattern, MentionKind kind, Func<string, bool> fits) =>
        from match in pattern.Matches(passage.Text)
        let sentence = Clause.SentenceAt(passage.Text, match.Index)
        where Clause.HoldsOneYear(sentence) && !Clause.HoldsAny(sentence.Replace(match.Value, "", StringComparison.Ordinal), Compared) && !Proposed().IsMatch(match.Value) && fits(sentence)
        let year = match.Groups["y"]
        select new Mention(kind, year.Value, passage.At(match.Index, match.Length));

    /// <summary>2020年预算建议安排5万元: of a year to come.</summary>
    [GeneratedRegex("建议|拟|计划|申请|预计")]
    private static partial Regex Proposed();

    [GeneratedRegex(@"(?:截至|截止|截止到|截至到)(?<y>20[0-9]{2})年(?:12月31日|12月?底|12月末|年?底|年?末)|(?<![0-9至到自从])(?<y>20[0-9]{2})年12月31日(?:之?前|止)", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?<![0-9〔《比较])(?<y>20[0-9]{2})年度?(?!末|底)[^,。;:0-9《》]{0,20}?(?:预算|下达|到位|拨付|支出|收入|决算|批复|追加|投入|安排)[^,。;:0-9《》]{0,8}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Flow();

    [GeneratedRegex(@"(?:^|[。;])(?<y>20[0-9]{2})年度?,?(?:我[\u4e00-\u9fff]|本单位|本部门|本项目|项目|全年|共|累计|全县|全区|全市|完成|建成|发放|开展|实施|组织|新增|新建|修建|接收|举办)", RegexOptions.CultureInvariant)]
    private static partial Regex Result();

    [GeneratedRegex(@"^[^。,]{0,6}?(?<y>20[0-9]{2})年度?[^。,]{0,24}(?:情况表|明细表|统计表|支出表|汇总表|一览表|执行表)(?:\([^()]*\))?(?:(?:金额)?单位:[万亿千]?元)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"(?<![0-9〔《])(?<y>20[0-9]{2})年度?(?:我(?:局|校|院|会|委|办|镇|乡|站|所|馆|中心|单位|部门)|本单位|本部门|本项目|全年|部门|单位)?(?:的)?(?:部门预算|年初预算|年初部门预算|总收入|总支出|收入合计|支出合计|基本支出|项目支出|财政拨款|(?:支出|决算|决算支出)(?=[0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
