using System.Collections.Frozen;
using Ingest.Extraction;
using Ingest.Validation.Rules;

namespace Ingest.Validation.Policies;

/// <summary>A regulation, form or practice on which entries of a policy rest.</summary>
/// <param name="Id">Its name within the policy.</param>
/// <param name="Title">Its title, in Chinese.</param>
/// <param name="Number">Its number; empty where it has none.</param>
/// <param name="Verified">True where its text was seen. What rests on an unverified one is off until a pack turns it on.</param>
/// <param name="Source">Where it was seen, or what is uncertain about it.</param>
public sealed record Regulation(string Id, string Title, string Number, bool Verified, string Source);

/// <summary>What all entries of a policy have in common.</summary>
/// <param name="Name">Its name within its section.</param>
/// <param name="IsOn">False where it is turned off, or rests on a regulation that is not verified and was not turned on.</param>
/// <param name="Regulation">Name of the regulation it rests on; null where it rests on arithmetic or on judgement.</param>
/// <param name="From">First fiscal year for which it is valid; null where it always was.</param>
/// <param name="Until">Last fiscal year; null where it still is.</param>
/// <param name="Note">Why it is so, in Chinese; may be empty.</param>
public sealed record PolicyBasis(string Name, bool IsOn, string? Regulation, int? From, int? Until, string Note)
{
    /// <summary>True where it applies to a fiscal year. An entry with bounds does not apply to a report whose year is unknown.</summary>
    public bool IsInForce(int? year) => IsOn && (From is null || year >= From) && (Until is null || year <= Until);
}

/// <summary>Whether a rule is applied, and how grave its gravest findings are.</summary>
public sealed record RuleSetting(PolicyBasis Basis, Severity Severity);

/// <summary>The least score of each grade, best grade first.</summary>
public sealed record GradeScale(PolicyBasis Basis, IReadOnlyList<(Grade Grade, decimal From)> Bands);

/// <summary>What the first level of a score table is worth, by the indicator's name, together 100; for reports of some kinds.</summary>
public sealed record WeightScheme(PolicyBasis Basis, IReadOnlyList<ReportKind> Kinds, IReadOnlyList<(string Indicator, decimal Weight)> Weights);

/// <summary>What a report of some kinds must hold: of each choice one section at least.</summary>
public sealed record RequiredSections(PolicyBasis Basis, IReadOnlyList<ReportKind> Kinds, IReadOnlyList<IReadOnlyList<SectionLabel>> Sections);

/// <summary>The bounds within which a figure is plausible; null where it is open.</summary>
public sealed record Limit(PolicyBasis Basis, decimal? Min, decimal? Max);

/// <summary>The figures that rules compare with and that a bureau may set otherwise.</summary>
public enum LimitName
{
    /// <summary>Share of the total (percent, max) that an open list may fall short of it and still be judged.</summary>
    [Code("incomplete_sum")] IncompleteSum,

    /// <summary>The same for lists of people or things.</summary>
    [Code("incomplete_count")] IncompleteCount,

    /// <summary>Percent (max) by which an amount may differ from price × quantity.</summary>
    [Code("price_times_quantity")] PriceTimesQuantity,

    /// <summary>Years (max) after the fiscal year in which a report may be dated.</summary>
    [Code("report_delay")] ReportDelay,

    /// <summary>Points (min) that a miss must cost in proportion to count.</summary>
    [Code("points_lost")] PointsLost,

    /// <summary>Percent (min) below which an execution rate wants a reason.</summary>
    [Code("execution_rate")] ExecutionRate,

    /// <summary>Percent of the initial budget (max) that may be added without a reason.</summary>
    [Code("budget_added")] BudgetAdded,

    /// <summary>Lines (max) that may all be spent to the last cent.</summary>
    [Code("exact_lines")] ExactLines,

    /// <summary>Indicators (max) that may all hit their targets exactly.</summary>
    [Code("exact_targets")] ExactTargets,

    /// <summary>Percent of the target (max) above which an outcome wants a reason.</summary>
    [Code("target_deviation")] TargetDeviation,

    /// <summary>Characters (min) of a required section.</summary>
    [Code("section_length")] SectionLength,

    /// <summary>Points (max) by which awarded points may differ from computed ones.</summary>
    [Code("points_rounding")] PointsRounding,

    /// <summary>Yuan a year and head (min, max) of staff cost.</summary>
    [Code("staff_cost_per_head")] StaffCostPerHead,

    /// <summary>Yuan (max) of official reception a guest.</summary>
    [Code("reception_per_guest")] ReceptionPerGuest,
}

/// <summary>
/// Everything a bureau decides: which rules apply and how grave they are, grade bands, weight schemes, required sections, limits; each with what it rests on
/// and the fiscal years for which it is valid. Packs lie over the national default; of several entries in force the last one counts.
/// </summary>
public sealed record Policy
{
    /// <summary>Names of the packs, the national default first.</summary>
    public required IReadOnlyList<string> Packs { get; init; }

    public required FrozenDictionary<string, Regulation> Regulations { get; init; }

    /// <summary>By id of the rule; every rule has one.</summary>
    public required FrozenDictionary<string, RuleSetting> Rules { get; init; }

    public required IReadOnlyList<GradeScale> GradeScales { get; init; }

    public required IReadOnlyList<WeightScheme> WeightSchemes { get; init; }

    public required IReadOnlyList<RequiredSections> RequiredSections { get; init; }

    public required FrozenDictionary<LimitName, Limit> Limits { get; init; }

    /// <summary>The default that comes with the program.</summary>
    public static Policy National { get; } = PolicyReader.ReadNational();

    /// <summary>What applies to a report of a fiscal year and kind.</summary>
    public PolicyInForce For(int? year, ReportKind kind) => new(this, year, kind);
}

/// <summary>What of a policy applies to one report.</summary>
public sealed class PolicyInForce(Policy policy, int? year, ReportKind kind)
{
    public GradeScale? Grades { get; } = policy.GradeScales.LastOrDefault(g => g.Basis.IsInForce(year));

    public WeightScheme? Weights { get; } = policy.WeightSchemes.LastOrDefault(w => w.Basis.IsInForce(year) && w.Kinds.Contains(kind));

    public RequiredSections? Sections { get; } = policy.RequiredSections.LastOrDefault(s => s.Basis.IsInForce(year) && s.Kinds.Contains(kind));

    public bool Applies(RuleInfo rule) => policy.Rules[rule.Id].Basis.IsInForce(year);

    /// <summary>The least plausible figure; null where nothing is set or in force.</summary>
    public decimal? Min(LimitName limit) => Of(limit)?.Min;

    /// <summary>The greatest plausible figure; null where nothing is set or in force.</summary>
    public decimal? Max(LimitName limit) => Of(limit)?.Max;

    /// <summary>A finding with the severity that the policy gives it: the gravest findings of a rule take the policy's, weaker ones are never raised.</summary>
    public Finding Graded(Finding finding, RuleInfo rule)
    {
        var set = policy.Rules[rule.Id].Severity;
        return finding.Severity == rule.Severity || finding.Severity < set ? finding with { Severity = set } : finding;
    }

    private Limit? Of(LimitName limit) => policy.Limits.TryGetValue(limit, out var found) && found.Basis.IsInForce(year) ? found : null;
}
