using Ingest.Documents;

namespace Ingest.Datasets;

/// <summary>A table over the facts of reports: each row is one fact.</summary>
public abstract class FactTable<T>(string name, string meaning, string chinese) : CsvTable<Fact<T>>(name, meaning, chinese), ISubmissionTable
{
    protected static ForeignKey ReportKey { get; } = new("report_id", "reports", "report_id");

    protected static ForeignKey SectionKey { get; } = new("section_id", "sections", "section_id");

    protected abstract IReadOnlyList<Fact<T>> Facts(ReportEntry report);

    IReadOnlyList<string[]> ISubmissionTable.Rows(Submission submission) => [.. submission.Reports.SelectMany(Facts).Select(Cells)];

    protected static Column<Fact<T>> ReportId() =>
        Text("report_id", f => f.Report.Id, "Report it was read from.", "所在报告的编号。");

    protected static Column<Fact<T>> SectionId(Func<T, int?> section) =>
        Text("section_id", f => f.Report.SectionId(section(f.Value)), "Innermost section it stands in.", "所在最内层章节的编号。", "it stands before the first heading");

    protected static IEnumerable<Column<Fact<T>>> PlaceColumns(Func<T, Place> place) =>
        PlaceColumns(f => f.Report.Document, f => place(f.Value));
}
