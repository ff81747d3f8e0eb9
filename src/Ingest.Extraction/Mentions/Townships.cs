using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Townships that are named with an office of their own (某某乡财政所), or that do at the head of a clause what only the author does (某某镇建立了…). The last two characters of a name in front of
/// an office are read: where it begins, nothing in the text says. Neighbours, partners and former townships are none.
/// </summary>
internal static partial class Townships
{
    /// <summary>Characters that make the words before 乡 or 镇 no name: 各乡镇, 我镇, 全镇, 城镇.</summary>
    private const string NoName = "各我本全该每个在由对和与及为是的了向从到将被经把以按据市县区省州街村城集建双两几三多其他所等驻直级乡镇现就请令让只仅没无入报属拨使则即便又也还";

    private static readonly string[] Partners = ["与", "和", "同", "跟", "、", "赴", "邻", "邻近", "联合", "会同", "学习", "对口", "毗邻", "相邻", "原", "撤销", "合并"];

    public static IEnumerable<Mention> In(Passage passage) =>
        from match in Office().Matches(passage.Text)
        let name = match.Groups["name"].Value
        where !name.Any(c => NoName.Contains(c, StringComparison.Ordinal)) && !Partners.Any(p => passage.Text.AsSpan(0, match.Index).EndsWith(p))
        select new Mention(MentionKind.Township, name + match.Groups["kind"].Value, passage.At(match.Index, match.Length));

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2})(?<kind>[乡镇])(?:财政所|党委政府|党委|人民政府|政府|纪委|党政办|机关干部|综治办)|(?<=^|[,。;:])(?<name>[\u4e00-\u9fff]{2,3})(?<kind>[乡镇])(?:部门整体|整体支出|(?:建立|完善|制定|成立|健全)了|高度重视|始终坚持|(?:群众|居民|村民|农民|干部群众|人居环境|基础设施|产业|经济)[^,。;]{0,12}(?:改善|提高|提升|增强|增加|便利|明显|显著|完善|发展))", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
