using System.Collections.Frozen;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>Neighbouring characters in pairs, by which names and wordings are compared that need not agree as a whole.</summary>
internal static class CharacterPairs
{
    /// <summary>Pairs of words that every report holds: 项目, 情况.</summary>
    private static readonly FrozenSet<string> Common = VocabularyFile.Entries("Claims/Repeats/common.txt").SelectMany(e => e).SelectMany(w => Of(w, char.IsLetter)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pairs of which both characters count.</summary>
    public static IEnumerable<string> Of(string text, Func<char, bool> counts)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (counts(text[i]) && counts(text[i + 1])) yield return text.Substring(i, 2);
    }

    /// <summary>How many characters two names have in common at their ends.</summary>
    public static int SharedEnd(string left, string right)
    {
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[^(shared + 1)] == right[^(shared + 1)]) shared++;
        return shared;
    }

    /// <summary>The pairs that tell something, those of common words left out.</summary>
    public static IEnumerable<string> Telling(string text, Func<char, bool> counts) => Of(text, counts).Where(p => !Common.Contains(p));
}
