using Ingest.Extraction;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF002: the same staffing figure is stated differently in two places.</summary>
public sealed class HeadcountsConflict : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("STF002", "同一人数前后不一致", FindingKind.HeadcountMismatch, "the statements of one staffing figure for one day", "none: persons are counted");

    protected override bool Concerns(SameClaim claim) => claim.Kind == ClaimKind.Headcount;

    protected override string Message(SameClaim claim, JudgedClaim judged) =>
        $"“{claim.Subject}”前后不一致：{string.Join("，", claim.Statements.Select(s => s.Raw).Distinct())}。";
}
