using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR003: the score claimed in the text is not the score of the table.</summary>
public sealed class ScoreDiffersFromText : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("SCR003", "正文得分与评分表不一致", FindingKind.ScoreVersusText, "the score the text claims with the table's", "none: points are awarded, not measured")
    {
        Checks = "正文写的自评得分与评分表的总分。",
        Why = "上报的得分有两个，无法通报。",
        Spares = "评分表是另一个项目的。",
        Advice = "核对后统一。",
        Wrong = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|43\n合计||100|91", Conclusion = "四、自评结论\n自评得分⟦93分⟧，等级为优。" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93" },
    };

    protected override bool Concerns(SameClaim claim) => claim.Statements[0].Dimension == Dimension.Points;

    protected override string Message(SameClaim claim, JudgedClaim judged) => $"正文自评得分{Figures.Said(claim.Statements[0])}，评分表总得分为{Figures.Said(claim.Statements[1])}。";
}
