using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation;

/// <summary>The kinds of finding; contracts with the labels.</summary>
public enum FindingKind
{
    [Code("sum_mismatch")] SumMismatch,
    [Code("conflicting_values")] ConflictingValues,
    [Code("share_mismatch")] ShareMismatch,
    [Code("rate_mismatch")] RateMismatch,
    [Code("growth_mismatch")] GrowthMismatch,
    [Code("difference_mismatch")] DifferenceMismatch,
    [Code("balance_mismatch")] BalanceMismatch,
    [Code("headcount_mismatch")] HeadcountMismatch,
    [Code("count_mismatch")] CountMismatch,
    [Code("score_sum_mismatch")] ScoreSumMismatch,
    [Code("score_exceeds_max")] ScoreExceedsMax,
    [Code("score_vs_text")] ScoreVersusText,
    [Code("grade_mismatch")] GradeMismatch,
    [Code("full_marks_despite_miss")] FullMarksDespiteMiss,
    [Code("over_budget")] OverBudget,
    [Code("year_inconsistent")] YearInconsistent,
    [Code("date_implausible")] DateImplausible,
    [Code("wrong_unit_name")] WrongUnitName,
    [Code("missing_section")] MissingSection,
    [Code("placeholder_left")] PlaceholderLeft,
    [Code("unit_scale")] UnitScale,
    [Code("cross_part_mismatch")] CrossPartMismatch,
    [Code("numbering_error")] NumberingError,
    [Code("duplicate_report")] DuplicateReport,
    [Code("copied_text")] CopiedText,
    [Code("missing_submission")] MissingSubmission,
    [Code("reference_mismatch")] ReferenceMismatch,
    [Code("other")] Other,
}

/// <summary>What a finding costs its reader.</summary>
public enum Severity
{
    /// <summary>The statements cannot all be true.</summary>
    [Code("error")] Error,

    /// <summary>A person should look.</summary>
    [Code("warning")] Warning,

    /// <summary>Worth knowing; never sends a report to a person.</summary>
    [Code("info")] Info,
}

/// <summary>A place on which a finding rests, with the words there.</summary>
/// <param name="Place">The place in the report's document.</param>
/// <param name="Quote">The text at the place, exactly.</param>
/// <param name="Caption">What the place shows, short, in Chinese, e.g. "年初预算".</param>
public sealed record Evidence(Place Place, string Quote, string Caption)
{
    /// <summary>The caption of the label of a table's row: it says where a figure stands and is none.</summary>
    public const string RowLabel = "所在行";
}

/// <summary>Something in a report that does not agree with the rest of it. Sentences are rendered from the figures that decided.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule, e.g. "MON001".</summary>
    public required string Rule { get; init; }

    public required FindingKind Kind { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>One or two Chinese sentences that state the arithmetic.</summary>
    public required string Message { get; init; }

    /// <summary>The figure as the report states it, with its unit; empty where the finding is not arithmetic.</summary>
    public string Stated { get; init; } = "";

    /// <summary>The figure that follows from the other places.</summary>
    public string Computed { get; init; } = "";

    public string Difference { get; init; } = "";

    /// <summary>The smallest repair that makes the claim hold, in Chinese; empty where none was found.</summary>
    public string LikelyCause { get; init; } = "";

    /// <summary>Index of the section in which the first evidence stands.</summary>
    public int? Section { get; init; }

    /// <summary>The places it rests on, the accused figure first.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Yuan at stake; 0 where the finding is not about money. For ranking only.</summary>
    public decimal AtStake { get; init; }
}

/// <summary>The outcome of judging a claim.</summary>
public enum Verdict
{
    [Code("held")] Held,
    [Code("suspect")] Suspect,
    [Code("broken")] Broken,
    [Code("not_judged")] NotJudged,
}

/// <summary>A claim with its verdict, for audit of what was checked and what was not.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">Held, suspect, broken, or not judged.</param>
/// <param name="Statement">The equation in figures as printed, e.g. "500.00 = 310.20 + 189.80".</param>
/// <param name="Stated">The stated side.</param>
/// <param name="Computed">The computed side.</param>
/// <param name="Difference">Stated minus computed.</param>
/// <param name="Reason">Why suspect, broken or not judged; or the reading under which it holds.</param>
public sealed record JudgedClaim(Claim Claim, Verdict Verdict, string Statement, string Stated, string Computed, string Difference, string Reason)
{
    /// <summary>The sum that, ten thousand times larger or smaller, makes the claim hold; null where there is none.</summary>
    public Term? UnitSlip { get; init; }
}

/// <summary>A report with what validation says of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claims">Every claim with its verdict, in reading order.</param>
/// <param name="Findings">Findings, most severe first, then in reading order.</param>
public sealed record ValidatedReport(Report Report, IReadOnlyList<JudgedClaim> Claims, IReadOnlyList<Finding> Findings)
{
    /// <summary>True where a person should look: any error or warning.</summary>
    public bool NeedsReview => Findings.Any(f => f.Severity is Severity.Error or Severity.Warning);

    /// <summary>How many of the report's figures the claims hold.</summary>
    public FigureAudit Audit => FigureAudit.Of(Report, Claims);

    /// <summary>Expected worth of looking at the report; higher is more urgent.</summary>
    public required decimal Priority { get; init; }
}
