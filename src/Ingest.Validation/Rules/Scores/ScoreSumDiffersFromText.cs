using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR004: the score claimed in the text, of the whole or of a part, is not the sum of the scores of the table.</summary>
public sealed class ScoreSumDiffersFromText : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR004", "正文得分与评分表各项之和不一致", FindingKind.ScoreVersusText, "the score the text claims with the sum of the table's scores", "none: points are awarded, not measured")
    {
        Checks = "正文写的自评得分（表上没有合计时）、各部分得分，与评分表各项得分之和。",
        Why = "上报的得分与打分表对不上。",
        Spares = "评分表只是一部分指标。",
        Advice = "重新加总，核对正文。",
        Wrong = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|43", Conclusion = "四、自评结论\n自评得分⟦93分⟧，等级为优。" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45" },
    };

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.ScoreText;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"正文{claim.Total.Label}{Figures.Said(claim.Total)}，评分表所列{Figures.List(claim.Parts)}得分相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";
}
