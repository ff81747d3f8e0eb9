using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Tests;
using Ingest.Validation;

namespace Ingest.Golden.Tests;

/// <summary>
/// Reports without errors, full of what looks wrong and is right: other scopes, open lists, carry-over, overlapping groups. A false alarm costs as much as
/// a miss, so none of them may send a report to a person. Those in the folder dense hold as many sums, tables and lists as real departments print.
/// </summary>
public sealed class CleanReportTests
{
    public static TheoryData<string> Reports { get; } = [.. new[] { Folder, Path.Combine(Folder, "dense") }.SelectMany(Directory.GetFiles).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_without_errors_raises_no_error_and_no_warning(string name)
    {
        var file = new SourceFile(name, File.ReadAllBytes(Path.Combine(Folder, name)));
        var document = Assert.IsType<ReadResult.Success>(ReaderCatalog.Read(file, ReadLimits.Default, CancellationToken.None)).Document;

        var alarms = ReportValidator.Validate(ReportExtractor.Extract(document, name)).SelectMany(r => r.Findings).Where(f => f.Severity != Severity.Info).Select(f => $"{f.Rule} {f.Message}");

        Assert.Empty(alarms);
    }

    private static string Folder => Repository.At("tests", "Ingest.Golden.Tests", "CleanReports");
}
