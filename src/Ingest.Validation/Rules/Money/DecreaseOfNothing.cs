using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON011: a decrease or saving is explained although budget and spending are both zero; the template's words were left in.</summary>
public sealed class DecreaseOfNothing : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON011", "预算、决算均为零却说明减少原因", FindingKind.Other, "zero figures with the words that explain a decrease", "none");

    public IEnumerable<Finding> Find(ReportFacts facts) => facts.Report.Mentions.Where(m => m.Kind == MentionKind.ZeroDecrease).Select(m => new Finding
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Warning,
        Message = $"预算和决算都是零，文中却写“{m.Value}”，疑似模板文字没有修改。",
        Section = Places.SectionOf(facts.Report, m.Place),
        Evidence = [Places.Evidence(facts.Report, m.Place, "原文")],
    });
}
