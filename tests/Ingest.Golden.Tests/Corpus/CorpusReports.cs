using System.Collections.Concurrent;
using Ingest.Tests;

namespace Ingest.Golden.Tests.Corpus;

/// <summary>Every report of the corpus, each taken through the stages once.</summary>
internal static class CorpusReports
{
    private static readonly ConcurrentDictionary<string, ReadFile> _read = new(StringComparer.Ordinal);

    /// <summary>Paths below corpus/, with '/'.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.At("corpus"))
            .Select(set => Path.Combine(set, "reports"))
            .SelectMany(folder => Repository.Files(folder, "*"))
            .Select(file => Path.GetRelativePath(Repository.At("corpus"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name) => Repository.At("corpus", name);

    public static ReadFile Read(string name) => _read.GetOrAdd(name, n => ReadFile.Of(PathOf(n)));
}
