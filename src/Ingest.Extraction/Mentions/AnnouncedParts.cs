using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// The parts into which the opening says the report is divided: 从部门概况、资金使用、存在问题三个方面报告如下, 本报告分三部分：…. Read only where as many are named as
/// are counted. The families of indicators (决策、过程、产出、效益四个方面) divide the evaluation, not the report.
/// </summary>
internal static partial class AnnouncedParts
{
    /// <summary>Lines of the report among which it says how it is divided.</summary>
    private const int Opening = 12;
    private const int FewestUncounted = 4;

    private static readonly FrozenSet<string> Families = FrozenSet.Create(StringComparer.Ordinal,
        "决策", "投入", "过程", "产出", "效益", "效果", "满意度", "数量", "质量", "时效", "成本", "经济性", "效率性", "效益性", "公平性", "可持续性", "经济", "效率", "合规性");

    /// <summary>The parts that the opening names; further down, those that a line names which says that it divides its own part.</summary>
    public static IEnumerable<Mention> In(Frame frame) => frame.Body.Take(Math.Max(Opening, frame.Front.Count + 1)).SelectMany(In).Concat(frame.Body.Skip(Math.Max(Opening, frame.Front.Count + 1)).Where(l => OfPart().IsMatch(l.Text)).SelectMany(Counted));

    private static IEnumerable<Mention> In(Line line) => Counted(line) is { Count: > 0 } counted ? counted : Numbered(line) is { Count: >= FewestUncounted } numbered ? numbered : Uncounted(line);

    /// <summary>本报告依次为：一、…；二、…；三、…: parts listed with the numbers of their headings.</summary>
    private static List<Mention> Numbered(Line line) =>
        NumberedList().Match(line.Text).Groups["list"] is { Success: true } list ? Named(line, Items(list, [';', ',', '。'])) : [];

    private static List<Mention> Counted(Line line) => Parts(line, ListThenCount()) is { Count: > 0 } parts ? parts : Parts(line, CountThenList());

    /// <summary>现将部门概况、资金使用、存在问题报告如下: no number, so that only commas part the names.</summary>
    private static List<Mention> Uncounted(Line line)
    {
        var list = ListOnly().Match(line.Text).Groups["list"];
        var parts = list.Success ? Named(line, Items(list, ['、'])) : [];
        return parts.Count < FewestUncounted || NamesFamilies(parts) ? [] : parts;
    }

    private static List<Mention> Parts(Line line, Regex division)
    {
        if (division.Match(line.Text) is not { Success: true } match || DateFinder.Number(match.Groups["count"].Value) is not { } count) return [];
        var list = match.Groups["list"];
        var commas = Items(list, ['、', ';', ',']).ToList();
        var parts = commas.Count == count ? commas : Items(list, ['、', ';', ',', '和', '及', '与']).ToList();
        var named = Named(line, parts);
        return named.Count == count && !NamesFamilies(named) ? named : [];
    }

    private static List<Mention> Named(Line line, IEnumerable<(int Start, int Length)> parts) =>
        [.. parts.Select(p => new Mention(MentionKind.AnnouncedPart, line.Text.Substring(p.Start, p.Length), line.Passage.At(p.Start, p.Length)))];

    private static bool NamesFamilies(IReadOnlyList<Mention> parts) => parts.Count(p => Families.Contains(Counter().Replace(p.Value, ""))) > 1;

    /// <summary>The pieces of a list between its marks without the numbers before them, as runs of the line.</summary>
    private static IEnumerable<(int Start, int Length)> Items(Group list, char[] marks)
    {
        var start = 0;
        while (start < list.Length)
        {
            start += Mark().Match(list.Value[start..]).Length;
            var end = list.Value.IndexOfAny(marks, start) is >= 0 and var mark ? mark : list.Length;
            if (end > start) yield return (list.Index + start, end - start);
            start = end + 1;
        }
    }

    [GeneratedRegex("^(?:现就|现将)?本(?:部分|章|节)", RegexOptions.CultureInvariant)]
    private static partial Regex OfPart();

    [GeneratedRegex("(?:现?从|现?就|现?将|现?把|(?<own>(?<=(?:报告|本文|本部分|本章|本节)[^。;]{0,12}?)(?:分为|分|包括|包含|介绍|说明|反映|阐述|由):?)|(?:分为|分|包括|包含|按照|按|围绕|由|含):?)(?<list>[^,。;:()从就将把]{6,160}?)(?:等|这|共)?(?<count>[二两三四五六七八九十]|10|[2-9])(?:个|大)?(?:部分|方面|章节|板块)(?:的?内容|的?情况)?(?(own)|(?=[^。]{0,40}?(?:报告|汇报|自评|评价|说明|阐述|总结|组成|构成)))", RegexOptions.CultureInvariant)]
    private static partial Regex ListThenCount();

    [GeneratedRegex("(?:报告|本文|自评|汇报|说明|现)[^。;]{0,24}?(?:分为?|包括|包含|含|有|由|从)(?:以下|如下|下列)?(?<count>[二两三四五六七八九十]|10|[2-9])(?:个|大)?(?:部分|方面|章节|板块)(?:的?内容)?(?:对[^,。;:]{2,30})?(?:组成|构成|撰写|编写|展开|汇报|报告|说明)?(?:如下)?[,:](?:即|分别(?:是|为)|依次(?:是|为)|包括|具体为)?:?(?<list>[^。:]{6,160})", RegexOptions.CultureInvariant)]
    private static partial Regex CountThenList();

    [GeneratedRegex("(?:报告|提纲|本文|内容|自评)[^。]{0,30}:(?<list>一、[^;,。]{2,24}(?:[;,](?:二|三|四|五|六|七|八|九|十)、[^;,。]{2,24}){3,})(?=。|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedList();

    [GeneratedRegex("(?:现将|现就|现把|(?:报告|本文)(?:将|拟)?(?:依次|分别|逐一|先后)(?:说明|报告|介绍|汇报|反映|阐述|从|就))(?<list>[^,。;:()从就将把]{8,160}?)(?:等)?(?:几个|各)?(?:方面|部分)?(?:的?情况|内容)?(?:报告如下|汇报如下|说明如下|(?=。))", RegexOptions.CultureInvariant)]
    private static partial Regex ListOnly();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十](?:部分|是|,)?|[(]?[0-9一二三四五六七八九十][)、.]|[①-⑩])?(?:和|及|与|以及)?", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("(?:指标|情况|方面|类)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();
}
