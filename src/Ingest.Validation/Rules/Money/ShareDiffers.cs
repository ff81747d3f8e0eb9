using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON003: a stated share is not the part divided by the whole.</summary>
public sealed class ShareDiffers : ClaimRule<RatioClaim>
{
    public override RuleInfo Info { get; } = new("MON003", "占比与金额不符", FindingKind.ShareMismatch, "a stated share with part ÷ whole", "half a step of the percentage plus the rounding of both figures");

    protected override bool Concerns(RatioClaim claim) => claim.Kind == ClaimKind.Share;

    protected override string Message(RatioClaim claim, JudgedClaim judged) =>
        $"“{claim.Part.Label}”{claim.Part.Raw}占“{claim.Whole.Label}”{claim.Whole.Raw}应为{judged.Computed}，报告写{claim.Percent.Raw}。";

    protected override string? LikelyCause(RatioClaim claim) => Repairs.OfRatio(claim);
}
