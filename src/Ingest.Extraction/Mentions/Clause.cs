using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Mentions;

/// <summary>The sentence around a run of a folded text.</summary>
internal static class Clause
{
    /// <summary>The text between the stops (。 ；) around an offset.</summary>
    public static string SentenceAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['。', ';'], at - 1) + 1;
        var end = text.IndexOfAny(['。', ';'], at);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>The text between commas and stops around a run.</summary>
    public static string Around(string text, int at, int length)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['。', ';', ','], at - 1) + 1;
        var end = text.IndexOfAny(['。', ';', ','], at + length);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>True where a sentence names one calendar year only.</summary>
    public static bool HoldsOneYear(string sentence) => YearFinder.Find(sentence).Select(y => y.Year).Distinct().Count() == 1;

    public static bool HoldsAny(string text, IEnumerable<string> words) => words.Any(w => text.Contains(w, StringComparison.Ordinal));
}
