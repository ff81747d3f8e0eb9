using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Golden.Tests;

/// <summary>A file taken through the stages.</summary>
internal sealed record ReadFile(Document Document, IReadOnlyList<ValidatedReport> Reports)
{
    public static ReadFile Of(string path)
    {
        var source = new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path));
        var document = Assert.IsType<ReadResult.Success>(ReaderCatalog.Read(source, ReadLimits.Default with { MaxTime = null }, CancellationToken.None)).Document;
        return new ReadFile(document, ReportValidator.Validate(ReportExtractor.Extract(document, source.Name)));
    }
}
