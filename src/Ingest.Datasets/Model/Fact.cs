namespace Ingest.Datasets;

/// <summary>Something read from a report, with the identifier under which it is written out.</summary>
/// <param name="Report">The report it was read from.</param>
/// <param name="Id">Derived from the file's content and the place in it: the same in every run.</param>
/// <param name="Value">The thing itself.</param>
public sealed record Fact<T>(ReportEntry Report, string Id, T Value);
