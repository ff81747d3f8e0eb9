using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF002: the same staffing figure is stated differently in two places.</summary>
public sealed class HeadcountsConflict : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("STF002", "同一人数前后不一致", FindingKind.HeadcountMismatch, "the statements of one staffing figure for one day", "none: persons are counted")
    {
        Checks = "同一天、同一类人数在不同地方的写法。",
        Why = "人数前后不一，人均经费、控制率都没法核对。",
        Spares = "统计日期或范围不同的。",
        Advice = "以人员名册为准，把各处改成一致。",
        Wrong = new() { Overview = "一、部门概况\n年末在编在职人员⟦28人⟧。\n年末在编在职人员27人。" },
        Right = new() { Overview = "一、部门概况\n年末在编在职人员28人。\n年末在编在职人员28人。" },
    };

    protected override bool Concerns(SameClaim claim) => claim.Kind == ClaimKind.Headcount;

    protected override string Message(SameClaim claim, JudgedClaim judged) =>
        $"“{claim.Subject}”前后不一致：{string.Join("，", claim.Statements.Select(Figures.Said).Distinct())}。";
}
