using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR013: the brackets of a document number do not match.</summary>
public sealed class DocumentNumberMalformed : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR013", "文号括号不配对", FindingKind.Other, "the brackets around the year of a document number", "half-width beside full-width ones")
    {
        Severity = Severity.Info,
        Checks = "文号里年份两边的括号是不是一对。",
        Why = "文号写错，依据就查不到。",
        Spares = "全角和半角混用的圆括号、方括号。",
        Advice = "改正文号。",
        Wrong = new() { Funds = "二、资金使用情况\n根据云文⟦〔2022】9号⟧执行采购。" },
        Right = new() { Funds = "二、资金使用情况\n根据云文〔2022〕9号执行采购。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Mentions.Where(m => m.Kind == MentionKind.MalformedDocumentNumber).Select(m => Info.Finding(facts.Report, $"文号“{m.Value}”的括号不配对，请改正。", m.Value, "", (m.Place, "文号")));
}
