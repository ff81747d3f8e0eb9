using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR007: the score claimed is not 100 less the points that the text says were taken off.</summary>
public sealed class DeductionsDiffer : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR007", "扣分与得分不符", FindingKind.ScoreSumMismatch, "the score claimed with 100 less the points taken off in all", "none: points are awarded, not measured");

    protected override bool Concerns(SumClaim claim) => claim is { Kind: ClaimKind.ScoreSum, Minus.Count: > 0 };

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"自评得分{claim.Total.Raw}，文中称扣{string.Join("、", claim.Minus.Select(m => m.Raw))}，100分减去扣分应为{judged.Computed}。";
}
