using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Mentions;

/// <summary>The words around a run of a folded text, as far as one sentence can be expected to go.</summary>
internal static partial class Clause
{
    private const int Longest = 200;
    private static readonly char[] Stops = ['。', ';'];
    private static readonly char[] Pauses = ['。', ';', ','];

    /// <summary>The text between the stops (。 ；) around a run.</summary>
    public static string SentenceAt(string text, int at, int length = 0) => Between(text, at, length, Stops);

    /// <summary>The text between commas and stops around a run.</summary>
    public static string Around(string text, int at, int length) => Between(text, at, length, Pauses);

    /// <summary>The last characters before an offset.</summary>
    public static string Before(string text, int at, int count) => text[Math.Max(0, at - count)..at];

    /// <summary>True where a text names one calendar year only, those in titles of documents left out.</summary>
    public static bool HoldsOneYear(string text) => YearFinder.Find(Titles().Replace(text, "")).Select(y => y.Year).Distinct().Take(2).Count() == 1;

    /// <summary>True where a place lies between 《 and 》.</summary>
    public static bool IsInTitle(string text, int at) => Nearby.Before(text, at) is var before && before.LastIndexOf('《') > before.LastIndexOf('》');

    public static bool HoldsAny(string text, IEnumerable<string> words) => words.Any(w => text.Contains(w, StringComparison.Ordinal));

    private static string Between(string text, int at, int length, char[] marks)
    {
        var (first, last) = (Math.Max(0, at - Longest), Math.Min(text.Length, at + length + Longest));
        var start = first + text.AsSpan(first, at - first).LastIndexOfAny(marks) + 1;
        var end = text.AsSpan(at + length, last - at - length).IndexOfAny(marks);
        return text[start..(end < 0 ? last : at + length + end)];
    }

    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex Titles();
}
