using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>
/// Names of one kind directly before the number of that kind, whatever verb is in front of them: 赴城东镇、城西镇2个镇, 《甲》《乙》两部, 东库、西库、南库3处库房. The first name has its
/// verb before it, so that it is taken as long as the longest of the others.
/// </summary>
internal static partial class AlikeNames
{
    private const string Offices = "室科股处部";
    private const string Places = "直级属内里办";

    /// <summary>Start and length of the names in <see cref="Frame.Lead"/>, what is left open by 等 included; null where the words before the figure list no names of what is counted.</summary>
    public static (int Start, int Length, bool IsOpen)? Before(Frame frame)
    {
        var noun = Noun().Match(frame.Trail).Value;
        if (Marked().Match(frame.Lead) is { Success: true } marked)
            return IsOfMarked(frame, marked, marked.Groups["noun"].Value + noun) ? Of(marked.Groups["names"], marked) : null;
        if (InOneQuote().Match(frame.Lead) is { Success: true } quote) return Aspect().IsMatch(noun) ? Of(quote.Groups["names"], quote) : null;
        if (List().Match(frame.Lead) is not { Success: true } list) return null;
        var names = list.Groups["names"];
        var items = Bracketed().Replace(names.Value, "").Split('、').SelectMany((n, i) => i == 0 ? [n] : n.Split('和', '及', '与')).ToList();
        if (items.Count < 2 || items.Exists(i => i.Length < 2) || !AreOfKind(items, list.Groups["noun"].Value + noun)) return null;
        var longest = items.Skip(1).Max(i => i.Length);
        var first = names.Value.IndexOf('、', StringComparison.Ordinal);
        var skipped = Math.Max(0, first - longest);
        return (names.Index + skipped, names.Length - skipped, list.Groups["open"].Success);
    }

    private static (int Start, int Length, bool IsOpen) Of(Group names, Match match) => (names.Index, names.Length, match.Groups["open"].Success);

    /// <summary>Titles are counted as documents or volumes; what stands in quotation marks as things, not as the times that each was held.</summary>
    private static bool IsOfMarked(Frame frame, Match match, string noun) =>
        match.Groups["names"].Value[0] == '《' ? Document().IsMatch(noun) || noun.Length == 0 && frame.Quantity.Unit is "部" or "本" or "册" or "篇" or "份" or "件" or "个" or "项"
            : noun.Length > 0 && frame.Quantity.Unit is "个" or "项" or "类" or "种" or "大";

    /// <summary>True where all names end alike and what is counted is called by that ending, or all are offices or units and are counted as such.</summary>
    private static bool AreOfKind(List<string> items, string noun)
    {
        var ending = items[^1][^1];
        if (items.TrueForAll(i => i[^1] == ending) && noun.IndexOf(ending, StringComparison.Ordinal) is >= 0 and var at && !(at + 1 < noun.Length && Places.Contains(noun[at + 1], StringComparison.Ordinal))) return true;
        return items.TrueForAll(i => Offices.Contains(i[^1], StringComparison.Ordinal)) ? Office().IsMatch(noun) : Unit().IsMatch(noun) && items.TrueForAll(i => Identities.UnitNames.EndingLength(i) > 0);
    }

    private const string End = "(?:(?<open>等)(?<noun>[\\u4e00-\\u9fff]{2,6})?)?(?:共计?|一共|合计|这)?$";

    [GeneratedRegex("(?<names>[^,。;:、()《》\"0-9]{2,40}(?:\\([^()]*\\))?(?:、[^,。;:、()《》\"0-9]{2,16}?(?:\\([^()]*\\))?)+)" + End)]
    private static partial Regex List();

    [GeneratedRegex("(?<names>(?:《[^《》]{2,60}》(?:\\([^()]*\\))?[、和及与]?){2,}|(?:\"[^\"]{2,24}\"[、和及与]?){2,})" + End)]
    private static partial Regex Marked();

    [GeneratedRegex("\"(?<names>[^\"、]{2,12}(?:、[^\"、]{2,12})+)\"" + End)]
    private static partial Regex InOneQuote();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^[\\u4e00-\\u9fff]{0,8}")]
    private static partial Regex Noun();

    [GeneratedRegex("^(?:方面|维度|环节|层面|阶段|步骤|原则|要素|部分|板块|品牌|系列|主题|栏目|专题)")]
    private static partial Regex Aspect();

    [GeneratedRegex("文件|制度|办法|规定|方案|通知|意见|规程|规范|标准|书|专著|刊物|丛书")]
    private static partial Regex Document();

    [GeneratedRegex("科室|股室|处室|机构|部门|职能")]
    private static partial Regex Office();

    [GeneratedRegex("^[^的]{0,4}(?:单位|部门|机构)")]
    private static partial Regex Unit();
}
