using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR008: the section on problems says that there are none, and nothing else speaks against it.</summary>
public sealed class NoProblemsTold : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR008", "存在问题写“无”", FindingKind.Other, "the section on problems", "sections that contradict lost points or missed targets are STR002")
    {
        Severity = Severity.Info,
        Checks = "“存在的问题”是不是只写了“无”。",
        Why = "一个问题都没有的报告很少见，多半没有认真分析。",
        Spares = "有扣分或目标没完成的，由另一条规则检查。",
        Advice = "结合评分表问一问单位。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分100分，等级为优。", Problems = "五、存在的问题\n⟦无。⟧" },
        Right = new() { Conclusion = "四、自评结论\n自评得分100分，等级为优。", Problems = "五、存在的问题\n读者活动形式偏少。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from statement in facts.Report.ProblemStatements
        where statement is { Content: ProblemContent.None, Text: not null } && !MissingSection.IsContradicted(facts)
        select Info.Finding(facts.Report, "“存在的问题”一节只写了没有问题。", "", "", (statement.Text!.Value, "内容"), (statement.Heading, "标题"));
}
