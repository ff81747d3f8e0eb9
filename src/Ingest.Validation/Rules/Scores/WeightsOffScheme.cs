
namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR012: the weights of the first level are not those of the policy's scheme.</summary>
public sealed class WeightsOffScheme : IConsistencyRule
{
    public RuleInfo Info { get; } = new("SCR012", "一级指标分值与规定不符", FindingKind.Other, "the weights of the first level with the scheme in force for the report's kind and year", "indicators that the scheme does not name")
    {
        Severity = Severity.Info,
        Regulation = "evaluation-2020",
        Checks = "评分表一级指标的分值与规则包里的权重方案。",
        Why = "权重由财政部门统一规定，自行调整会抬高得分。",
        Spares = "方案里没有的指标；规则包没有给出方案的年度和类型。",
        Advice = "按规定的权重重新打分，或说明批准调整的依据。",
        Wrong = new() { Title = "云川县图书馆\n2022年度图书采购项目支出绩效自评报告", Opening = "我馆对2022年度图书采购项目开展了绩效自评。", Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n产出|数量|⟦购置图书⟧|3000册|3000册|60|56|到货延期\n效益|社会效益|读者覆盖|12万人次|12万人次|30|27|场地改造\n满意度|读者满意度|读者满意率|≥90%|95%|10|10|" },
        Right = new() { Title = "云川县图书馆\n2022年度图书采购项目支出绩效自评报告", Opening = "我馆对2022年度图书采购项目开展了绩效自评。", Annexes = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因\n预算执行率|预算|执行率|100%|100%|10|10|\n产出|数量|购置图书|3000册|3000册|50|46|到货延期\n效益|社会效益|读者覆盖|12万人次|12万人次|30|27|场地改造\n满意度|读者满意度|读者满意率|≥90%|95%|10|10|" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from table in facts.Policy.Weights is null ? [] : facts.Report.ScoreTables
        let groups = table.Leaves.Where(r => r.Level1.Length > 0).GroupBy(r => r.Level1).Where(g => g.All(r => r.Max is not null)).ToList()
        from weight in facts.Policy.Weights!.Weights
        let named = groups.Where(g => g.Key.Contains(weight.Indicator, StringComparison.Ordinal)).ToList()
        where named.Count == 1 && named[0].Sum(r => r.Max!.Value.Value) is var sum && sum != weight.Weight
        select Info.Finding(facts.Report, FormattableString.Invariant($"“{named[0].Key}”共{named[0].Sum(r => r.Max!.Value.Value)}分，规定为{weight.Weight}分。"),
            FormattableString.Invariant($"{named[0].Sum(r => r.Max!.Value.Value)}"), FormattableString.Invariant($"{weight.Weight}"), (named[0].First().Place, "该一级指标"));
}
