using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Words that go back to problems told before: 针对上述三方面问题. Problems that an audit or an inspection found were told elsewhere.</summary>
internal static partial class ProblemReferences
{
    public static IEnumerable<Mention> In(Passage passage) =>
        Referring().Matches(passage.Text).Where(m => !Found().IsMatch(Clause.SentenceAt(passage.Text, m.Index))).Select(m => new Mention(MentionKind.ProblemsReferred, m.Value, passage.At(m.Index, m.Length)));

    /// <summary>A short line that heads problems or what is to be done about them, whatever else it is called: 短板和来年安排, 来年怎么改.</summary>
    public static IEnumerable<Mention> Heads(Passage passage) =>
        passage.Text.Length <= LongestHead && Head().IsMatch(passage.Text) ? [new(MentionKind.ProblemsHead, passage.Text, passage.At(0, passage.Text.Length))] : [];

    private const int LongestHead = 24;

    [GeneratedRegex("^[^,。;]*(?:问题|不足|短板|弱项|差距|困难|难处|难点|欠账|教训|反思|改进|怎么改|怎么办|怎么做|整改|来年|下一?步|今后|打算|努力方向|建议)[^,。;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex("(?:针对|对于|对照|围绕)(?:上述|以上|前述|上面|所述)[^,。;:问]{0,8}(?:问题|不足|困难|短板)", RegexOptions.CultureInvariant)]
    private static partial Regex Referring();

    [GeneratedRegex("审计|巡察|巡视|检查|督查|反馈|核查|复核|监控|验收", RegexOptions.CultureInvariant)]
    private static partial Regex Found();
}
