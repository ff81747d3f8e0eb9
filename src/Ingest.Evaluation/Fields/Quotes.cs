using System.Text.RegularExpressions;
using Ingest.Evaluation.Matching;
using Ingest.Validation;

namespace Ingest.Evaluation.Fields;

/// <summary>Whether an issue's quotes and a finding's evidence point at the same words.</summary>
internal static partial class Quotes
{
    private const int SharedWords = 4;

    /// <summary>
    /// The number of pairs that meet: the evidence lies where the quote stands, or they share a figure (the same figure may stand in several
    /// places), or, where one holds none, words.
    /// </summary>
    public static int Meeting(IReadOnlyList<string> gold, IReadOnlyList<Evidence> found, RunningText text) =>
        gold.Sum(g => found.Count(f => text.Covers(g, f.Place) || Meet(Folded.Of(g), Folded.Of(f.Quote))));

    internal static bool Meet(string gold, string found)
    {
        if (gold.Length == 0 || found.Length == 0) return false;
        var (left, right) = (Figures(gold), Figures(found));
        return left.Count > 0 && right.Count > 0 ? left.Overlaps(right) : Share(gold, found);
    }

    private static bool Share(string gold, string found)
    {
        var length = Math.Min(SharedWords, Math.Min(gold.Length, found.Length));
        return Enumerable.Range(0, gold.Length - length + 1).Any(i => found.Contains(gold.Substring(i, length), StringComparison.Ordinal));
    }

    /// <summary>Figures as values (90.00 is 90), years left out: they stand everywhere.</summary>
    private static HashSet<string> Figures(string text) =>
        [.. Figure().Matches(text.Replace(",", "", StringComparison.Ordinal)).Select(m => m.Value.Contains('.', StringComparison.Ordinal) ? m.Value.TrimEnd('0').TrimEnd('.') : m.Value)];

    [GeneratedRegex("(?<![0-9.])(?!(?:19|20)[0-9]{2}年)[0-9]+(?:\\.[0-9]+)?")]
    private static partial Regex Figure();
}
