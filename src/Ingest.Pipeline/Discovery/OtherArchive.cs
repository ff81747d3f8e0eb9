using Ingest.Datasets;
using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>Archives that are not opened, recognised so that the clerk learns what to ask for.</summary>
internal static class OtherArchive
{
    /// <summary>The problem of an archive of a kind that is not opened; null for everything else.</summary>
    public static FileProblem? Recognise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("Rar!\x1a\x07"u8) => Unopened("RAR"),
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) => Unopened("7z"),
        _ => null,
    };

    private static FileProblem Unopened(string kind) =>
        Problems.Of(ProblemCode.Unsupported, $"这是 {kind} 压缩包，无法直接读取。请解压后放入文件夹，或改用 .zip 格式重新报送。");
}
