using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF001: a staffing total is not the sum of its parts.</summary>
public sealed class HeadcountDiffers : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("STF001", "人数合计与分项不符", FindingKind.HeadcountMismatch, "a staffing total with the sum of its parts", "none: persons are counted")
    {
        Checks = "人数合计与各类人数之和。",
        Why = "人员数是编经费的依据，对不上说明漏了一类或重复计算。",
        Spares = "“其中”只列领导等一部分人的。",
        Advice = "对照人员名册核对各类人数。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆年末实有人数⟦45人⟧，其中在职28人、退休18人。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆年末实有人数46人，其中在职28人、退休18人。" },
    };

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.Headcount;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        Sibling(claim) is { } sibling
            ? $"“{claim.Total.Label}”{Figures.Said(claim.Total)}，其下的“{claim.Parts[0].Label}”却有{Figures.Said(claim.Parts[0])}，部分大于整体。{sibling}"
            : $"“{claim.Total.Label}”为{Figures.Said(claim.Total)}，但所列{claim.Parts.Count}项（{Listed(claim.Parts)}）相加{(claim.Minus.Count > 0 ? $"，减去{Listed(claim.Minus)}，" : "")}为{judged.Computed}。";

    private static string Listed(IEnumerable<Term> terms) => string.Join("、", terms.Select(t => t.Label + Figures.Said(t)));

    protected override string? LikelyCause(SumClaim claim) => Sibling(claim) is not null ? "“其中”用错，应为并列关系" : Repairs.OfSum(claim);

    /// <summary>8人，其中在岗21人，编外13人: the first part is the total of the others with what is called its whole.</summary>
    private static string? Sibling(SumClaim claim)
    {
        if (claim.Parts.Count < 2 || claim.Parts[0].Number.Value <= claim.Total.Number.Value) return null;
        var rest = claim.Parts.Skip(1).TakeWhile(p => p.Number.Value + claim.Total.Number.Value <= claim.Parts[0].Number.Value).ToList();
        for (var count = 1; count <= rest.Count; count++)
            if (claim.Total.Number.Value + rest.Take(count).Sum(p => p.Number.Value) == claim.Parts[0].Number.Value)
                return $"{claim.Total.Number.Value} + {string.Join(" + ", rest.Take(count).Select(p => p.Number.Value))} = {claim.Parts[0].Number.Value}，应是{claim.Parts[0].Label}包含{claim.Total.Label}。";
        return null;
    }
}
