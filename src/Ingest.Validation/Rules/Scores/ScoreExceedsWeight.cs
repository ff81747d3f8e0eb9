using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR002: more points are awarded than the indicator is worth.</summary>
public sealed class ScoreExceedsWeight : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("SCR002", "得分超过分值", FindingKind.ScoreExceedsMax, "awarded points with the indicator's weight", "none: points are awarded, not measured")
    {
        Checks = "得分与该指标的分值。",
        Why = "得分不能高于分值。",
        Spares = "加分项。",
        Advice = "核对得分和分值。",
        Wrong = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|48|⟦50⟧\n效益|读者覆盖|52|43" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|50\n效益|读者覆盖|50|43" },
    };

    protected override bool Concerns(LimitClaim claim) => claim.Smaller.Dimension == Dimension.Points;

    protected override string Message(LimitClaim claim, JudgedClaim judged) => $"“{claim.Larger.Label}”为{Figures.Said(claim.Larger)}，却得{Figures.Said(claim.Smaller)}，超出{judged.Difference}。";
}
