using Ingest.Extraction;
using Ingest.Validation.Judging;
using Ingest.Validation.Policies;
using Ingest.Validation.Rules;

namespace Ingest.Validation;

/// <summary>Judges the reports of one file: every claim under both precision readings, then every rule, then one finding per cause.</summary>
public static class ReportValidator
{
    /// <summary>Judges every claim and applies every rule of the national policy; reports come back in the same order.</summary>
    public static IReadOnlyList<ValidatedReport> Validate(IReadOnlyList<Report> reports) => Validate(reports, Policy.National);

    /// <summary>Judges every claim and applies the rules that a policy has in force for each report's fiscal year and kind; reports come back in the same order.</summary>
    public static IReadOnlyList<ValidatedReport> Validate(IReadOnlyList<Report> reports, Policy policy) => Causes.AcrossParts([.. reports.Select(r => Validate(r, reports, policy))]);

    private static ValidatedReport Validate(Report report, IReadOnlyList<Report> siblings, Policy policy)
    {
        var inForce = policy.For(report.Identity.FiscalYear?.Value, report.Identity.Kind.Value);
        var claims = OtherReadings.Try(Alternatives.Settle([.. report.Claims.Select(c => Reach.Limit(UnitSlips.Seek(ClaimJudge.Judge(c, inForce), inForce)))]), report);
        var facts = new ReportFacts(report, claims, siblings, inForce);
        var found = RuleCatalog.Rules.Where(r => inForce.Applies(r.Info)).SelectMany(r => r.Find(facts).Select(f => inForce.Graded(f, r.Info)));
        var findings = Causes.Merge([.. found])
            .Select(f => Recognised.Doubted(f, report.Document))
            .OrderBy(f => f.Severity).ThenBy(f => f.Evidence[0].Place).ThenBy(f => f.Rule, StringComparer.Ordinal).ToList();
        return new ValidatedReport(report, claims, findings) { Priority = Priorities.Of(findings) };
    }
}
