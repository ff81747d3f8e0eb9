using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR014: an outcome is far beyond its target and the row gives no reason.</summary>
public sealed class DeviationUnexplained : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR014", "完成值远超目标没有说明", FindingKind.Other, "the outcome with the target", "the policy's range; percentages")
    {
        Severity = Severity.Info,
        Checks = "完成值与目标值相差很大（超额）的指标，有没有说明。",
        Why = "目标定得太低，或者完成值的口径、单位不对。",
        Spares = "百分比指标；写了说明的。",
        Advice = "核对目标值和完成值的单位、口径，补写说明。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|50场|⟦480场⟧|50|50|\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|50场|480场|50|50|增加了线上讲座\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from outcome in facts.Report.Targets
        where outcome.Row is { } row && string.IsNullOrWhiteSpace(row.Note?.Text) && outcome.Target is { Dimension: not Dimension.Percent, Number.Value: > 0 } && IsFarBeyond(outcome, facts.Policy)
        select Info.Finding(facts.Report, FormattableString.Invariant($"“{outcome.Name}”目标{outcome.Target.Raw}，实际{outcome.Actual.Raw}，是目标的{Math.Round(Percent(outcome), 0, MidpointRounding.AwayFromZero)}%，没有说明原因。"),
            outcome.Actual.Raw, outcome.Target.Raw, (outcome.Actual.Place, "实际"), (outcome.Target.Place, "目标"));

    /// <summary>More than a target asks for. Less than a ceiling needs no reason.</summary>
    private static bool IsFarBeyond(TargetOutcome outcome, PolicyInForce policy) => outcome.Sense == TargetSense.AtLeast && Percent(outcome) > policy.Max(LimitName.TargetDeviation);

    private static decimal Percent(TargetOutcome outcome) => 100 * outcome.Actual.Number.Value / outcome.Target.Number.Value;
}
