using System.Collections.Immutable;

namespace Ingest.Extraction.Sections;

/// <summary>
/// A word list kept beside the code: lines <c>key = word / word / …</c>; a key may have many lines, '#' opens a comment line.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The words of each key in the order of the file.</summary>
    /// <param name="resource">Folder and file, e.g. <c>Sections/headings.txt</c>.</param>
    public static ImmutableArray<(string Key, string Word)> Read(string resource)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. Lines(reader).Where(l => l.Length > 0 && l[0] != '#').SelectMany(Words)];
    }

    /// <summary>The words of one key.</summary>
    public static ImmutableArray<string> Read(string resource, string key) =>
        Read(resource).Where(w => w.Key == key).Select(w => w.Word).ToImmutableArray() is { Length: > 0 } words
            ? words
            : throw new InvalidOperationException($"The word list {resource} has no words for {key}.");

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line.Trim();
    }

    private static IEnumerable<(string, string)> Words(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) throw new InvalidOperationException($"A line of a word list names no key: {line}");
        var key = line[..equals].Trim();
        return line[(equals + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => (key, word));
    }
}
