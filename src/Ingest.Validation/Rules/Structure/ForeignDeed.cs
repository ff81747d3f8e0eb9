using Ingest.Extraction;
using Ingest.Validation.Rules.Identity;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR006: the report tells as its own what only units of another line of government do. Judged where the author's line is known; one or two mentions in the whole report, since a line that is told of often is the author's too.</summary>
public sealed class ForeignDeed : IConsistencyRule
{
    private const int Residue = 2;

    public RuleInfo Info { get; } = new("STR006", "出现其他部门的工作内容", FindingKind.CopiedText, "the deeds told with the author's line of government", "help given to others; lines told of more than twice")
    {
        Severity = Severity.Warning,
        Checks = "报告里当作自己工作来写的事，与本单位所属的行业。",
        Why = "套用别的单位的报告，没有改干净。",
        Spares = "配合、协助别的部门；多次写到的事。",
        Advice = "核对这一段写的是不是本单位的事。",
        Wrong = new() { Funds = "二、资金使用情况\n完成⟦病险水库除险加固⟧，确保安全度汛。" },
        Right = new() { Funds = "二、资金使用情况\n配合开展病险水库除险加固宣传。" },
    };

    /// <summary>Where the author also calls itself by another's name, that is the finding, and the deeds are evidence of it.</summary>
    public IEnumerable<Finding> Find(ReportFacts facts) =>
        SelfReferenceMismatch.SlipsOf(facts.Report).Any(s => !SelfReferenceMismatch.SpeaksForBureau(facts.Report.Identity.Unit!.Value, s[0].Value)) ? [] : In(facts.Report).Select(deeds => ToFinding(facts.Report, deeds));

    /// <summary>The deeds of other lines of government, by line.</summary>
    internal static IEnumerable<IReadOnlyList<Mention>> In(Report report)
    {
        var mentions = report.Mentions;
        var own = mentions.Where(m => m.Kind == MentionKind.OwnSector).Select(m => m.Value).ToHashSet();
        if (own.Count == 0) return [];
        return mentions.Where(m => m.Kind == MentionKind.SectorDeed && !own.Contains(m.Value)).GroupBy(m => m.Value).Where(g => g.Count() <= Residue).Select(g => (IReadOnlyList<Mention>)[.. g]);
    }

    private Finding ToFinding(Report report, IReadOnlyList<Mention> deeds) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = $"“{report.Document.TextAt(deeds[0].Place)}”是{deeds[0].Value}部门的工作，与本单位“{report.Identity.Unit?.Value}”不符，疑似套用其他单位的文本。",
        Section = Places.SectionOf(report, deeds[0].Place),
        Evidence = [.. deeds.Select(d => Places.Evidence(report, d.Place, "其他部门的工作"))],
    };
}
