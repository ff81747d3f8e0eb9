using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Numbered parts and tables of the report and where its text points to them: 见本报告第七部分, 详见“存在的问题”部分, 见表3. What is said of a notice, a law or another report points elsewhere.
/// </summary>
internal static partial class References
{
    private const int Lead = 14;
    private const int LongestCaption = 60;

    public static IEnumerable<Mention> In(Frame frame) => Parts(frame).Concat(Tables(frame)).Concat(frame.Lines.Select(l => l.Passage).Concat(frame.Tables.SelectMany(t => t.Cells.Select(c => Passage.Of(t, c)))).SelectMany(Named));

    /// <summary>The numbers of the outermost headings, where they run from one on without a gap, and the references to them.</summary>
    private static IEnumerable<Mention> Parts(Frame frame)
    {
        var numbered = frame.Sections.Select(s => (s.Place, s.Level, Number: HeadingNumber.Parse(new ShadowText(s.Number).Text))).Where(s => s.Number is not null).Select(s => (s.Place, s.Level, Number: s.Number!.Value)).ToList();
        var parts = numbered.Where(s => s.Number.Shape == NumberShape.Part).ToList();
        if (parts.Count == 0) parts = [.. numbered.Where(s => s is { Level: 1, Number.Shape: NumberShape.Han })];
        if (parts.Where((p, i) => p.Number.Value != i + 1).Any()) return [];
        var subparts = parts.SelectMany((p, i) => Subparts(p.Number.Value, [.. numbered.Where(s => s.Number.Shape == NumberShape.HanBracket && s.Place > p.Place && (i + 1 == parts.Count || s.Place < parts[i + 1].Place)).Select(s => (s.Place, s.Number.Value))]));
        return With(frame.Lines.SelectMany(l => Pointing(l.Passage, ToSubpart(), MentionKind.SubpartReference)), subparts).Concat(With(frame.Lines.SelectMany(l => Pointing(l.Passage, ToPart(), MentionKind.PartReference)), parts.Select(p => new Mention(MentionKind.Part, Print(p.Number.Value), p.Place))));
    }

    private static IEnumerable<Mention> Subparts(int part, IReadOnlyList<(Place Place, int Value)> sections) =>
        sections.Where((s, i) => s.Value != i + 1).Any() ? [] : sections.Select(s => new Mention(MentionKind.Subpart, $"{Print(part)}.{Print(s.Value)}", s.Place));

    /// <summary>The references and what they may point to; nothing where there are none.</summary>
    private static IEnumerable<Mention> With(IEnumerable<Mention> references, IEnumerable<Mention> targets) => references.ToList() is { Count: > 0 } found ? found.Concat(targets) : [];

    private static IEnumerable<Mention> Tables(Frame frame)
    {
        var cells = frame.Tables.SelectMany(t => t.Cells.Where(c => c.Row == 0).Select(c => Passage.Of(t, c)));
        var captions = frame.Lines.Select(l => l.Passage).Concat(cells).Where(p => p.Text.Length <= LongestCaption && !p.Text.EndsWith('。')).ToList();
        return With(frame.Lines.SelectMany(l => Pointing(l.Passage, ToTable(), MentionKind.TableReference)), captions.SelectMany(p => Numbers(p, Caption(), MentionKind.Table)));
    }

    private static IEnumerable<Mention> Named(Passage passage) =>
        from match in ToName().Matches(passage.Text)
        where !Elsewhere().IsMatch(Clause.Before(passage.Text, match.Index, Lead))
        let name = match.Groups["name"]
        select new Mention(MentionKind.NamedPart, name.Value, passage.At(name.Index, name.Length));

    private static IEnumerable<Mention> Pointing(Passage passage, Regex pattern, MentionKind kind) =>
        Numbers(passage, pattern, kind, m => !Elsewhere().IsMatch(LastClause(Clause.Before(passage.Text, m.Index, Lead))));

    /// <summary>按《办法》管理，详见表4: behind a comma the report speaks of itself again.</summary>
    private static string LastClause(string before) => before[(before.LastIndexOf(',') + 1)..];

    private static IEnumerable<Mention> Numbers(Passage passage, Regex pattern, MentionKind kind, Func<Match, bool>? condition = null) =>
        from match in pattern.Matches(passage.Text)
        where condition is null || condition(match)
        let number = DateFinder.Number(match.Groups["number"].Value)
        let inner = DateFinder.Number(match.Groups["inner"].Value)
        where number is > 0
        select new Mention(kind, inner is > 0 ? $"{Print(number.Value)}.{Print(inner.Value)}" : Print(number.Value), passage.At(match.Index, match.Length));

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:见|参见|详见|参阅|列入|列于)(?:本自评报告|自评报告|本报告|报告|本文|正文|后文|下文|上文|前文)?(?:的|中)?第(?<number>[一二三四五六七八九十]{1,3})(?:部分|章)|(?:本(?:报告|文)(?:的|中)?|(?:已|均)?在(?:本报告|本文|报告|后文|前文)?(?:的|中)?)第(?<number>[一二三四五六七八九十]{1,3})(?:部分|章)(?![^,。;]{0,4}(?:工作|任务|目标))", RegexOptions.CultureInvariant)]
    private static partial Regex ToPart();

    [GeneratedRegex("(?:见|参见|详见|参阅)(?:本自评报告|自评报告|本报告|报告|本文|正文|后文|下文|上文|前文)?(?:的|中)?第?(?<number>[一二三四五六七八九十]{1,3})(?:部分|、|,)?(?:的|中)?第?\\((?<inner>[一二三四五六七八九十]{1,3})\\)", RegexOptions.CultureInvariant)]
    private static partial Regex ToSubpart();

    [GeneratedRegex("(?:见|参见|详见|参阅)(?:本自评报告|自评报告|本报告|报告|本文|正文|后文|下文|上文|前文)?(?:的|中)?\"(?:[一二三四五六七八九十]{1,3}、)?(?<name>[^\"]{4,16})\"(?:部分|一节|章节|一章|这一部分)|(?<=在)\"(?:[一二三四五六七八九十]{1,3}、)?(?<name>[^\"]{4,16})\"(?:部分|一节)(?:中|里)?(?:说明|分析|阐述|详述|列示|交代|作了说明)|(?:见|参见|详见|参阅)(?:本自评报告|本报告|后文|下文|上文|前文)(?:的|中)?\"(?:[一二三四五六七八九十]{1,3}、)?(?<name>[^\"]{4,16})\"", RegexOptions.CultureInvariant)]
    private static partial Regex ToName();

    [GeneratedRegex("(?:见|参见|详见|列于|列入|如)(?:后|下|上|文后|文末)?表(?<number>[0-9]{1,2}|[一二三四五六七八九十])(?![0-9一二三四五六七八九十.-])", RegexOptions.CultureInvariant)]
    private static partial Regex ToTable();

    [GeneratedRegex("^表(?<number>[0-9]{1,2}|[一二三四五六七八九十])(?![0-9一二三四五六七八九十.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    /// <summary>A document other than this one.</summary>
    [GeneratedRegex("》|附件|通知|办法|提纲|细则|规定|公开|决算|合同|方案|规划|号文?", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
