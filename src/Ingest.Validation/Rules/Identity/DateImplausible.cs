using System.Globalization;
using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN002: the report is dated before its year was over, or more than a year after; something is done after its date, or the evaluation before the year was over; something is accepted before it is finished; or a day is printed that no calendar has.</summary>
public sealed class DateImplausible : IConsistencyRule
{
    private const double Sure = 0.8;

    public RuleInfo Info { get; } = new("IDN002", "报告日期不合理", FindingKind.DateImplausible, "the day of the report with the year reported on", "from 1 January to 31 December of the year after")
    {
        Checks = "报告的落款日期与报告年度；写成已完成却晚于报告日期的事；早于年度结束的自评；早于完工的验收；日历上没有的日期，如2月30日。",
        Why = "年度没有结束不可能完成全年自评；过了一年多才写，多半是日期没改。",
        Spares = "没有写日期的。",
        Advice = "核对落款日期和报告年度。",
        Wrong = new() { Signature = "云川县图书馆\n⟦2022年9月11日⟧" },
        Right = new() { Signature = "云川县图书馆\n2023年9月11日" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) => Dated(facts).Concat(Impossible(facts.Report)).Concat(Later(facts.Report)).Concat(Early(facts.Report)).Concat(Filled(facts.Report)).Concat(Accepted(facts.Report));

    private IEnumerable<Finding> Accepted(Report report) =>
        report.Mentions.Where(m => m.Kind == MentionKind.EarlyAcceptance).Select(m => Info.Finding(report, $"“{m.Value}”：验收在完工之前，请核对日期。", m.Value, "", (m.Place, "完工与验收")) with { Severity = Severity.Error });

    private IEnumerable<Finding> Impossible(Report report) =>
        report.Mentions.Where(m => m.Kind == MentionKind.ImpossibleDay).Select(m => Info.Finding(report, $"日历上没有“{m.Value}”这一天，请更正日期。", m.Value, "", (m.Place, "日期")));

    /// <summary>What is said to be done in a month after that of the report.</summary>
    private IEnumerable<Finding> Later(Report report) =>
        report.Identity.ReportDate is { Source: not IdentitySource.MainReport, Value: var written }
            ? report.Mentions.Where(m => m.Kind == MentionKind.DoneDay && string.CompareOrdinal(m.Value, written.ToString()[..MonthLength]) > 0)
                .Select(m => Info.Finding(report, $"报告写于{written.Chinese}，文中却说{report.Document.TextAt(m.Place)}已经完成，请核对日期。", m.Value, written.ToString(), (m.Place, "完成日期")) with { Severity = Severity.Error })
            : [];

    /// <summary>An evaluation of a year that took place before its last quarter.</summary>
    private IEnumerable<Finding> Early(Report report) =>
        report.Identity.FiscalYear is { Confidence: >= Sure, Value: var year }
            ? report.Mentions.Where(m => m.Kind == MentionKind.EvaluationDay && string.CompareOrdinal(m.Value, new PrintedDate(year, LastQuarter, null).ToString()) < 0)
                .Select(m => Info.Finding(report, string.Create(CultureInfo.InvariantCulture, $"{year}年度还没有结束，文中却说{report.Document.TextAt(m.Place)}开展了自评，请核对日期。"), m.Value, "", (m.Place, "自评日期")) with { Severity = Severity.Error })
            : [];

    /// <summary>A form with the figures of a year that was filled in before its last month.</summary>
    private IEnumerable<Finding> Filled(Report report) =>
        report.Identity.FiscalYear is { Confidence: >= Sure, Value: var year }
            ? report.Mentions.Where(m => m.Kind == MentionKind.FilledDay && string.CompareOrdinal(m.Value, new PrintedDate(year, 12, null).ToString()) < 0 && report.Identity.ReportDate?.Place?.Overlaps(m.Place) != true)
                .Select(m => Info.Finding(report, string.Create(CultureInfo.InvariantCulture, $"{year}年度还没有结束，表却填于{report.Document.TextAt(m.Place)}，请核对日期。"), m.Value, "", (m.Place, "填报日期")) with { Severity = Severity.Error })
            : [];

    private const int MonthLength = 7;
    private const int LastQuarter = 10;

    private Finding[] Dated(ReportFacts facts)
    {
        var identity = facts.Report.Identity;
        if (identity is not { FiscalYear: { Confidence: >= Sure } year, ReportDate: { Place: { } place } date } || date.Source == IdentitySource.MainReport || facts.Report.Part > 1 && year.Source == IdentitySource.Body) return [];
        if (date.Value.Year > year.Value && date.Value.Year - year.Value <= (facts.Policy.Max(LimitName.ReportDelay) ?? int.MaxValue) || FiscalYears.IsYearOfWriting(facts.Report)) return [];
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
