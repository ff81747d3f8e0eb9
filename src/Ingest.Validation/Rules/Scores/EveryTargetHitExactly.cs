using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR018: every measurable outcome of a table is its target to the last digit.</summary>
public sealed class EveryTargetHitExactly : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR018", "完成值全部恰好等于目标", FindingKind.Other, "the outcomes of a table with their targets", "the policy's number of indicators; targets of 100%")
    {
        Severity = Severity.Info,
        Checks = "一张表里的定量指标是不是全部恰好等于目标值。",
        Why = "多半是照抄目标，没有填实际完成数。",
        Spares = "目标就是100%的；指标很少的。",
        Advice = "抽几项核对佐证材料。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|讲座|40场|⟦40场⟧|12|11|场地改造\n产出|数量|展览|12场|12场|12|11|场地改造\n产出|数量|购书|3000册|3000册|12|11|场地改造\n产出|数量|办证|900张|900张|12|11|场地改造\n产出|数量|巡展|6场|6场|12|11|场地改造\n产出|数量|送书|24次|24次|12|11|场地改造\n产出|数量|培训|8期|8期|12|11|场地改造\n产出|数量|回访|60人|60人|16|16|" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|讲座|40场|40场|12|11|场地改造\n产出|数量|展览|12场|12场|12|11|场地改造\n产出|数量|购书|3000册|3000册|12|11|场地改造\n产出|数量|办证|900张|900张|12|11|场地改造\n产出|数量|巡展|6场|6场|12|11|场地改造\n产出|数量|送书|24次|24次|12|11|场地改造\n产出|数量|培训|8期|8期|12|11|场地改造\n产出|数量|回访|60人|63人|16|16|" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var outcomes = facts.Report.Targets.Where(t => t.Row is not null && t.Target is not { Dimension: Dimension.Percent, Number.Value: 100 }).ToList();
        return outcomes.Count > facts.Policy.Max(LimitName.ExactTargets) && outcomes.TrueForAll(t => t.Actual.Number.Value == t.Target.Number.Value)
            ? [Info.Finding(facts.Report, $"{outcomes.Count}项定量指标的完成值全部恰好等于目标值，请抽查是否照抄了目标。", "", "", [.. outcomes.Select(t => (t.Actual.Place, "完成值"))])]
            : [];
    }
}
