using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Claims that every target was met: 各项指标均达到目标值. Claims that leave something out (除…外, 基本完成) are none.</summary>
internal static partial class Achievements
{
    private const int Longest = 60;

    private static readonly ImmutableArray<string> Limits = IdentityWords.Words("Mentions/remarks.txt", "limited");

    public static IEnumerable<Mention> In(Passage passage) =>
        from match in Everything().Matches(passage.Text)
        where !Clause.HoldsAny(Clause.Around(passage.Text, match.Index, match.Length), Limits) && !Exception().IsMatch(Clause.Before(passage.Text, match.Index, Longest))
        select new Mention(MentionKind.FullAchievement, match.Value, passage.At(match.Index, match.Length));

    [GeneratedRegex("除[^。;]{1,40}外,?[^,。;]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Exception();

    [GeneratedRegex("(?:各项|所有|全部)(?:绩效|考核|产出|年度|工作|任务)*(?:指标|目标|目标任务|任务指标)(?:值)?(?:均|全部|都|全面|已)+(?:[^,。;]{0,6})?(?:达到|完成|实现|达标|超额)[^,。;]{0,16}|全面完成(?:了)?(?:年初|年度|全年)?(?:设定的|确定的|下达的)?(?:各项|全部|所有)(?:绩效|目标|任务|指标)+", RegexOptions.CultureInvariant)]
    private static partial Regex Everything();
}
