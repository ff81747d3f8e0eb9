using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Offices of the author's own that are said to lead work: 由信息科牵头.</summary>
internal static partial class LeadingOffices
{
    public static IEnumerable<Mention> In(Passage passage) =>
        Lead().Matches(passage.Text).Select(m => new Mention(MentionKind.LeadingOffice, m.Groups["office"].Value, passage.At(m.Groups["office"].Index, m.Groups["office"].Length)));

    [GeneratedRegex(@"(?:^|[,。;:、])由(?:我[局馆校院所站]|本单位|单位)?(?<office>[\p{IsCJKUnifiedIdeographs}-[和及与同、]]{2,8}(?:科|股|处|组|室))(?:牵头|负责|组织实施|具体实施)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
