using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Words that go back to problems told before: 针对上述三方面问题. Problems that an audit or an inspection found were told elsewhere.</summary>
internal static partial class ProblemReferences
{
    public static IEnumerable<Mention> In(Passage passage) =>
        Referring().Matches(passage.Text).Where(m => !Found().IsMatch(Clause.SentenceAt(passage.Text, m.Index))).Select(m => new Mention(MentionKind.ProblemsReferred, m.Value, passage.At(m.Index, m.Length)));

    [GeneratedRegex("(?:针对|对于|对照|围绕)(?:上述|以上|前述|上面|所述)[^,。;:问]{0,8}(?:问题|不足|困难|短板)", RegexOptions.CultureInvariant)]
    private static partial Regex Referring();

    [GeneratedRegex("审计|巡察|巡视|检查|督查|反馈|核查|复核|监控|验收", RegexOptions.CultureInvariant)]
    private static partial Regex Found();
}
