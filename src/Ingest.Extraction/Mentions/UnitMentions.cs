using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Names of units written in the author's role: in titles, cover fields, signatures, 以下简称, at the head of a sentence that speaks of its own work, and at the head of a clause
/// that plans, has a duty or property, or is evaluated. Those who are visited, asked, worked with or compared are none.
/// </summary>
internal static partial class UnitMentions
{
    private static readonly ImmutableArray<string> SpeakingVerbs = IdentityWords.Mentions("speaking");

    /// <summary>Prepositions, behind which whoever is named does not speak.</summary>
    private const string Joints = "与同和跟由对向请为在从经";

    private const int Shortest = 4;
    private const int Longest = 30;

    public static IEnumerable<Mention> Find(Frame frame)
    {
        var said = UnitReader.Candidates(frame, TitleReader.Read(frame.Front)).Where(c => c.IsCertain).Select(c => new Mention(MentionKind.UnitName, c.Name, c.Place)).ToList();
        return said.Concat(frame.Body.SelectMany(Speaking)).Concat(Doing(frame)).DistinctBy(m => m.Place);
    }

    /// <summary>A unit that plans and that the report names nowhere else acts in the author's place, whatever its county.</summary>
    private static IEnumerable<Mention> Doing(Frame frame)
    {
        var whole = string.Join('\n', frame.Lines.Select(l => l.Text).Concat(frame.Tables.SelectMany(t => t.Cells).Select(c => c.Text)));
        return
            from line in frame.Lines
            from match in Doer().Matches(line.Text).Concat(Agent().Matches(line.Text)).Concat(Ourselves().Matches(line.Text)).Concat(Publisher().Matches(line.Text))
            let unit = match.Groups["unit"]
            let name = match.Groups["name"].Value
            where CountyNames.MayBe(match.Groups["county"].Value) && !Partner().IsMatch(Nearby.SentenceBefore(line.Text, unit.Index)) && !Joint().IsMatch(Nearby.Behind(line.Text, unit.Index + unit.Length))
            let isAlone = match.Groups["plans"].Success && whole.IndexOf(name, StringComparison.Ordinal) == whole.LastIndexOf(name, StringComparison.Ordinal)
            where isAlone || match.Groups["county"].Success
            select new Mention(isAlone ? MentionKind.Actor : MentionKind.UnitName, unit.Value, line.Passage.At(unit.Index, unit.Length));
    }

    /// <summary>A name at the head of a sentence with a verb of one's own doing behind it.</summary>
    private static IEnumerable<Mention> Speaking(Sections.Line line)
    {
        var text = line.Text;
        for (var start = line.TitleStart; start < text.Length;)
        {
            if (SpeakerLength(Nearby.Behind(text, start)) is > 0 and var length) yield return new(MentionKind.UnitName, line.Passage.RawAt(start, length), line.Passage.At(start, length));
            var end = text.IndexOfAny(['。', ';'], start);
            if (end < 0) yield break;
            start = end + 1;
        }
    }

    /// <summary>Length of a name with which a sentence begins and behind which a verb stands; 0 where there is none.</summary>
    private static int SpeakerLength(string sentence) => SpeakingVerbs
        .Select(v => sentence.IndexOf(v, StringComparison.Ordinal))
        .Where(at => at is >= Shortest and <= Longest && !Joints.Contains(sentence[0], StringComparison.Ordinal) && UnitNames.IsName(sentence[..at]) && Regions.LengthIn(sentence[..at]) is > 0 and var region && CountyNames.AreRegions(sentence[..region]))
        .DefaultIfEmpty().Min();

    [GeneratedRegex("(?:(?:^|[,。;:])?(?:由|经|为|对|今后|下一步|下步|接下来|目前|全年|年末|年底)|^|[,。;:]|^表[0-9]{1,2})(?<unit>(?<county>[\u4e00-\u9fff]{2,3})?[市县区旗](?<name>[\u4e00-\u9fff-[我本该其对]]{0,14}?(?:局|委员会|办公室|联合会|妇联|残联|工商联|文联|科协|供销社|中心|馆|院|学校|中学|小学|幼儿园|站|所|支队|大队)))(?:(?<plans>将|拟|计划)|负责|承担|主要|内设|下设|现有|核定|固定资产|(?:领导班子|班子|全体(?:干部|职工|教师|人员)[^,。;]{0,4})?(?:严格|认真|高度重视|始终|坚持|积极|大力|扎实|深入|切实|不断|按月|按季|对本(?:报告|项目|部门))|成立|制定|建立|(?:主任|局长|馆长|院长|校长|党组|党委|班子)(?:办公)?会议?研究|的(?:主要)?(?:职责|职能|工作|业务|办公|办学|预算|支出|绩效|管理|服务|投入|人员|经费|资金)|20[0-9]{2}年度?[^,。;]{0,16}(?:自评|绩效|支出|预算|收支))", RegexOptions.CultureInvariant)]
    private static partial Regex Doer();

    /// <summary>With what the name of a unit ends.</summary>
    private const string Endings = "局|委员会|联合会|妇联|残联|工商联|文联|科协|供销社|中心|馆|院|学校|中学|小学|幼儿园|站|所|支队|大队";

    /// <summary>由某某县某某局财务科共同完成, 经某某县某某局批准: whoever does what the sentence tells.</summary>
    [GeneratedRegex("(?:由|经)(?<unit>(?<county>[\u4e00-\u9fff]{2})[县市区旗](?<name>[\u4e00-\u9fff-[我本该其对]]{0,14}?(?:" + Endings + ")))(?<plans>$^)?[\u4e00-\u9fff]{0,16}(?:完成|组织|实施|负责|牵头|审核|审批|批准|编制|填报|自评|管理|拨付|支付|发放|采购)", RegexOptions.CultureInvariant)]
    private static partial Regex Agent();

    /// <summary>我们某某县某某馆: who writes.</summary>
    [GeneratedRegex("我们(?<unit>(?<county>[\u4e00-\u9fff]{2})[县市区旗](?<name>[\u4e00-\u9fff-[我本该其对和与]]{0,14}?(?:" + Endings + ")))(?<plans>)", RegexOptions.CultureInvariant)]
    private static partial Regex Ourselves();

    /// <summary>报告在某某县某某局门户网站公开: where a report is made public, unless by whoever collects it.</summary>
    [GeneratedRegex("(?:报告|结果|情况|内容)[^,。;]{0,6}在(?<unit>(?<county>[\u4e00-\u9fff]{2})[县市区旗](?<name>[\u4e00-\u9fff-[我本该其对和与]]{2,14}?(?:局|委员会|联合会)))(?<plans>)(?:门户|官方|政务|信息)*网站", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    [GeneratedRegex("邀请|聘请|专家|帮助|提供|承接|中标|与|同(?!时)|赴|到(?!位)|学习|考察|联合|兄弟|借鉴|对口|邻|协作|协议|移交|调入|调出|帮扶|支援|捐赠|外地|异地|跨|原(?![则因])|据|相比|例如|分别|其他|各(?![科股室])|通报|委托|签订|租", RegexOptions.CultureInvariant)]
    private static partial Regex Partner();

    /// <summary>Works with the author or for it.</summary>
    [GeneratedRegex("^[^,。;]{0,8}[与同和为向对给替帮](?:我|本|县)", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
