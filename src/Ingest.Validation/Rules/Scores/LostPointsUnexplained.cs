using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR008: points were lost and the row gives no reason, in a table that gives reasons elsewhere.</summary>
public sealed class LostPointsUnexplained : IConsistencyRule
{
    private const int Named = 3;

    /// <summary>Rows whose points follow from their rate: the funding block of a form, the execution rate.</summary>
    private static readonly string[] Explained = ["执行率", "总额"];

    public RuleInfo Info { get; } = new("SCR008", "扣了分没有写原因", FindingKind.Other, "rows that lost points with their notes", "tables without any note are not judged")
    {
        Severity = Severity.Info,
        Checks = "没有得满分的指标，有没有写扣分（偏差）原因。",
        Why = "扣分原因是整改的依据，表样要求逐项填写。",
        Spares = "整张表都没有填原因栏的；执行率的得分；与上一行合并打分的。",
        Advice = "请单位补写扣分原因。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|⟦47⟧|\n产出|数量|购置图书|3000册|3000册|50|46|到货延期" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|举办讲座|40场|40场|50|47|场次安排偏少\n产出|数量|购置图书|3000册|3000册|50|46|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from table in facts.Report.ScoreTables
        where table.Leaves.Any(HasNote)
        let lost = table.Leaves.Where(LostPoints).ToList()
        where lost.Count > 0
        select Info.Finding(facts.Report, $"{string.Join("、", lost.Take(Named).Select(r => $"“{r.Name}”"))}{(lost.Count > Named ? $"等{lost.Count}项" : "")}扣了分，没有写扣分原因。", "", "", [.. lost.Select(r => (r.Awarded!.Value.Place, "得分"))]);

    private static bool HasNote(ScoreRow row) => !string.IsNullOrWhiteSpace(row.Note?.Text);

    private static bool LostPoints(ScoreRow row) => !HasNote(row) && !row.SharesScoreAbove && !Explained.Any(e => row.Name.Contains(e, StringComparison.Ordinal)) && row is { Max.Value: var max, Awarded.Value: var awarded } && awarded < max;
}
