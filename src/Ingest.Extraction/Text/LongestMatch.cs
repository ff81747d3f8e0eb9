using System.Collections.Frozen;

namespace Ingest.Extraction.Text;

/// <summary>Finds the longest entry of a word list at a position of a text.</summary>
public sealed class LongestMatch<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<char, int[]> _lengthsByFirst;

    public LongestMatch(IEnumerable<KeyValuePair<string, T>> words)
    {
        var table = words.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengthsByFirst = table.Keys.GroupBy(w => w[0])
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The longest word that begins at <paramref name="start"/>.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int start, out int length, out T value)
    {
        length = 0;
        value = default!;
        if (!_lengthsByFirst.TryGetValue(text[start], out var lengths)) return false;
        foreach (var candidate in lengths)
        {
            if (start + candidate > text.Length || !_lookup.TryGetValue(text.Slice(start, candidate), out value!)) continue;
            length = candidate;
            return true;
        }

        return false;
    }

    /// <summary>The longest word that ends just before <paramref name="end"/>.</summary>
    public bool TryEndingAt(ReadOnlySpan<char> text, int end, int longest, out int length, out T value)
    {
        for (length = Math.Min(longest, end); length > 0; length--)
            if (_lookup.TryGetValue(text.Slice(end - length, length), out value!)) return true;
        value = default!;
        return false;
    }
}
