using Ingest.Extraction;
using System.Globalization;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN006: the criterion of an indicator names a year long past.</summary>
public sealed class CriterionYearStale : IConsistencyRule
{
    public RuleInfo Info { get; } = new("IDN006", "评分标准里的年份过时", FindingKind.YearInconsistent, "the years in the criteria with the year reported on", "the year before; criteria are the bureau's own words")
    {
        Severity = Severity.Info,
        Checks = "评分标准里写的年份与报告年度。",
        Why = "多半是沿用往年的评分表，没有更新。",
        Spares = "上一年（用于比较）。",
        Advice = "核对评分表是不是当年的。",
        Wrong = new() { Annexes = "一级指标|二级指标|三级指标|分值|评分标准|得分\n产出|数量|举办讲座|50|与⟦2016年⟧决算相比不减少计满分|50\n产出|数量|购置图书|50|按计划完成计满分|43" },
        Right = new() { Annexes = "一级指标|二级指标|三级指标|分值|评分标准|得分\n产出|数量|举办讲座|50|与2021年决算相比不减少计满分|50\n产出|数量|购置图书|50|按计划完成计满分|43" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Identity.FiscalYear is not { Value: var reported } ? []
            : facts.Report.Mentions.Where(m => m.Kind == MentionKind.CriterionYear && int.TryParse(m.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year < reported - 1).DistinctBy(m => m.Value)
                .Select(m => Info.Finding(facts.Report, FormattableString.Invariant($"评分标准里写的是{m.Value}年，本报告是{reported}年度的，请核对评分表是不是当年的。"), m.Value, FormattableString.Invariant($"{reported}"), (m.Place, "评分标准")));
}
