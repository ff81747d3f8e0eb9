using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR009: everybody is satisfied and nothing says how they were asked.</summary>
public sealed class SatisfactionUnsurveyed : IConsistencyRule
{
    private static readonly string[] Subjects = ["满意度", "满意率"];

    public RuleInfo Info { get; } = new("STR009", "满意度100%没有调查依据", FindingKind.Other, "a satisfaction of 100 percent with the words that tell of a survey", "texts that tell of a survey anywhere")
    {
        Severity = Severity.Info,
        Checks = "满意度写100%的，文中有没有说明怎么调查的。",
        Why = "没有问卷、样本的满意度不能作为评分依据。",
        Spares = "文中提到问卷、走访、回访等。",
        Advice = "请单位提供调查材料。",
        Wrong = new() { Funds = "二、资金使用情况\n全年支出保障了运行，读者满意度⟦100%⟧。" },
        Right = new() { Funds = "二、资金使用情况\n全年支出保障了运行，发放问卷200份，读者满意度100%。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Mentions.Any(m => m.Kind == MentionKind.Survey) ? []
            : facts.Report.Measures.Where(m => m is { Kind: MeasureKind.Percent, Number: { IsExact: true, Value: 100 } } && m.Role != MeasureRole.Target && Subjects.Any(s => m.Subject.Contains(s, StringComparison.Ordinal))).Take(1)
                .Select(m => Info.Finding(facts.Report, $"“{m.Subject}”为{m.Raw}，文中没有说明怎么调查的。", m.Raw, "", (m.Place, "满意度")));
}
