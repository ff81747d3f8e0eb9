using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR002: more points are awarded than the indicator is worth.</summary>
public sealed class ScoreExceedsWeight : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("SCR002", "得分超过分值", FindingKind.ScoreExceedsMax, "awarded points with the indicator's weight", "none: points are awarded, not measured");

    protected override bool Concerns(LimitClaim claim) => claim.Smaller.Dimension == Dimension.Points;

    protected override string Message(LimitClaim claim, JudgedClaim judged) => $"“{claim.Larger.Label}”为{claim.Larger.Raw}，却得{claim.Smaller.Raw}分，超出{judged.Difference}。";
}
