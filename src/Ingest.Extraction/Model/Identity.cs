using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>The kind of a report.</summary>
public enum ReportKind
{
    [Code("department_overall")] DeptWhole,
    [Code("project")] Project,
    [Code("special_fund")] SpecialFund,
    [Code("department_accounts")] FinalAccounts,
    [Code("other")] Other,
}

/// <summary>The grades of performance, best first.</summary>
public enum Grade
{
    [Code("优")] Excellent,
    [Code("良")] Good,
    [Code("中")] Fair,
    [Code("差")] Poor,
}

/// <summary>Where a fact of identity was found.</summary>
public enum IdentitySource
{
    [Code("cover")] Cover,
    [Code("title")] Title,
    [Code("body")] Body,
    [Code("signature")] Signature,
    [Code("table")] Table,
    [Code("file_name")] FileName,
    [Code("main_report")] MainReport,
}

/// <summary>A fact of identity with its origin.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="Place">Its place; null where it comes from the file name.</param>
public sealed record Found<T>(T Value, IdentitySource Source, double Confidence, Place? Place);

/// <summary>Who, when, what kind, with which result. A fact that is nowhere printed is null, never guessed.</summary>
public sealed record Identity
{
    public required string Title { get; init; }

    /// <summary>Full name of the submitting unit as written.</summary>
    public Found<string>? Unit { get; init; }

    /// <summary>Province, city or county by its name in the unit or title.</summary>
    public Found<string>? Region { get; init; }

    public required Found<ReportKind> Kind { get; init; }

    public Found<int>? FiscalYear { get; init; }

    public Found<PrintedDate>? ReportDate { get; init; }

    /// <summary>The score the text claims.</summary>
    public Found<decimal>? SelfScore { get; init; }

    /// <summary>The grade the text claims, reduced to the four grades (优秀 → 优).</summary>
    public Found<Grade>? Grade { get; init; }
}
