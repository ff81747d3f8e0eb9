using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR007: the score claimed is not 100 less the points that the text says were taken off.</summary>
public sealed class DeductionsDiffer : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR007", "扣分与得分不符", FindingKind.ScoreSumMismatch, "the score claimed with 100 less the points taken off in all", "none: points are awarded, not measured")
    {
        Checks = "自评得分与100分减去文中所说的扣分。",
        Why = "扣分和得分对不上，说明有一处没有更新。",
        Spares = "只举例说扣了哪几分的。",
        Advice = "核对扣分明细和总分。",
        Wrong = new() { Conclusion = "四、自评结论\n自评得分⟦93.5分⟧，等级为优。共扣5.5分。" },
        Right = new() { Conclusion = "四、自评结论\n自评得分93.5分，等级为优。共扣6.5分。" },
    };

    protected override bool Concerns(SumClaim claim) => claim is { Kind: ClaimKind.ScoreSum, Minus.Count: > 0 };

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"自评得分{Figures.Said(claim.Total)}，文中称扣{string.Join("、", claim.Minus.Select(Figures.Said))}，100分减去扣分应为{judged.Computed}。";
}
