
namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR011: an indicator gets more points than its criterion gives for the level reached.</summary>
public sealed class StepPointsDiffer : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR011", "得分高于评分标准", FindingKind.Other, "the points awarded with the step of the criterion that was reached", "fewer points may have other reasons; full marks are SCR006")
    {
        Severity = Severity.Warning,
        Checks = "评分标准写明的分档与实际达到的水平、得分。",
        Why = "得分高于标准，自评偏高。",
        Spares = "得分低于标准的（可能另有扣分）；得满分的由另一条规则检查。",
        Advice = "按评分标准重新打分。",
        Wrong = new() { Work = "三、自评工作情况\n读者满意度86.2%。", Annexes = "一级指标|二级指标|三级指标|分值|评分标准|得分\n效果|履职效益|社会公众满意度|50|90%（含）以上计50分；80%（含）—90%计40分；80%以下计0分。|⟦45⟧\n产出|数量|购置图书|50|按计划完成计满分|48" },
        Right = new() { Work = "三、自评工作情况\n读者满意度86.2%。", Annexes = "一级指标|二级指标|三级指标|分值|评分标准|得分\n效果|履职效益|社会公众满意度|50|90%（含）以上计50分；80%（含）—90%计45分；80%以下计0分。|45\n产出|数量|购置图书|50|按计划完成计满分|48" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from score in facts.Report.SteppedScores
        where score.Row is { Max: { } max, Awarded: { } awarded } && awarded.Value < max.Value
        let reached = score.Steps.Where(s => (s.From is null || score.Actual.Number.Value >= s.From) && (s.To is null || score.Actual.Number.Value <= s.To)).ToList()
        where reached.Count > 0 && reached.TrueForAll(s => s.Points < score.Row.Awarded!.Value.Value)
        let earned = reached.Max(s => s.Points)
        select Info.Finding(facts.Report, FormattableString.Invariant($"“{score.Row.Name}”实际为{score.Actual.Raw}，按评分标准最多得{earned}分，得分写{score.Row.Awarded!.Value.Raw}分。"),
            score.Row.Awarded!.Value.Raw, FormattableString.Invariant($"{earned}"), (score.Row.Awarded!.Value.Place, "得分"), (score.Criterion, "评分标准"), (score.Actual.Place, "实际"));
}
