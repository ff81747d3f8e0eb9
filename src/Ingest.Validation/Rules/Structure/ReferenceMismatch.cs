using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>
/// STR007: a numbered annex is announced, others are in the file or in the report's own list, and this one is not; a numbered part or table is pointed to that the report does not have; or a score
/// table is said to be attached and the file holds none. Where no annex is there at all and none is listed, they were filed apart. An annex that is a report of its own, or that the list of annexes names, is a missing submission.
/// </summary>
public sealed class ReferenceMismatch : IConsistencyRule
{
    private const int FewestParts = 3;
    private const int FewestTables = 2;
    private const int FewestSections = 2;

    public RuleInfo Info { get; } = new("STR007", "所指的附件、部分或表格没有", FindingKind.ReferenceMismatch, "the annexes, parts and tables that the text points to with those that are there", "annexes filed apart altogether; parts and tables of other documents")
    {
        Severity = Severity.Warning,
        Checks = "文中提到的附件、评分表、第几部分、表几，文件里有没有。",
        Why = "材料不全，不能受理。",
        Spares = "所有附件都另行报送的；说的是别的文件的附件。",
        Advice = "补报附件，或更正文字。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分93分，等级为优⟦（附相关评分表）⟧。" },
        Right = new() { Conclusion = "四、自评结论\n自评得分93分，等级为优（附评分表，另行报送）。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        Annexes(facts).Concat(ScoreTable(facts))
            .Concat(Beyond(facts.Report, MentionKind.PartReference, MentionKind.Part, FewestParts, "第{0}部分", "报告只有{0}个部分"))
            .Concat(Subparts(facts.Report))
            .Concat(Beyond(facts.Report, MentionKind.TableReference, MentionKind.Table, FewestTables, "表{0}", "文中的表只编到表{0}"));

    private IEnumerable<Finding> Annexes(ReportFacts facts)
    {
        var present = Numbers(facts.Siblings.SelectMany(r => r.Mentions).Where(m => !IsOwnHead(facts, m)), MentionKind.Annex);
        var listed = Numbers(facts.Report.Mentions, MentionKind.ListedAnnex);
        if (present.Count == 0 && listed.Count == 0) return [];
        var known = present.Count > 0 ? present : listed;
        return facts.Report.Mentions.Where(m => m.Kind is MentionKind.AnnouncedAnnex or MentionKind.AnnouncedReport or MentionKind.ListedAnnex && !known.Contains(m.Value)).GroupBy(m => m.Value)
            .Select(g => ToFinding(facts.Report, [.. g], "附件" + g.Key, $"文中提到附件{g.Key}，{(present.Count > 0 ? "文件里" : "附件清单里")}只有附件{string.Join("、", known)}，请补报或更正。", present.Count > 0 && g.Any(m => m.Kind is MentionKind.AnnouncedReport or MentionKind.ListedAnnex) ? FindingKind.MissingSubmission : Info.Kind));
    }

    /// <summary>附件3 above the title of the only report of a file: it is itself filed as the third annex of another document.</summary>
    private static bool IsOwnHead(ReportFacts facts, Mention mention) =>
        facts.Siblings.Count == 1 && mention.Place.Block <= facts.Report.Blocks.Start.Value && mention.Value != "1";

    private static List<string> Numbers(IEnumerable<Mention> mentions, MentionKind kind) => [.. mentions.Where(m => m.Kind == kind).Select(m => m.Value).Distinct()];

    /// <summary>References beyond the last of what is numbered from one on without a gap: of a few, the last may have lost its number.</summary>
    private IEnumerable<Finding> Beyond(Report report, MentionKind reference, MentionKind target, int fewest, string name, string present)
    {
        var numbers = Numbers(report.Mentions, target).ConvertAll(n => int.Parse(n, NumberStyles.None, CultureInfo.InvariantCulture));
        if (numbers.Count == 0 || numbers.Max() != numbers.Count) return [];
        var last = numbers.Count < fewest ? numbers.Count + 1 : numbers.Count;
        return report.Mentions.Where(m => m.Kind == reference && int.Parse(m.Value, NumberStyles.None, CultureInfo.InvariantCulture) > last).GroupBy(m => m.Value)
            .Select(g => ToFinding(report, [.. g], Named(name, g.Key), $"文中要人看{Named(name, g.Key)}，{Named(present, numbers.Count.ToString(CultureInfo.InvariantCulture))}，请补写或更正。", Info.Kind));
    }

    /// <summary>References beyond the last of the sections of a part.</summary>
    private IEnumerable<Finding> Subparts(Report report) =>
        from reference in report.Mentions
        where reference.Kind == MentionKind.SubpartReference
        let number = reference.Value.Split('.')
        let present = report.Mentions.Count(m => m.Kind == MentionKind.Subpart && m.Value.StartsWith(number[0] + ".", StringComparison.Ordinal))
        where present >= FewestSections && int.Parse(number[1], NumberStyles.None, CultureInfo.InvariantCulture) > present
        select ToFinding(report, [reference], report.Document.TextAt(reference.Place), $"文中写“{report.Document.TextAt(reference.Place)}”，第{number[0]}部分只有{present.ToString(CultureInfo.InvariantCulture)}节，请补写或更正。", Info.Kind);

    private static string Named(string name, string number) => name.Replace("{0}", number, StringComparison.Ordinal);

    private IEnumerable<Finding> ScoreTable(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedScoreTable).ToList() is { Count: > 0 } announced && facts.Siblings.All(r => r.ScoreTables.Count == 0)
            ? [ToFinding(facts.Report, announced, announced[0].Value, $"文中写“{announced[0].Value}”，文件里没有评分表，请补报。", Info.Kind)]
            : [];

    private Finding ToFinding(Report report, IReadOnlyList<Mention> announced, string stated, string message, FindingKind kind) => new()
    {
        Rule = Info.Id,
        Kind = kind,
        Severity = Severity.Warning,
        Message = message,
        Stated = stated,
        Section = Places.SectionOf(report, announced[0].Place),
        Evidence = [.. announced.Select(a => Places.Evidence(report, a.Place, "文中所提"))],
    };
}
