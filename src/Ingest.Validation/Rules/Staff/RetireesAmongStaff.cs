using Ingest.Extraction;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF006: retirees are counted among posts or people in service.</summary>
public sealed class RetireesAmongStaff : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STF006", "退休人员算进了编制或在职", FindingKind.HeadcountMismatch, "the parts of posts and people in service with the categories of people", "totals of all people (实有)")
    {
        Severity = Severity.Info,
        Checks = "编制、在职人数的“其中”里有没有退休人员。",
        Why = "退休人员不占编制、不算在职，算进去会抬高控制率。",
        Spares = "实有人数包含退休人员的。",
        Advice = "核对人员分类。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆年末在职人员20人，其中在编12人、退休⟦8人⟧。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆年末实有人员20人，其中在编12人、退休8人。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from retired in facts.Report.Headcounts
        where retired.PartOf is not null && retired.Category is HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree or HeadcountCategory.AllRetirees && retired.Count > 0
        let whole = facts.Report.Headcounts.FirstOrDefault(h => h.Place == retired.PartOf)
        where whole is { Category: HeadcountCategory.AuthorisedPosts or HeadcountCategory.InService or HeadcountCategory.OnPost }
        select Info.Finding(facts.Report, $"“{whole.Detail}”里包含“{retired.Detail}”，退休人员不占编制、不算在职，请核对。", retired.Raw, "", (retired.Place, "退休"), (whole.Place, "总数"));
}
