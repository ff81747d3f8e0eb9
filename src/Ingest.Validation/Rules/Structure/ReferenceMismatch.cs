using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR007: a numbered annex is announced, others are in the file, and this one is not. Where no annex is there at all, they were filed apart.</summary>
public sealed class ReferenceMismatch : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR007", "附件缺失", FindingKind.ReferenceMismatch, "the annexes announced with those in the file", "annexes filed apart altogether");

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var present = facts.Siblings.SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Annex).ToList();
        if (present.Count == 0) return [];
        return facts.Report.Mentions.Where(m => m.Kind == MentionKind.AnnouncedAnnex && present.TrueForAll(p => p.Value != m.Value)).GroupBy(m => m.Value).Select(g => ToFinding(facts.Report, [.. g], present));
    }

    private Finding ToFinding(Report report, IReadOnlyList<Mention> announced, IReadOnlyList<Mention> present) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = $"文中提到附件{announced[0].Value}，文件里只有附件{string.Join("、", present.Select(p => p.Value).Distinct())}，请补报或更正。",
        Stated = "附件" + announced[0].Value,
        Section = Places.SectionOf(report, announced[0].Place),
        Evidence = [.. announced.Select(a => Places.Evidence(report, a.Place, "提到的附件"))],
    };
}
