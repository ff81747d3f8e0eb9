
namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR017: an outcome is written as a bound, as its target is.</summary>
public sealed class OutcomeIsBound : IConsistencyRule
{
    private const string Bounds = "≥≤＞＜><≧≦";

    public RuleInfo Info { get; } = new("SCR017", "完成值写成了目标", FindingKind.Other, "the outcome with the target", "none")
    {
        Severity = Severity.Info,
        Checks = "实际完成值是不是照抄了带“≥”“≤”的目标值。",
        Why = "完成值应是一个确定的数，照抄目标等于没有填。",
        Spares = "目标没有带符号的。",
        Advice = "填写实际完成的数。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|读者满意率|≥90%|⟦≥90%⟧|50|50|\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|质量|读者满意率|≥90%|94.6%|50|50|\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from row in facts.Report.ScoreTables.SelectMany(t => t.Leaves)
        where row is { Target: { Text: var target }, Actual: { Text: var actual } } && actual.Trim() == target.Trim() && actual.AsSpan().Trim() is [var sign, _, ..] && Bounds.Contains(sign, StringComparison.Ordinal)
        select Info.Finding(facts.Report, $"“{row.Name}”的完成值写成“{row.Actual!.Value.Text.Trim()}”，与目标一样，不是实际完成的数。", row.Actual!.Value.Text.Trim(), "", (row.Actual!.Value.Place, "完成值"), (row.Target!.Value.Place, "目标值"));
}
