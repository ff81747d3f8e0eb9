using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>Reads the meaning of a document.</summary>
public static class ReportExtractor
{
    /// <summary>The reports of a document in reading order; empty where the document holds none. The file's name is a hint for identity only.</summary>
    public static IReadOnlyList<Report> Extract(Document document, string fileName) => [];
}
