using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR010: the points of the execution rate are not its weight times the rate.</summary>
public sealed class ExecutionPointsDiffer : IConsistencyRule
{
    private const string Indicator = "执行率";
    private const decimal Full = 100;

    public RuleInfo Info { get; } = new("SCR010", "执行率得分与执行率不符", FindingKind.Other, "the points of the execution rate with weight × min(rate, 100%)", "the policy's rounding of points; criteria with steps of their own")
    {
        Severity = Severity.Warning,
        Regulation = "evaluation-2020",
        Checks = "预算执行率指标的得分与分值×执行率（不超过100%）。",
        Why = "执行率得分应按比例计算，是自评表里唯一完全由数字决定的一项。",
        Spares = "评分标准自己分了档的。",
        Advice = "按执行率重新计算得分。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|⟦9⟧|采购延期\n产出|数量|购置图书|3000册|3000册|90|84|到货延期" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n管理|预算|预算执行率|100%|78.6%|10|7.86|采购延期\n产出|数量|购置图书|3000册|3000册|90|85.14|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from target in facts.Report.Targets
        where target.Row is { Criterion: null, Max.Value: > 0 } && target.Row.Name.Contains(Indicator, StringComparison.Ordinal) && target.Actual is { Dimension: Dimension.Percent, Number.IsExact: true }
        let row = target.Row
        let earned = row.Max!.Value.Value * Math.Min(target.Actual.Number.Value, Full) / Full
        where row.Awarded is { Value: var awarded } && awarded < row.Max!.Value.Value && Math.Abs(awarded - earned) > (facts.Policy.Max(LimitName.PointsRounding) ?? 0) + row.Max!.Value.Value * target.Actual.Number.Step / 2 / Full
        select Info.Finding(facts.Report, FormattableString.Invariant($"“{row.Name}”为{target.Actual.Raw}，按分值{row.Max!.Value.Raw}分计算应得{Math.Round(earned, 2, MidpointRounding.AwayFromZero):0.##}分，得分写{row.Awarded!.Value.Raw}分。"),
            row.Awarded!.Value.Raw, FormattableString.Invariant($"{Math.Round(earned, 2, MidpointRounding.AwayFromZero):0.##}"), (row.Awarded!.Value.Place, "得分"), (target.Actual.Place, "执行率"), (row.Max!.Value.Place, "分值"));
}
