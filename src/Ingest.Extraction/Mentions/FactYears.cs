using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Years alone in their paragraph that date the unit's own staff or money, and year ends, alone in their sentence, up to which it says it spent or finished. Comparisons, carry-overs, plans and history are none.</summary>
internal static partial class FactYears
{
    private static readonly ImmutableArray<string> Done = IdentityWords.Words("Mentions/remarks.txt", "done");
    private static readonly ImmutableArray<string> Compared = IdentityWords.Words("Mentions/remarks.txt", "other_year");

    public static IEnumerable<Mention> In(Passage passage) =>
        Matches(passage, YearEnd(), MentionKind.ClosingYear, s => Clause.HoldsAny(s, Done))
            .Concat(Clause.HoldsOneYear(passage.Text) ? Matches(passage, Staff(), MentionKind.FactYear, _ => true).Concat(Matches(passage, Money(), MentionKind.FactYear, _ => true)) : []);

    private static IEnumerable<Mention> Matches(Passage passage, Regex pattern, MentionKind kind, Func<string, bool> fits) =>
        from match in pattern.Matches(passage.Text)
        let sentence = Clause.SentenceAt(passage.Text, match.Index)
        where Clause.HoldsOneYear(sentence) && !Clause.HoldsAny(sentence.Replace(match.Value, "", StringComparison.Ordinal), Compared) && fits(sentence)
        let year = match.Groups["y"]
        select new Mention(kind, year.Value, passage.At(match.Index, match.Length));

    [GeneratedRegex(@"(?:截至|截止|截止到|截至到)(?<y>20[0-9]{2})年12月31日|(?<![0-9至到自从])(?<y>20[0-9]{2})年12月31日(?:之?前|止)", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?<![0-9])(?<y>20[0-9]{2})年(?:末|底|年末|年底|12月(?:31日|末|底)?),?[^。;,]{0,8}?(?:在职|在编|实有|编制|人员|职工)", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex(@"(?<![0-9〔《])(?<y>20[0-9]{2})年度?(?:我(?:局|校|院|会|委|办|镇|乡|站|所|馆|中心|单位|部门)|本单位|本部门|本项目|全年|部门|单位)?(?:的)?(?:部门预算|年初预算|年初部门预算|总收入|总支出|收入合计|支出合计|基本支出|项目支出|财政拨款|(?:支出|决算|决算支出)(?=[0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
