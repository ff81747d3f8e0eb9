using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF005: the cost of staff a head is outside the policy's range.</summary>
public sealed class StaffCostImplausible : IConsistencyRule
{
    private const string Subject = "人员经费";

    public RuleInfo Info { get; } = new("STF005", "人均人员经费不合常理", FindingKind.Other, "staff cost ÷ people in service with the policy's range", "several figures are not judged")
    {
        Severity = Severity.Info,
        Checks = "人员经费÷在职人数是否在常见范围内。",
        Why = "多半是单位写错（差十倍、一万倍），或人数、经费有一个不对。",
        Spares = "人员经费或人数有几个不同的数时不判断；离退休、编外人员经费较多的。",
        Advice = "核对人员经费和人数。",
        Wrong = new() { Funds = "二、资金使用情况\n人员经费支出⟦1206.40万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n人员经费支出120.64万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var cost = facts.Report.Amounts.Where(a => a is { Role: AmountRole.Executed, Yuan: { IsExact: true, Value: > 0 }, Subject: Subject } && a.Year == facts.Report.Identity.FiscalYear?.Value).DistinctBy(a => a.Yuan.Value).ToList();
        var people = facts.Report.Headcounts.Where(h => h.Category is HeadcountCategory.InService or HeadcountCategory.OnPost).DistinctBy(h => h.Count).ToList();
        if (cost is not [var sum] || people is not [{ Count: > 0 } staff]) return [];
        var each = sum.Yuan.Value / staff.Count;
        return each < facts.Policy.Min(LimitName.StaffCostPerHead) || each > facts.Policy.Max(LimitName.StaffCostPerHead)
            ? [Info.Finding(facts.Report, FormattableString.Invariant($"人员经费{sum.Raw}，在职{staff.Raw}，人均{Math.Round(each / 10_000, 2, MidpointRounding.AwayFromZero):0.##}万元，请核对金额单位和人数。"), sum.Raw, "", (sum.Place, "人员经费"), (staff.Place, "在职"))]
            : [];
    }
}
