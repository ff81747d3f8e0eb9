using Ingest.Golden.Tests.Prints;
using Ingest.Tests;

namespace Ingest.Golden.Tests;

/// <summary>Small reports of every main template, with what each stage says of them: the first file that differs names the broken stage.</summary>
public sealed class GoldenReportTests
{
    private static readonly string _folder = Repository.At("tests", "Ingest.Golden.Tests", "Reports");

    public static TheoryData<string> Reports => [.. Directory.EnumerateDirectories(_folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_read_as_approved(string name)
    {
        var folder = Path.Combine(_folder, name);
        var file = ReadFile.Of(Directory.EnumerateFiles(folder, "source.*").Single());

        Approval.Verify(folder, "1-document", "txt", DocumentPrint.Of(file.Document));
        Approval.Verify(folder, "2-facts", "csv", FactsPrint.Of(file.Reports.Select(r => r.Report)));
        Approval.Verify(folder, "3-findings", "csv", FindingsPrint.Of(file.Reports));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_says_what_it_is_for_and_holds_nothing_that_is_not_compared(string name)
    {
        var files = Directory.EnumerateFiles(Path.Combine(_folder, name)).Select(Path.GetFileName).Where(f => f is not null && !f.Contains(".received.", StringComparison.Ordinal));

        Assert.Equal(
            ["1-document.verified.txt", "2-facts.verified.csv", "3-findings.verified.csv", "about.md"],
            files.Where(f => !f!.StartsWith("source.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_passes_while_approved_files_are_being_written() =>
        Assert.False(Approval.Regenerating, $"{Approval.Variable} is set: approved files were written. Read the changes, unset it, and run again.");
}
