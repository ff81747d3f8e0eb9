using Ingest.Extraction;

namespace Ingest.Validation.Rules.Staff;

/// <summary>STF004: the control rate of staff is not people in service divided by posts.</summary>
public sealed class ControlRateDiffers : IConsistencyRule
{
    private static readonly string[] Subjects = ["人员控制率", "编制控制率", "编制使用率", "满编率"];

    public RuleInfo Info { get; } = new("STF004", "在职人员控制率与人数不符", FindingKind.RateMismatch, "the control rate with people on posts or in service ÷ authorised posts", "half a step of the percentage; several figures of one category are not judged")
    {
        Severity = Severity.Warning,
        Checks = "在职人员控制率与在职（在编）人数÷编制数。",
        Why = "控制率是评分指标，算错就会多得分或少得分。",
        Spares = "人数或编制有几个不同的数时不判断。",
        Advice = "重新计算控制率。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆年末在职在编人员12人，核定编制15名。", Work = "三、自评工作情况\n在职人员控制率⟦91.50%⟧，控制较好。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆年末在职在编人员12人，核定编制15名。", Work = "三、自评工作情况\n在职人员控制率80.00%，控制较好。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from rate in facts.Report.Measures
        where rate is { Kind: MeasureKind.Percent, Number.IsExact: true } && Subjects.Any(s => rate.Subject.EndsWith(s, StringComparison.Ordinal)) && !facts.Claims.Any(c => c.Claim.Terms.Any(t => t.Place == rate.Place))
        let posts = Only(facts.Report, HeadcountCategory.AuthorisedPosts)
        let people = new[] { Only(facts.Report, HeadcountCategory.OnPost), Only(facts.Report, HeadcountCategory.InService) }.OfType<Headcount>().ToList()
        where posts is { Count: > 0 } && people.Count > 0 && people.TrueForAll(p => Math.Abs(Percent(p, posts) - rate.Number.Value) > rate.Number.Step)
        select Info.Finding(facts.Report, FormattableString.Invariant($"{people[0].Raw}÷编制{posts.Raw}应为{Math.Round(Percent(people[0], posts), 2, MidpointRounding.AwayFromZero):F2}%，报告写“{rate.Subject}”{rate.Raw}。"),
            rate.Raw, FormattableString.Invariant($"{Math.Round(Percent(people[0], posts), 2, MidpointRounding.AwayFromZero):F2}%"), (rate.Place, "控制率"), (people[0].Place, "在职"), (posts.Place, "编制"));

    private static decimal Percent(Headcount people, Headcount posts) => 100m * people.Count / posts.Count;

    private static Headcount? Only(Report report, HeadcountCategory category) =>
        report.Headcounts.Where(h => h.Category == category && h.PartOf is null).DistinctBy(h => h.Count).ToList() is [var only] ? only : null;
}
