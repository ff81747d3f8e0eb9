using Ingest.Extraction;
using Ingest.Validation.Judging;
using Ingest.Validation.Rules;

namespace Ingest.Validation;

/// <summary>Judges the reports of one file: every claim under both precision readings, then every rule, then one finding per cause.</summary>
public static class ReportValidator
{
    /// <summary>Judges every claim and applies every rule; reports come back in the same order.</summary>
    public static IReadOnlyList<ValidatedReport> Validate(IReadOnlyList<Report> reports) => Causes.AcrossParts([.. reports.Select(r => Validate(r, reports))]);

    private static ValidatedReport Validate(Report report, IReadOnlyList<Report> siblings)
    {
        var claims = report.Claims.Select(ClaimJudge.Judge).ToList();
        var facts = new ReportFacts(report, claims, siblings);
        var findings = Causes.Merge(RuleCatalog.Rules.SelectMany(r => r.Find(facts)).ToList())
            .Select(f => Recognised.Doubted(f, report.Document))
            .OrderBy(f => f.Severity).ThenBy(f => f.Evidence[0].Place).ThenBy(f => f.Rule, StringComparer.Ordinal).ToList();
        return new ValidatedReport(report, claims, findings) { Priority = Priorities.Of(findings) };
    }
}
