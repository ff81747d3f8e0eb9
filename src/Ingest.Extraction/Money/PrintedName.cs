using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Money;

/// <summary>The words by which the text calls a sum that it gives no subject: 全年预算, 两项合计, 实际到位.</summary>
internal static partial class PrintedName
{
    private const int Longest = 12;

    /// <summary>Words of a role or a total, without calendar years and links; null where the phrase holds none.</summary>
    public static string? Of(string phrase)
    {
        var words = Links().Replace(Openings().Replace(Years().Replace(phrase, ""), ""), "");
        return words.Length is >= 2 and <= Longest && !words.AsSpan().ContainsAny("每把将由") && (RoleWords.In(words).Count > 0 || PartWords.IsTotal(words)) ? words : null;
    }

    /// <summary>结转下年, 由财政收回: what became of a sum, said behind it.</summary>
    public static string? Behind(string trail) => Fate().Match(trail) is { Success: true } fate ? fate.Groups["fate"].Value : null;

    [GeneratedRegex(@"^(的?(资金|指标|尾款|款项))?,?(为[^,;。]{2,10},)?(已|均|全部|按规定|年末|年底|经[^,;。]{1,4}批准)*(?<fate>结转(至|到)?((19|20)\d{2}年|下一?年度?|次年)|(由|被)?(省|市|县|区|州|旗)?(级)?(财政局?|国库)(统一|全额)?收回)")]
    private static partial Regex Fate();

    [GeneratedRegex(@"(截至|截止)?(19|20)\d{2}年(度|末|底)?(\d{1,2}月(\d{1,2}日|底|末)?)?")]
    private static partial Regex Years();

    [GeneratedRegex("^(其中|其|以上|上述|前述|以及|和|及|与|加上|此外|比|较|同比|我(局|校|院|县|市|区|镇|单位|中心)|[的,、:])+")]
    private static partial Regex Openings();

    [GeneratedRegex("(分别|为|是|共计|约|达到?|(?<![合总共])计|的|仅|只|了|近|超过|[:,])+$")]
    private static partial Regex Links();
}
