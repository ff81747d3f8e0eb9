using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>The year that stands alone below the title of a form: 项目支出绩效自评表, （2022年度）; and a year whose money is told of up to the end of a year before it.</summary>
internal static partial class FormYears
{
    public static IEnumerable<Mention> In(IReadOnlyList<Line> lines) =>
        lines.Skip(1).Zip(lines, (year, title) => (Title: title.Text, Year: Year().Match(year.Text), year.Passage)).Where(l => l.Year.Success && Form().IsMatch(l.Title))
            .Select(l => new Mention(MentionKind.OwnYear, l.Year.Groups["y"].Value, l.Passage.At(l.Year.Index, l.Year.Length)))
            .Concat(lines.SelectMany(l => Closed(l.Passage).Concat(OwnState(l.Passage))));

    /// <summary>截至2022年12月31日，2023年度预算未用完: a budget cannot be closed before its year.</summary>
    private static IEnumerable<Mention> Closed(Passage passage) =>
        from Match match in Closing().Matches(passage.Text)
        where string.CompareOrdinal(match.Groups["y"].Value, match.Groups["own"].Value) < 0
        select new Mention(MentionKind.OwnYear, match.Groups["y"].Value, passage.At(match.Index, match.Length));

    /// <summary>截至2021年12月31日，…为本年度新购机具形成; 以上数据以2020年12月31日学籍系统为准: the state at the end of the year that the report is on.</summary>
    private static IEnumerable<Mention> OwnState(Passage passage) =>
        from Match match in State().Matches(passage.Text)
        where Clause.HoldsOneYear(Clause.SentenceAt(passage.Text, match.Index, match.Length))
        select new Mention(MentionKind.OwnYear, match.Groups["y"].Value, passage.At(match.Groups["y"].Index, 4));

    [GeneratedRegex(@"(?<![^。;])(截至|截止)(?<y>20\d\d)年(12月31日|12月?底|底|末|年底|年末),[^。;]{0,60}为(本年|当年)度?|以上(数据|数字|情况)[^。;,]{0,6}以(?<y>20\d\d)年12月31日[^,。;]{0,16}为准")]
    private static partial Regex State();

    [GeneratedRegex(@"^\(?(?<y>20\d\d)年度?\)?$")]
    private static partial Regex Year();

    [GeneratedRegex("(自评|目标)表$")]
    private static partial Regex Form();

    [GeneratedRegex(@"(截至|截止|截止到|截至到)(?<y>20\d\d)年(12月31日|12月底|底|末|年底|年末),(?<own>20\d\d)年度?(部门)?(预算|资金|项目资金|支出)")]
    private static partial Regex Closing();
}
