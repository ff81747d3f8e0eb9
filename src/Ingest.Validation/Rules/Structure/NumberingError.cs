using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR004: among lines numbered in one style a number comes twice, or headings skip one. Lists that begin again at 1 are new lists; headings that do are not.</summary>
public sealed class NumberingError : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR004", "序号重复或缺失", FindingKind.NumberingError, "the numbers of lines in one style below one heading, in order", "lists begin again at 1; numbers the format lost are not missed")
    {
        Severity = Severity.Warning,
        Checks = "同一级标题（条目）的序号。",
        Why = "序号重复常常是复制粘贴或删改留下的，可能漏了一段。",
        Spares = "重新从1开始的新清单、转换格式时丢失的自动编号。",
        Advice = "核对有没有漏掉或重复的内容，改正序号。",
        Wrong = new() { Funds = "二、资金使用情况\n（一）预算安排情况\n财政足额安排。\n（二）资金使用情况\n支出规范。\n⟦（二）资金管理情况⟧\n制度健全。" },
        Right = new() { Funds = "二、资金使用情况\n（一）预算安排情况\n财政足额安排。\n（二）资金使用情况\n支出规范。\n（三）资金管理情况\n制度健全。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from run in facts.Report.NumberedRuns
        from slip in Slips(run.Lines, AnnouncedPartMissing.LacksPart(facts))
        select slip with { Section = Places.SectionOf(facts.Report, slip.Evidence[0].Place), Evidence = [.. slip.Evidence.Select(e => Places.Evidence(facts.Report, e.Place, e.Caption))] };

    /// <summary>
    /// The first slip of a run: what follows is counted from it. A number left out is one slip only where the next headings go on from there; with a part that the table of contents lists it is
    /// <see cref="AnnouncedPartMissing"/>.
    /// </summary>
    private IEnumerable<Finding> Slips(IReadOnlyList<NumberedLine> lines, bool lacksPart)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, line) = (lines[i - 1], lines[i]);
            if (line.Value == before.Value + 1) continue;
            if (!lacksPart && line.Skipped is { } skipped && Follows(lines, i + 1, line.Value)) yield return Left(before, line, skipped);
            if (line.Value > before.Value && IsRepeatedNext(lines, i)) continue;
            if (line.Value > before.Value) yield break;
            var same = lines.Take(i).LastOrDefault(l => l.Value == line.Value);
            if (same is null || line.IsHeading != same.IsHeading || !GoesOn(lines, i)) yield break;
            yield return ToFinding(before, line, same);
            yield break;
        }
    }

    /// <summary>（一）（三）（三）: the first of two has the number of the second.</summary>
    private static bool IsRepeatedNext(IReadOnlyList<NumberedLine> lines, int at) =>
        lines[at].Value == lines[at - 1].Value + 2 && at + 1 < lines.Count && lines[at + 1].Value == lines[at].Value;

    /// <summary>
    /// True where the numbers behind a repeated one go on without another slip, from it or as if it had been the right one. Where they do not, a list within the list begins inside a line.
    /// </summary>
    private static bool GoesOn(IReadOnlyList<NumberedLine> lines, int at) =>
        Follows(lines, at + 1, lines[at].Value) && (at + 1 == lines.Count || lines[at].Value == lines[at - 1].Value || lines[at].Value == 1)
        || (lines[at].IsHeading || lines[at].Value == lines[at - 1].Value) && at + 1 < lines.Count && Follows(lines, at + 1, lines[at - 1].Value + 1);

    /// <summary>True where the lines from an index on are numbered one by one after a number.</summary>
    private static bool Follows(IReadOnlyList<NumberedLine> lines, int from, int number) =>
        lines.Skip(from).Select((l, i) => l.Value - i).All(first => first == number + 1);

    private Finding Left(NumberedLine before, NumberedLine line, string skipped) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = $"序号“{before.Printed}”之后是“{line.Printed}”，中间没有“{skipped}”，请核对是漏了一部分还是编号写错。",
        Stated = line.Printed,
        Computed = skipped,
        Evidence = [new Evidence(line.Place, "", "跳号的标题"), new Evidence(before.Place, "", "上一个标题")],
    };

    private Finding ToFinding(NumberedLine before, NumberedLine line, NumberedLine same) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = $"序号“{line.Printed}”出现两次：“{before.Printed}”之后应为第{(before.Value + 1).ToString(CultureInfo.InvariantCulture)}项，请核对编号。",
        Stated = line.Printed,
        Computed = (before.Value + 1).ToString(CultureInfo.InvariantCulture),
        Evidence = [new Evidence(line.Place, "", "重复的序号"), new Evidence(same.Place, "", "同一序号")],
    };
}
