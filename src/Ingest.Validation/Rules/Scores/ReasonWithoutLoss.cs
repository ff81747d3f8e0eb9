using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR009: the note of an indicator tells of a shortfall and the indicator has its full marks.</summary>
public sealed class ReasonWithoutLoss : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR009", "写了偏差原因却没有扣分", FindingKind.Other, "notes that tell of a shortfall with the points awarded", "missed targets are SCR006")
    {
        Severity = Severity.Info,
        Checks = "偏差原因栏写了没完成、滞后等，得分是不是仍为满分。",
        Why = "写明没做到又不扣分，打分没有依据。",
        Spares = "原因栏写的是超额完成的说明。",
        Advice = "核对是否应当扣分。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|50|⟦部分场次推迟⟧\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|50|\n产出|数量|购置图书|3000册|3000册|50|43|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from row in facts.Report.ScoreTables.SelectMany(t => t.Leaves)
        where row is { Note: not null, Max.Value: > 0 and var max, Awarded.Value: var awarded } && awarded == max
        where facts.Report.Mentions.Any(m => m.Kind == MentionKind.Shortfall && m.Place == row.Note!.Value.Place) && !facts.Report.Targets.Any(t => ReferenceEquals(t.Row, row) && Misses.IsMissed(t))
        select Info.Finding(facts.Report, $"“{row.Name}”的偏差原因写“{row.Note!.Value.Text}”，得分仍是满分{row.Awarded!.Value.Raw}分，请核对。", row.Awarded!.Value.Raw, "", (row.Note!.Value.Place, "偏差原因"), (row.Awarded!.Value.Place, "得分"));
}
