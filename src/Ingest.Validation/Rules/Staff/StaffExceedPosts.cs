using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF003: more people on authorised posts than posts.</summary>
public sealed class StaffExceedPosts : ClaimRule<LimitClaim>
{
    public override RuleInfo Info { get; } = new("STF003", "在编人数超过编制数", FindingKind.HeadcountMismatch, "people on posts with authorised posts", "none: persons are counted")
    {
        Severity = Severity.Warning,
        Checks = "在编人数与编制数。",
        Why = "超编是机构编制管理明令禁止的，也可能是人数写错。",
        Spares = "写明单列编制、军转安置、改革过渡的。",
        Advice = "核对编制文件；确有原因的写明。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆核定编制30名，年末在编⟦32人⟧，退休17人。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆核定编制30名，年末在编28人，退休17人。" },
    };

    protected override bool Concerns(LimitClaim claim) => claim.Kind == ClaimKind.Headcount;

    protected override Severity SeverityOf(LimitClaim claim, JudgedClaim judged) => Severity.Warning;

    protected override string Message(LimitClaim claim, JudgedClaim judged) =>
        $"{claim.Smaller.Label}{Figures.Said(claim.Smaller)}，超过{claim.Larger.Label}{Figures.Said(claim.Larger)}，超出{judged.Difference}。";
}
