using System.Collections.Immutable;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Sections;

/// <summary>Word lists kept beside the code: lines <c>key = word / word / …</c>; a key may have many lines.</summary>
internal static class Vocabulary
{
    /// <summary>The words of each key in the order of the file.</summary>
    /// <param name="resource">Folder and file, e.g. <c>Sections/headings.txt</c>.</param>
    public static ImmutableArray<(string Key, string Word)> Read(string resource) =>
        [.. VocabularyFile.Entries(resource).SelectMany(entry => Words(entry[0]))];

    /// <summary>The words of one key.</summary>
    public static ImmutableArray<string> Read(string resource, string key) =>
        Read(resource).Where(w => w.Key == key).Select(w => w.Word).ToImmutableArray() is { Length: > 0 } words
            ? words
            : throw new InvalidOperationException($"The word list {resource} has no words for {key}.");

    private static IEnumerable<(string Key, string Word)> Words(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) throw new InvalidOperationException($"A line of a word list names no key: {line}");
        var key = line[..equals].Trim();
        return line[(equals + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => (key, word));
    }
}
