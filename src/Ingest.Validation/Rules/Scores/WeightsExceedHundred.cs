using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR016: the weights of a score table that prints no total exceed a hundred.</summary>
public sealed class WeightsExceedHundred : IConsistencyRule
{
    private const decimal Full = 100;
    private const int Fewest = 3;

    /// <summary>Points above the hundred, as 加分项 are.</summary>
    private static readonly string[] Extra = ["加分", "附加分", "奖励分"];

    public RuleInfo Info { get; } = new("SCR016", "分值合计超过100", FindingKind.ScoreSumMismatch, "the sum of the weights with 100", "none; less than 100 may stand in another table or block")
    {
        Severity = Severity.Warning,
        Checks = "没有合计行的评分表，各项分值之和是否超过100分。",
        Why = "总分超过100，得分就不能按百分制比较。",
        Spares = "分值不足100的（执行率等可能另列）；表上自己写了合计的；加分项。",
        Advice = "核对每一项的分值。",
        Wrong = new() { Conclusion = "四、自评结论\n成立自评小组逐项打分。", Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|⟦60⟧|58\n效益|读者覆盖|50|47\n满意度|读者满意|10|10" },
        Right = new() { Conclusion = "四、自评结论\n成立自评小组逐项打分。", Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|60|58\n效益|读者覆盖|30|27\n满意度|读者满意|10|10" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from table in facts.Report.ScoreTables
        let leaves = table.Leaves.Where(r => !r.SharesScoreAbove && !IsExtra(r)).ToList()
        where table.Total is null && leaves.Count >= Fewest && leaves.TrueForAll(r => r.Max is not null)
        let sum = leaves.Sum(r => r.Max!.Value.Value)
        where sum > Full
        select Info.Finding(facts.Report, FormattableString.Invariant($"评分表{leaves.Count}项指标的分值相加为{sum}分，超过100分。"), "100", FormattableString.Invariant($"{sum}"), [.. leaves.Select(r => (r.Max!.Value.Place, "分值"))]);

    private static bool IsExtra(ScoreRow row) =>
        new[] { row.Level1, row.Level2, row.Level3 }.Any(name => Extra.Any(e => name.Contains(e, StringComparison.Ordinal)));
}
