
namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR015: the same indicator stands twice in a score table.</summary>
public sealed class DuplicateIndicator : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR015", "指标重复", FindingKind.Other, "the paths of the indicators of one table", "rows that share one score")
    {
        Severity = Severity.Info,
        Checks = "同一张评分表里有没有一模一样的指标。",
        Why = "同一件事打两次分，或者复制表格时没有改名。",
        Spares = "合并打分的多行。",
        Advice = "核对指标名称，删去重复的。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|50|\n产出|数量|⟦举办讲座⟧|40场|40场|50|43|场地改造" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|50|\n产出|数量|举办展览|40场|40场|50|43|场地改造" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from table in facts.Report.ScoreTables
        from same in table.Leaves.Where(r => r is { SharesScoreAbove: false, Max: not null } && r.Name.Length > 1).GroupBy(r => (r.Level1, r.Level2, r.Level3, r.Target?.Text))
        where same.Count() > 1
        select Info.Finding(facts.Report, $"指标“{same.Last().Name}”在评分表里出现{same.Count()}次，请核对是否重复。", same.Last().Name, "", [.. same.Reverse().Select(r => (r.Place, "指标"))]);
}
