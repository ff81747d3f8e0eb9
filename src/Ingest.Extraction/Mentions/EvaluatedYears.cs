using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>The year for which a report says it evaluates itself, and the years of the notice that called for it. Earlier evaluations are told among the results of the year, and followed up: neither is one.</summary>
internal static partial class EvaluatedYears
{
    private static readonly ImmutableArray<string> Earlier = IdentityWords.Words("Mentions/remarks.txt", "earlier_evaluation");

    /// <param name="passage">The paragraph or cell.</param>
    /// <param name="label">What its section is about.</param>
    /// <param name="score">Where the report claims its score: any other score is told of another year on purpose.</param>
    public static IEnumerable<Mention> In(Passage passage, SectionLabel? label, Place? score) =>
        Notices(passage).Concat(Objects(passage, label, score)).DistinctBy(m => (m.Kind, m.Place));

    private static IEnumerable<Mention> Notices(Passage passage)
    {
        foreach (Match notice in Notice().Matches(passage.Text))
        {
            if (!Clause.HoldsOneYear(notice.Groups["title"].Value)) continue;
            yield return Of(MentionKind.NoticeYear, passage, notice.Groups["y"]);
            if (notice.Groups["n"].Success) yield return Of(MentionKind.NoticeNumberYear, passage, notice.Groups["n"]);
        }
    }

    private static IEnumerable<Mention> Objects(Passage passage, SectionLabel? label, Place? score)
    {
        Regex[] patterns = label switch
        {
            SectionLabel.EvaluationWork => [Evaluates(), Carries(), Object(), Examines(), Names()],
            null => [Evaluates(), Carries(), Object(), Names(), Scores()],
            SectionLabel.Conclusion => [Evaluates(), Carries(), Object(), Scores()],
            SectionLabel.Improvements or SectionLabel.ResultsUse or SectionLabel.Problems or SectionLabel.Experience => [],
            _ => [Scores()],
        };
        foreach (var pattern in patterns)
            foreach (Match match in pattern.Matches(passage.Text))
                if (!(IsScore(pattern) && score is { } own && !own.Overlaps(passage.At(match.Index, match.Length))) && Clause.HoldsOneYear(IsScore(pattern) ? Clause.SentenceAt(passage.Text, match.Index, match.Length) : match.Value) && !(IsScore(pattern) && Compared().IsMatch(Clause.SentenceAt(passage.Text, match.Index, match.Length))) && !Clause.IsInTitle(passage.Text, match.Groups["y"].Index) && !Clause.HoldsAny(Clause.Around(passage.Text, match.Index, match.Length), Earlier))
                    yield return Of(MentionKind.EvaluatedYear, passage, match.Groups["y"]);
    }

    /// <summary>Scores of two years are compared in one sentence, by their years or as 上年.</summary>
    private static bool IsScore(Regex pattern) => ReferenceEquals(pattern, Scores());

    /// <summary>2021年度自评95.8分，本年低0.8分.</summary>
    [GeneratedRegex("上年|本年(?!度)|今年")]
    private static partial Regex Compared();

    private static Mention Of(MentionKind kind, Passage passage, Group year) => new(kind, year.Value, passage.At(year.Index, year.Length));

    [GeneratedRegex(@"《(?<title>[^《》]{0,60}?(?<y>20[0-9]{2})年[^《》]{0,60}?(?:自评|绩效评价)[^《》]{0,30}(?:通知|函))》(?:\([^()]{0,14}[〔\[【(](?<n>20[0-9]{2})[〕\]】)][^()]{0,8}号\))?", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"对[^,。;《》对]{0,16}?(?<![-~至、和])(?<y>20[0-9]{2})年(?![-~至、和])[^,。;《》]{0,40}?(?:自评|绩效评价|进行(?:了)?评价)", RegexOptions.CultureInvariant)]
    private static partial Regex Evaluates();

    [GeneratedRegex(@"(?:开展|组织|完成|进行)(?:了)?(?:本单位|我单位|本部门|我局)?(?<![-~至、和])(?<y>20[0-9]{2})年(?![-~至、和])[^,。;《》]{0,30}?(?:自评|绩效评价)", RegexOptions.CultureInvariant)]
    private static partial Regex Carries();

    [GeneratedRegex(@"(?:评价|自评)(?:的)?(?:对象|范围|期间|基准日|时段|时点)[^,。;《》]{0,8}?(?<![-~至、和])(?<y>20[0-9]{2})年(?![-~至、和])", RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    /// <summary>现将2022年度部门整体支出绩效自评情况报告如下.</summary>
    [GeneratedRegex(@"(?<![-~至、和自从到〔0-9])(?<y>20[0-9]{2})年(?![-~至、和])[^,。;《》0-9]{0,30}?(?:绩效自评|自评(?:情况|工作|报告)|绩效评价(?:情况|工作))", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<![-~至、和自从到〔0-9])(?<y>20[0-9]{2})年(?![-~至、和])[^,。;《》0-9]{0,36}?(?:总?得分|评分|总分|自评|评价)[^,。;0-9]{0,8}[0-9]{2,3}(?:\.[0-9]+)?分", RegexOptions.CultureInvariant)]
    private static partial Regex Scores();

    [GeneratedRegex(@"对(?<y>20[0-9]{2})年(?![-~至、和])[^,。;《》]{0,30}?(?:核对|核查|检查|自查|梳理|评分|打分|统计)", RegexOptions.CultureInvariant)]
    private static partial Regex Examines();
}
