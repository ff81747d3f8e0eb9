using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Score tables that the text says are attached. Those filed apart, or in an information system, are none.</summary>
internal static partial class AnnouncedTables
{
    public static IEnumerable<Mention> In(Passage passage) =>
        from match in Announced().Matches(passage.Text)
        where !FiledApart.Is(Clause.SentenceAt(passage.Text, match.Index))
        select new Mention(MentionKind.AnnouncedScoreTable, match.Value, passage.At(match.Index, match.Length));

    [GeneratedRegex("附(?:相关)?(?:评分表|得分表|打分表|自评表|评分明细表)|(?:评分表|得分表|打分表|自评表|评分明细表?)(?:见附后|附后|见附表|见附件(?![0-9一二三四五六七八九十]))", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
