using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON018: the cost indicator of a project is not what the project spent.</summary>
public sealed class CostDiffersFromSpending : IConsistencyRule
{
    private const string Cost = "成本";

    public RuleInfo Info { get; } = new("MON018", "成本指标与项目支出不一致", FindingKind.ConflictingValues, "the outcome of the cost indicator with the only spending of the project", "rounding as printed; projects with several sums of spending")
    {
        Severity = Severity.Info,
        Checks = "成本指标的完成值与项目的支出。",
        Why = "同一笔钱有两个数。",
        Spares = "成本指标只是支出的一部分。",
        Advice = "核对支付记录，改成一致。",
        Wrong = new() { Title = "云川县图书馆\n2022年度图书采购项目支出绩效自评报告", Opening = "我馆对2022年度图书采购项目开展了绩效自评。", Funds = "二、资金使用情况\n项目全年支出31.82万元。", Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|购置图书|3000册|3000册|50|50|\n产出|成本指标|采购成本|≤32万元|⟦31.28万元⟧|50|43|到货延期" },
        Right = new() { Title = "云川县图书馆\n2022年度图书采购项目支出绩效自评报告", Opening = "我馆对2022年度图书采购项目开展了绩效自评。", Funds = "二、资金使用情况\n项目全年支出31.82万元。", Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|购置图书|3000册|3000册|50|50|\n产出|成本指标|采购成本|≤32万元|31.82万元|50|43|到货延期" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var spent = facts.Report.Amounts.Where(a => a is { Role: AmountRole.Executed, Yuan.IsExact: true, PartOf: null }).DistinctBy(a => a.Yuan.Value).ToList();
        var costs = facts.Report.Targets.Where(t => t is { Row: { } row, Actual: { Dimension: Dimension.Money, Number.IsExact: true } } && (row.Level1 + row.Level2).Contains(Cost, StringComparison.Ordinal)).ToList();
        return facts.Report.Identity.Kind.Value == ReportKind.Project && spent is [var only] && costs is [var cost] && Math.Abs(cost.Actual.Number.Value - only.Yuan.Value) > (cost.Actual.Number.Step + only.Yuan.Step) / 2
            ? [Info.Finding(facts.Report, $"“{cost.Name}”完成值为{cost.Actual.Raw}，项目支出为{only.Raw}，请核对是否同一笔钱。", cost.Actual.Raw, only.Raw, (cost.Actual.Place, "成本指标"), (only.Place, "支出"))]
            : [];
    }
}
