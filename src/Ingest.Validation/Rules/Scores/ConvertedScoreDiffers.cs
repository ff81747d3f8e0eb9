namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR019: a total brought to a hundred, because some indicators do not apply, is not the total divided by the weight that applies.</summary>
public sealed class ConvertedScoreDiffers : IConsistencyRule
{
    private const decimal Full = 100;

    public RuleInfo Info { get; } = new("SCR019", "折算得分与实得分不符", FindingKind.ScoreSumMismatch, "the converted score with total ÷ applicable weight × full marks", "half a step of the converted score as printed")
    {
        Severity = Severity.Warning,
        Checks = "有指标不适用时，评分表的折算得分与“实得分÷适用分值×满分”。",
        Why = "折算得分是上报的得分，算错了等级就可能错。",
        Spares = "四舍五入的尾差；没有写适用分值的。",
        Advice = "重新折算，核对适用分值和实得分。",
        Wrong = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n产出|下乡展览|10|不适用\n效益|读者覆盖|40|35.7\n小计||90|83.7\n折算得分||100|⟦94⟧", Conclusion = "四、自评结论\n成立自评小组逐项打分。" },
        Right = new() { Annexes = "一级指标|二级指标|分值|得分\n产出|借阅册次|50|48\n产出|下乡展览|10|不适用\n效益|读者覆盖|40|35.7\n小计||90|83.7\n折算得分||100|93", Conclusion = "四、自评结论\n成立自评小组逐项打分。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from table in facts.Report.ScoreTables
        where table is { Total: { Max.Value: > 0, Awarded: not null }, Converted.Awarded: not null }
        let weight = table.Total!.Max!.Value
        let earned = table.Total!.Awarded!.Value
        let converted = table.Converted!.Awarded!.Value
        let expected = earned.Value / weight.Value * (table.Converted!.Max?.Value ?? Full)
        where Math.Abs(converted.Value - expected) > HalfStep(converted.Value)
        let printed = FormattableString.Invariant($"{Math.Round(expected, Math.Max((int)converted.Value.Scale, 1), MidpointRounding.AwayFromZero):0.##}")
        select Info.Finding(facts.Report, $"实得{earned.Raw}分，适用分值{weight.Raw}分，折算后应为{printed}分，报告写{converted.Raw}分。", converted.Raw, printed,
            (converted.Place, "折算得分"), (earned.Place, "实得分"), (weight.Place, "适用分值"));

    /// <summary>Half of the last printed digit.</summary>
    private static decimal HalfStep(decimal printed) => new decimal(1, 0, 0, false, printed.Scale) / 2;
}
