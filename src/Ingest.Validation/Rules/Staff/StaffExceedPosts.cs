using Ingest.Extraction;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF003: more people on authorised posts than posts.</summary>
public sealed class StaffExceedPosts : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("STF003", "在编人数超过编制数", FindingKind.HeadcountMismatch, "people on posts with authorised posts", "none: persons are counted");

    protected override bool Concerns(LimitClaim claim) => claim.Kind == ClaimKind.Headcount;

    protected override Severity SeverityOf(LimitClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(LimitClaim claim, JudgedClaim judged) =>
        $"{claim.Smaller.Label}{claim.Smaller.Raw}，超过{claim.Larger.Label}{claim.Larger.Raw}，超出{judged.Difference}。";
}
