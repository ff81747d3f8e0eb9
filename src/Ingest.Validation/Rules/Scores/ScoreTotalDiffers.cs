using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR001: a total or group of a score table is not the sum of its rows.</summary>
public sealed class ScoreTotalDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR001", "评分表合计与各项不符", FindingKind.ScoreSumMismatch, "a printed total of weights or scores with the sum of its rows", "none: points are awarded, not measured");

    protected override bool Concerns(SumClaim claim) => claim is { Kind: ClaimKind.ScoreSum, Minus.Count: 0 };

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"“{claim.Total.Label}”为{claim.Total.Raw}，各项相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";

    protected override string? LikelyCause(SumClaim claim) => Repairs.OfSum(claim);
}
