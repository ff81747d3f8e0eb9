using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR001: a total or group of a score table is not the sum of its rows.</summary>
public sealed class ScoreTotalDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR001", "评分表合计与各项不符", FindingKind.ScoreSumMismatch, "a printed total of weights or scores with the sum of its rows", "none: points are awarded, not measured")
    {
        Checks = "评分表的合计、小计与各行之和；正文里各部分得分与总分。",
        Why = "总分错了，等级就可能错。",
        Spares = "总分直接写在各行里的合并单元格、加分减分项。",
        Advice = "重新加总，核对每一行的分值和得分。",
        Wrong = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|⟦95⟧", Conclusion = "四、自评结论\n成立自评小组逐项打分。" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n效益|读者覆盖|50|45\n合计||100|93", Conclusion = "四、自评结论\n成立自评小组逐项打分。" },
    };

    protected override bool Concerns(SumClaim claim) => claim is { Kind: ClaimKind.ScoreSum, Minus.Count: 0 };

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"“{claim.Total.Label}”为{Figures.Said(claim.Total)}，但所列{Figures.List(claim.Parts)}相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
