namespace Ingest.Extraction.Frames;

/// <summary>What surrounds a passage and fills in what its clauses leave out.</summary>
/// <param name="Section">Index of the innermost section; null before the first heading.</param>
/// <param name="Label">That section's label, or the nearest labelled one above it.</param>
/// <param name="Title">That section's title.</param>
/// <param name="FiscalYear">The report's year; null where it is unknown.</param>
/// <param name="DeclaredUnit">The money unit declared for the passage.</param>
/// <param name="ListRole">The role that the lead of the list gives its items (各专项支出：); null outside lists.</param>
/// <param name="ReportSubject">What the report is about: the project's name, or the unit's whole spending.</param>
/// <param name="IsWhole">True where the report is about all of a unit's money, not one project's.</param>
/// <param name="StaffTotal">The kind of staff that an earlier passage of the section counted as a whole; null where none did.</param>
/// <param name="Hired">Those outside the posts whom earlier passages counted, by their number; null where it is not known.</param>
/// <param name="UnitIsOfReport">True where the report declares a money unit for all of its sums, so that they may be printed without.</param>
/// <param name="IsBelowLead">True for the paragraphs below a run-in heading, whose title names the matter of its own paragraph only.</param>
internal sealed record FrameContext(
    int? Section, SectionLabel? Label, string Title, int? FiscalYear, string? DeclaredUnit, AmountRole? ListRole, string ReportSubject, bool IsWhole, HeadcountCategory? StaffTotal = null, IReadOnlyDictionary<decimal, HeadcountCategory>? Hired = null, bool UnitIsOfReport = false, bool IsBelowLead = false);
