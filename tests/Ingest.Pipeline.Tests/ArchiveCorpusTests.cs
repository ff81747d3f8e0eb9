using Ingest.Documents;
using Ingest.Tests;

namespace Ingest.Pipeline.Tests;

/// <summary>Archives of corpus/formats: their members under the names that the results give them, each with what it holds.</summary>
public sealed class ArchiveCorpusTests
{
    public static TheoryData<string> Files => [.. FormatCase.In(folder => folder == "zip")];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_archive_gives_its_members(string path)
    {
        var archive = FormatCase.At(path);

        var found = InputDiscovery.Find([archive.Path], excludedFolder: null, ReadLimits.Default, CancellationToken.None);

        Assert.Equal(archive.Expected, string.Join('\n', found.Inputs.Select(Print)));
    }

    private static string Print(Input input) => input.Open(ReadLimits.Default) switch
    {
        Content.Unavailable(var problem) => $"== {input.Path}\nrefused: {problem.Code}",
        Content.Available(var bytes) => $"== {input.Path}\n{Print(input.Path, bytes)}",
        _ => throw new InvalidOperationException("A content is available or not."),
    };

    private static string Print(string path, ReadOnlyMemory<byte> bytes) => OtherArchive.Recognise(bytes.Span) is { } problem
        ? $"refused: {problem.Code}"
        : PagePrint.Of(ReaderCatalog.Read(new(path, bytes), ReadLimits.Default, CancellationToken.None));
}
