using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Units under whose leadership the author says it worked: 在某某的统一领导下. Guidance, support and help come from anybody and are none.</summary>
internal static partial class Superiors
{
    public static IEnumerable<Mention> In(Passage passage) =>
        Under().Matches(passage.Text).Select(m => m.Groups["unit"]).Select(u => new Mention(MentionKind.Superior, u.Value, passage.At(u.Index, u.Length)));

    [GeneratedRegex(@"在(?<unit>[\u4e00-\u9fff]{3,24}?)的?(?:(?:统一|正确|坚强|精心|直接|高度|有力|科学|周密|集中|具体)的?)*(?:领导|部署|组织|带领|统筹|安排)(?:(?:和|、|与)[\u4e00-\u9fff]{2,6})?下", RegexOptions.CultureInvariant)]
    private static partial Regex Under();
}
