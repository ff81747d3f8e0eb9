using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules;

/// <summary>What a rule is about: the only text of a rule besides its messages. Its page and the list of rules are rendered from it, and its examples are its first tests.</summary>
/// <param name="Id">Area and number, never reused.</param>
/// <param name="Title">The fault it finds, in Chinese.</param>
/// <param name="Kind">The kind of its findings.</param>
/// <param name="Compares">The two sides compared, in English.</param>
/// <param name="Tolerance">What is allowed, in English.</param>
public sealed record RuleInfo(string Id, string Title, FindingKind Kind, string Compares, string Tolerance)
{
    /// <summary>How grave its gravest findings are, where the policy says nothing else.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Name of the policy's regulation on which the rule rests; null where it rests on arithmetic.</summary>
    public string? Regulation { get; init; }

    /// <summary>What is compared, in Chinese, for the clerk.</summary>
    public required string Checks { get; init; }

    /// <summary>What the fault costs, in Chinese.</summary>
    public required string Why { get; init; }

    /// <summary>What looks like the fault and is none, in Chinese; empty where nothing does.</summary>
    public string Spares { get; init; } = "";

    /// <summary>What the clerk does about it, in Chinese.</summary>
    public required string Advice { get; init; }

    /// <summary>A report with the fault: the accused words stand between ⟦ and ⟧.</summary>
    public required SampleReport Wrong { get; init; }

    /// <summary>The same without the fault.</summary>
    public required SampleReport Right { get; init; }
}

/// <summary>What rules see: one report with its judged claims, the other reports of its file, and the policy that applies to it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claims">Its claims with their verdicts.</param>
/// <param name="Siblings">All reports of the file in order, this one included.</param>
/// <param name="Policy">What a bureau decides: bands, schemes, sections, limits.</param>
public sealed record ReportFacts(Report Report, IReadOnlyList<JudgedClaim> Claims, IReadOnlyList<Report> Siblings, PolicyInForce Policy);

/// <summary>Finds one kind of fault. Sees facts only, never text or files.</summary>
public interface IConsistencyRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Find(ReportFacts facts);
}
