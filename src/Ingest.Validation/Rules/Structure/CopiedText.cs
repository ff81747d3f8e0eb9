using System.Globalization;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR005: the same long passage stands in several sections. Results with figures are often told twice on purpose: a note only.</summary>
public sealed class CopiedText : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR005", "段落重复", FindingKind.CopiedText, "long passages of different sections", "passages below 60 characters; results with figures are a note");

    public IEnumerable<Finding> Find(ReportFacts facts) => facts.Report.Repetitions.Select(r => new Finding
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = r.HoldsFigures ? Severity.Info : Severity.Warning,
        Message = $"同一段文字（{r.Length.ToString(CultureInfo.InvariantCulture)}字）在{r.Places.Count.ToString(CultureInfo.InvariantCulture)}个部分原样出现，请核对是否重复粘贴。",
        Section = Places.SectionOf(facts.Report, r.Places[^1]),
        Evidence = [.. r.Places.Reverse().Select(p => Places.Evidence(facts.Report, p, "重复段落"))],
    });
}
