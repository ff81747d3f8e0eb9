using System.Collections.Frozen;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// Words and what they mean, read from a vocabulary file: one meaning a line, then its words; * at one end stands for any characters.
/// An exact word is preferred to a pattern, a longer pattern to a shorter one.
/// </summary>
internal sealed class WordList<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _words;
    private readonly IReadOnlyList<(string Pattern, T Meaning)> _patterns;

    public WordList(string resource)
    {
        var entries = VocabularyFile.Entries(resource)
            .SelectMany(line => line.Skip(1).Select(word => (Word: word, Meaning: Enum.Parse<T>(line[0], ignoreCase: true))))
            .ToLookup(e => e.Word.Contains('*', StringComparison.Ordinal));
        _words = entries[false].ToFrozenDictionary(e => e.Word, e => e.Meaning, StringComparer.Ordinal);
        _patterns = [.. entries[true].OrderByDescending(e => e.Word.Length)];
    }

    /// <summary>The meaning of a word; null where the list does not know it.</summary>
    public T? this[string word]
    {
        get
        {
            if (_words.TryGetValue(word, out var exact)) return exact;
            foreach (var (pattern, meaning) in _patterns)
                if (Fits(word, pattern)) return meaning;
            return null;
        }
    }

    private static bool Fits(string word, string pattern) => pattern[0] == '*'
        ? word.EndsWith(pattern[1..], StringComparison.Ordinal)
        : word.StartsWith(pattern[..^1], StringComparison.Ordinal);
}
