using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Units that do what only the author of a report does: evaluate themselves, say what they are, plan their own measures, keep the books. Whether they may be the author is for
/// validation; partners and those who are asked or told to do something are none.
/// </summary>
internal static partial class Actors
{
    public static IEnumerable<Mention> In(Passage passage) =>
        new[] { Evaluates(), Is(), Plans(), Keeps(), Heads(), Decides() }.SelectMany(p => p.Matches(passage.Text)).Select(m => m.Groups["unit"]).Where(u => !Subordinate().IsMatch(u.Value)).Select(u => new Mention(MentionKind.Actor, u.Value, passage.At(u.Index, u.Length)));

    /// <summary>下属县养老服务中心: the author tells of what it leads.</summary>
    [GeneratedRegex("^(下属|所属|直属|下辖|下设|附属)")]
    private static partial Regex Subordinate();

    /// <summary>Where a clause begins, be it behind the mark of a list.</summary>
    private const string Head = @"(?:^(?:\(?[一二三四五六七八九十0-9]{1,3}[)、.])?|[,。;:])";

    private const string Unit = @"(?<unit>(?!由)(?:[\u4e00-\u9fff]{2,3})?[省市县区旗乡镇][\u4e00-\u9fff]{2,14}?(?:局|委员会|办公室|联合会|中心|馆|院|学校|中学|小学|幼儿园|站|所|支队|大队))";

    [GeneratedRegex(@"(?:" + Head + "|由)" + Unit + @"(?:党组|党委|班子)?(?:(?:成立|组建)了?[^,。;]{0,20}自评[^,。;]{0,6}组|(?:对|按照|根据)[^,。;]{0,30}(?:进行|开展)了?[^,。;]{0,6}自评|(?:20[0-9]{2}年度?)[^,。;]{0,20}自评[^,。;0-9]{0,8}[0-9]|(?:20[0-9]{2}年度?)?(?:(?:较好|全面|基本|超额|按时)?地?(?:完成|实现)了?(?:全年|年度|各项|年初|预期|既定)[^,。;]{0,10}(?:任务|目标)|(?:圆满|出色|高质量|较好)地?完成了[^,。;]{2,20}(?:任务|目标|工作))|(?:党组|党委|班子|办公)?会议?(?:研究|审议)[^,。;]{0,8}(?:通过|同意))", RegexOptions.CultureInvariant)]
    private static partial Regex Evaluates();

    [GeneratedRegex(@"(?:^|[。;])" + Unit + @"(?:是|为)[^,。;]{0,16}(?:事业单位|工作部门|组成部门|直属机构)", RegexOptions.CultureInvariant)]
    private static partial Regex Is();

    [GeneratedRegex(@"(?:" + Head + "|[一二三四五六七八九]是|今后|下一步|下步|接下来)" + Unit + @"(?:将|要|拟)(?:进一步|继续|不断|切实)?(?:加强|加大|完善|健全|提高|争取|规范|强化|推进|严格|优化|落实|做好)", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex(@"(?:^|[,。;:由])" + Unit + @"(?:的)?(?:财务|资产|出纳|会计|后勤)(?:室|科|股|处|部)?(?:人员|管理员|部门|科|股|室|负责)", RegexOptions.CultureInvariant)]
    private static partial Regex Keeps();

    /// <summary>经某某管理局党组会议审定: whose Party group decides on the report.</summary>
    [GeneratedRegex(@"经过?(?<unit>(?![我本])[\u4e00-\u9fff-[和与及]]{3,12}?(?:局|委员会))(?:党组|党委|党总支|局务|局长办公|主任办公)(?:扩大)?会", RegexOptions.CultureInvariant)]
    private static partial Regex Decides();

    /// <summary>A school, hospital or hall at the head of a sentence, as one that speaks of itself.</summary>
    [GeneratedRegex(@"(?:^|[。;])(?<unit>(?:[\u4e00-\u9fff]{2,3})?[市县区旗乡镇][\u4e00-\u9fff]{2,14}?(?:学校|中学|小学|幼儿园|卫生院|医院|保健院|馆|福利院|敬老院))(?:的|在|把|通过|全年|严格|认真|始终|坚持)", RegexOptions.CultureInvariant)]
    private static partial Regex Heads();
}
