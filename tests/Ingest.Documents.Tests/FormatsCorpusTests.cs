using Ingest.Tests;

namespace Ingest.Documents.Tests;

/// <summary>Every feature of every format, as it stands in corpus/formats. Archives are opened one layer above and tested there.</summary>
public sealed class FormatsCorpusTests
{
    /// <summary>Folders with tests of their own: archives, and scans, whose text is never exact.</summary>
    private static readonly string[] Elsewhere = ["zip", "scans"];

    public static TheoryData<string> Files => [.. FormatCase.In(folder => !Elsewhere.Contains(folder))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_reads_as_its_pages_print(string path)
    {
        var file = FormatCase.At(path);

        var read = ReaderCatalog.Read(new(file.Name, file.Bytes), ReadLimits.Default, CancellationToken.None);

        Assert.Equal(file.Expected, PagePrint.Of(read));
    }
}
