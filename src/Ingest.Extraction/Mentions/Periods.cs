using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Stretches of time that end before they begin, days on which something is said to be done, and days on which the author evaluated itself.</summary>
internal static partial class Periods
{
    public static IEnumerable<Mention> In(Passage passage, SectionLabel? label) =>
        Backward(passage).Concat(Early(passage)).Concat(Later(passage)).Concat(Issued().Matches(passage.Text).Select(m => Day(MentionKind.DoneDay, passage, m))).Concat(Filled().Matches(passage.Text).Select(m => Day(MentionKind.FilledDay, passage, m))).Concat(label is SectionLabel.Improvements or SectionLabel.Problems or SectionLabel.Objectives ? [] : Done(passage)).Concat(label == SectionLabel.EvaluationWork ? Evaluated(passage) : []);

    private static IEnumerable<Mention> Backward(Passage passage) =>
        from match in Span().Matches(passage.Text).Concat(Work().Matches(passage.Text))
        let years = Number(match.Groups["y2"]) - Number(match.Groups["y1"])
        where years < 0 || years == 0 && match.Groups["m2"].Success && Number(match.Groups["m2"]) < Number(match.Groups["m1"])
        select new Mention(MentionKind.BackwardPeriod, match.Value, passage.At(match.Index, match.Length));

    /// <summary>2022年10月完工，9月通过竣工验收: accepted before it was finished.</summary>
    private static IEnumerable<Mention> Early(Passage passage) =>
        from match in Accepted().Matches(passage.Text)
        let finished = new PrintedDate(Number(match.Groups["y1"]), Number(match.Groups["m1"]), null).ToString()
        let accepted = new PrintedDate(match.Groups["y2"].Success ? Number(match.Groups["y2"]) : Number(match.Groups["y1"]), Number(match.Groups["m2"]), null).ToString()
        where string.CompareOrdinal(accepted, finished) < 0
        select new Mention(MentionKind.EarlyAcceptance, match.Value, passage.At(match.Index, match.Length));

    /// <summary>实际竣工日期11月26日。竣工验收会10月18日召开: the one day of completion and the one of acceptance that a paragraph tells, in whatever sentences; a year not printed is the one printed last.</summary>
    private static IEnumerable<Mention> Later(Passage passage)
    {
        if (Completed().Matches(passage.Text) is not [{ } completed] || Approved().Matches(passage.Text) is not [{ } approved] || Accepted().IsMatch(passage.Text)) yield break;
        if (DayOf(completed, passage.Text) is not { } finish || DayOf(approved, passage.Text) is not { } acceptance || string.CompareOrdinal(acceptance, finish) >= 0) yield break;
        var (start, end) = (Math.Min(completed.Index, approved.Index), Math.Max(completed.Index + completed.Length, approved.Index + approved.Length));
        yield return new(MentionKind.EarlyAcceptance, passage.Text[start..end], passage.At(start, end - start));
    }

    private static string? DayOf(Match match, string text) =>
        (match.Groups["y"].Success ? Number(match.Groups["y"]) : Identities.YearFinder.Find(text[..match.Index]).Select(y => (int?)y.Year).LastOrDefault()) is { } year ? new PrintedDate(year, Number(match.Groups["m"]), Number(match.Groups["d"])).ToString() : null;

    private static IEnumerable<Mention> Done(Passage passage) =>
        from match in Finished().Matches(passage.Text)
        let sentence = Clause.SentenceAt(passage.Text, match.Index, match.Length)
        where !Planned().IsMatch(sentence[..(sentence.IndexOf(match.Value, StringComparison.Ordinal) + match.Length)]) && !Planned().IsMatch(Clause.Around(passage.Text, match.Index, match.Length))
        select Day(MentionKind.DoneDay, passage, match);

    private static IEnumerable<Mention> Evaluated(Passage passage) =>
        from match in Evaluation().Matches(passage.Text)
        where !Other().IsMatch(Clause.SentenceAt(passage.Text, match.Index, match.Length))
        select Day(MentionKind.EvaluationDay, passage, match);

    private static Mention Day(MentionKind kind, Passage passage, Match match) =>
        new(kind, new PrintedDate(Number(match.Groups["y"]), Number(match.Groups["m"]), null).ToString(), passage.At(match.Groups["date"].Index, match.Groups["date"].Length));

    private static int Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?:[0-9]{1,2}日)?(?:至|-|—|~|到)(?<y2>20[0-9]{2})年(?:(?<m2>[0-9]{1,2})月)?", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?:[0-9]{1,2}日)?[^。;,0-9]{0,12}(?:开工|动工|启动|开始|进场)[^。;0-9]{0,10}(?<y2>20[0-9]{2})年(?<m2>[0-9]{1,2})月(?:[0-9]{1,2}日)?[^。;,0-9]{0,12}(?:完工|竣工|完成|验收|交付|结束)", RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(@"(?<y1>20[0-9]{2})年(?<m1>[0-9]{1,2})月(?:[0-9]{1,2}日)?[^。;,0-9]{0,10}(?:完工|竣工(?!验收)|建成|施工完毕|安装完毕|安装完成)[^。;0-9]{0,6}(?:(?<y2>20[0-9]{2})年)?(?<m2>[0-9]{1,2})月(?:[0-9]{1,2}日)?[^。;,0-9]{0,14}验收", RegexOptions.CultureInvariant)]
    private static partial Regex Accepted();

    [GeneratedRegex(@"(?:实际|全部|整体)(?:竣工|完工)(?:日期|时间)?[为是在于:]*" + Date + @"|" + Date + @"(?:全部|整体|全面|实际)?(?:完工|竣工(?!验收)|建成)", RegexOptions.CultureInvariant)]
    private static partial Regex Completed();

    [GeneratedRegex(@"(?<!分部|分项|阶段|隐蔽|材料|到货|中间|单项)验收(?:会|会议|日期|时间)?(?:已|均)?[为是在于:]*" + Date + @"(?:召开|通过|完成|进行)?|" + Date + @"(?:已|均|顺利)?(?:通过|召开|组织|完成)[^。;,0-9]{0,10}(?<!分部|分项|阶段|隐蔽|材料|到货|中间|单项)验收", RegexOptions.CultureInvariant)]
    private static partial Regex Approved();

    private const string Date = "(?:(?<y>20[0-9]{2})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日";

    [GeneratedRegex(@"(?<date>(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?)[^。;,《》0-9]{0,14}?(?:完成|验收|竣工|完工|交付|投入使用|投用|召开|举办|支付|到位|下达|拨付)", RegexOptions.CultureInvariant)]
    private static partial Regex Finished();

    /// <summary>The notice that a report follows was there before it.</summary>
    [GeneratedRegex(@"(?<date>(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?)(?:印发|下发|发布|下达|出台|制发)的?《|(?<=》[^《》。]{0,24}号,)(?<date>(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?)(?:印发|下发|发布|制发)", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"(?:(?:填报|填表|编制|编报)(?:日期|时间):?|本(?:自评)?(?:表|报告)[^。;,0-9]{0,12})(?<date>(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Filled();

    [GeneratedRegex("计划|拟|将|预计|预期|要求|前|力争|目标|应|须|规划|合同|约定|下一步|下步|未|争取|期限|有效|届满|确保|申请|安排在|时限|承诺|或|到期|质保|保证金")]
    private static partial Regex Planned();

    /// <summary>评价期间为2022年1月1日至12月31日: a stretch of time is not when it was done.</summary>
    [GeneratedRegex(@"(?<date>(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?>(?:[0-9]{1,2}日)?))(?![至到~—-])[^。;《》]{0,30}?(?:自评|评价小组|评价组|评价工作组|评分|打分)", RegexOptions.CultureInvariant)]
    private static partial Regex Evaluation();

    [GeneratedRegex("监控|监测|方案|目标|制度|办法|文件|通知|细则|培训|上年|上一年|整改|反馈")]
    private static partial Regex Other();
}
