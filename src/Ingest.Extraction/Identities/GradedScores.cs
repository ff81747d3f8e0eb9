using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;

namespace Ingest.Extraction.Identities;

/// <summary>
/// Scores with the grade that follows them, of the whole report, its projects or another's evaluation alike. The bands of a scale (90分以上为优) are none; behind several scores (86.40分，其中产出26.00分) the
/// grade may be any one's.
/// </summary>
internal static partial class GradedScores
{
    public static IReadOnlyList<GradedScore> Read(Document document, Range blocks, IReadOnlyList<Section> sections) =>
    [
        .. from line in new Frame(document, blocks, sections).Body
           from match in Pair().Matches(line.Text)
           let grade = match.Groups["grade"]
           where GradeReader.GradeAt(line.Text, grade.Index) is not null && !Points().IsMatch(Nearby.SentenceBefore(line.Text, match.Index).Split(';')[^1])
           select new GradedScore(decimal.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), line.Passage.At(match.Groups["n"].Index, match.Groups["n"].Length + 1),
               GradeReader.GradeAt(line.Text, grade.Index)!.Value.Grade, line.Passage.At(grade.Index, grade.Length)),
    ];

    [GeneratedRegex("[0-9]分")]
    private static partial Regex Points();

    /// <summary>Points, at most a comma, the words for a grade, the grade. Points with a sign or word of comparison before them bound a band.</summary>
    [GeneratedRegex("(?<![0-9.≥≤><=~至到—-]|于|于等于|满|少|低|高|过|每)(?<n>[0-9]{2,3}(?:\\.[0-9]{1,2})?)分[,(]?(?:自评|评价|评定|考核|综合|绩效|对应)?(?:结果|结论|等级|等次|档次)?(?:评定|确定|定|评)?(?:为|是|:|属于?|属|达到)?\"?(?<grade>优秀|优|良好|良|中等|中|合格|一般|较差|差)(?=[\",。;、)等]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
