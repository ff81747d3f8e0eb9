using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON011: a decrease or saving is explained although budget and spending are both zero; the template's words were left in.</summary>
public sealed class DecreaseOfNothing : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON011", "预算、决算均为零却说明减少原因", FindingKind.Other, "zero figures with the words that explain a decrease", "none")
    {
        Severity = Severity.Warning,
        Checks = "预算、决算都是零，文中却说明减少或节约的原因。",
        Why = "这是模板里的话没有改，说明这一段没有认真写。",
        Spares = "说的是上年的减少。",
        Advice = "删去套话，写明没有发生。",
        Wrong = new() { Funds = "二、资金使用情况\n因公出国（境）费预算⟦0万元，决算0万元，决算数小于预算⟧数的主要原因是厉行节约。" },
        Right = new() { Funds = "二、资金使用情况\n因公出国（境）费预算0万元，决算0万元，本年没有发生。" },
    };

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
