using Ingest.Validation;
using Ingest.Validation.Rules;

namespace Ingest.Datasets;

/// <summary>A report that needs a person, with what to know before opening it.</summary>
/// <param name="Rank">1 for the most urgent.</param>
/// <param name="ReportId">The report.</param>
/// <param name="File">Path of its file.</param>
/// <param name="Part">Its number in the file.</param>
/// <param name="Unit">Submitting unit; empty where it is nowhere printed.</param>
/// <param name="Title">Title of the report.</param>
/// <param name="Priority">Expected worth of looking; higher first.</param>
/// <param name="Errors">Findings that cannot be right.</param>
/// <param name="Warnings">Findings that a person should look at.</param>
/// <param name="Reasons">Short, in Chinese, joined with "；".</param>
public sealed record ReviewItem(
    int Rank,
    string ReportId,
    string File,
    int Part,
    string Unit,
    string Title,
    decimal Priority,
    int Errors,
    int Warnings,
    string Reasons)
{
    /// <summary>The item of a report, not yet ranked.</summary>
    public static ReviewItem Of(ReportEntry entry) => new(
        0,
        entry.Id,
        entry.File.Path,
        entry.Report.Part,
        entry.Report.Identity.Unit?.Value ?? "",
        entry.Report.Identity.Title,
        entry.Validated.Priority,
        entry.Count(Severity.Error),
        entry.Count(Severity.Warning),
        ReasonsOf(entry.Validated.Findings));

    /// <summary>Most urgent first, then by file and part; ranks are set.</summary>
    public static IReadOnlyList<ReviewItem> Ranked(IEnumerable<ReviewItem> items) =>
        [.. items.OrderByDescending(i => i.Priority).ThenBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Part).Select((item, i) => item with { Rank = i + 1 })];

    private static string ReasonsOf(IReadOnlyList<Finding> findings) => string.Join("；", findings
        .Where(f => f.Severity != Severity.Info)
        .GroupBy(f => (f.Severity, f.Kind, Name: Name(f)))
        .OrderBy(g => g.Key.Severity)
        .Select(g => Reason(g.Key.Name, [.. g])));

    /// <summary>The kind; for findings of no kind, the title of their rule.</summary>
    private static string Name(Finding finding) =>
        finding.Kind == FindingKind.Other && RuleCatalog.Rules.FirstOrDefault(r => r.Info.Id == finding.Rule) is { } rule ? rule.Info.Title : finding.Kind.Chinese();

    private static string Reason(string name, IReadOnlyList<Finding> findings) => findings switch
    {
        [{ Difference.Length: > 0 } only] => $"{name}（差{only.Difference.TrimStart('-', '+')}）",
        [_] => name,
        _ => $"{name} {findings.Count} 处",
    };
}
