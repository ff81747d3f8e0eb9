using Ingest.Extraction;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN002: the report is dated before its year was over, or more than a year after.</summary>
public sealed class DateImplausible : IConsistencyRule
{
    private const double Sure = 0.8;

    public RuleInfo Info { get; } = new("IDN002", "报告日期不合理", FindingKind.DateImplausible, "the day of the report with the year reported on", "from 1 January to 31 December of the year after");

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var identity = facts.Report.Identity;
        if (identity is not { FiscalYear: { Confidence: >= Sure } year, ReportDate: { Place: { } place } date } || date.Source == IdentitySource.MainReport) return [];
        if (date.Value.Year == year.Value + 1 || FiscalYears.IsYearOfWriting(facts.Report)) return [];
        var printed = date.Value.Chinese;
        return
        [
            new Finding
            {
                Rule = Info.Id,
                Kind = Info.Kind,
                Severity = date.Value.Year <= year.Value ? Severity.Error : Severity.Warning,
                Message = date.Value.Year <= year.Value
                    ? $"报告落款日期为{printed}，{year.Value}年度还没有结束，不可能完成全年自评，请核对日期或年度。"
                    : $"报告落款日期为{printed}，距{year.Value}年度结束已超过一年，请核对日期或年度。",
                Stated = date.Value.ToString(),
                Section = Places.SectionOf(facts.Report, place),
                Evidence = [Places.Evidence(facts.Report, place, "报告日期"), .. year.Place is { } at ? new[] { Places.Evidence(facts.Report, at, "报告年度") } : []],
            },
        ];
    }
}
