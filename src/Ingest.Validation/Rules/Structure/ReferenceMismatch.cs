using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR007: a numbered annex is announced, others are in the file, and this one is not; or a score table is said to be attached and the file holds none. Where no annex is there at all, they were filed apart.</summary>
public sealed class ReferenceMismatch : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR007", "附件缺失", FindingKind.ReferenceMismatch, "the annexes announced with those in the file", "annexes filed apart altogether")
    {
        Severity = Severity.Warning,
        Checks = "文中提到的附件、评分表，文件里有没有。",
        Why = "材料不全，不能受理。",
        Spares = "所有附件都另行报送的；说的是别的文件的附件。",
        Advice = "补报附件，或更正文字。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分93分，等级为优⟦（附相关评分表）⟧。" },
        Right = new() { Conclusion = "四、自评结论\n自评得分93分，等级为优（附评分表，另行报送）。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) => Annexes(facts).Concat(ScoreTable(facts));

    private IEnumerable<Finding> Annexes(ReportFacts facts)
    {
        var present = facts.Siblings.SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Annex).Select(m => m.Value).Distinct().ToList();
        if (present.Count == 0) return [];
        return facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedAnnex && !present.Contains(m.Value)).GroupBy(m => m.Value)
            .Select(g => ToFinding(facts.Report, [.. g], "附件" + g.Key, $"文中提到附件{g.Key}，文件里只有附件{string.Join("、", present)}，请补报或更正。"));
    }

    private IEnumerable<Finding> ScoreTable(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedScoreTable).ToList() is { Count: > 0 } announced && facts.Siblings.All(r => r.ScoreTables.Count == 0)
            ? [ToFinding(facts.Report, announced, announced[0].Value, $"文中写“{announced[0].Value}”，文件里没有评分表，请补报。")]
            : [];

    private Finding ToFinding(Report report, IReadOnlyList<Mention> announced, string stated, string message) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = message,
        Stated = stated,
        Section = Places.SectionOf(report, announced[0].Place),
        Evidence = [.. announced.Select(a => Places.Evidence(report, a.Place, "文中所提"))],
    };
}
