using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR013: a score is claimed and the file holds no score table.</summary>
public sealed class ScoreWithoutTable : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR013", "有得分没有评分表", FindingKind.ReferenceMismatch, "the score claimed with the score tables of the file", "texts that announce the table are STR007")
    {
        Severity = Severity.Warning,
        Checks = "正文写了自评得分的，文件里有没有评分表。",
        Why = "没有评分表，得分无从核对。",
        Spares = "写明评分表附后的，由另一条规则检查。",
        Advice = "请单位补报评分表。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分⟦94⟧分，等级为优。" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Identity.SelfScore is { Place: { } place } score && facts.Siblings.All(r => r.ScoreTables.Count == 0) && facts.Report.Mentions.All(m => m.Kind != MentionKind.AnnouncedScoreTable)
            ? [Info.Finding(facts.Report, FormattableString.Invariant($"正文自评得分{score.Value}分，文件里没有评分表，得分无从核对。"), FormattableString.Invariant($"{score.Value}"), "", (place, "得分"))]
            : [];
}
