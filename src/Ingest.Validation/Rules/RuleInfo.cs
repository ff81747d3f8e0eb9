using Ingest.Extraction;

namespace Ingest.Validation.Rules;

/// <summary>What a rule is about: the only text of a rule besides its messages.</summary>
/// <param name="Id">Area and number, never reused.</param>
/// <param name="Title">The fault it finds, in Chinese.</param>
/// <param name="Kind">The kind of its findings.</param>
/// <param name="Compares">The two sides compared, in English.</param>
/// <param name="Tolerance">What is allowed, in English.</param>
public sealed record RuleInfo(string Id, string Title, FindingKind Kind, string Compares, string Tolerance);

/// <summary>What rules see: one report with its judged claims, and the other reports of its file.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claims">Its claims with their verdicts.</param>
/// <param name="Siblings">All reports of the file in order, this one included.</param>
public sealed record ReportFacts(Report Report, IReadOnlyList<JudgedClaim> Claims, IReadOnlyList<Report> Siblings);

/// <summary>Finds one kind of fault. Sees facts only, never text or files.</summary>
public interface IConsistencyRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Find(ReportFacts facts);
}
