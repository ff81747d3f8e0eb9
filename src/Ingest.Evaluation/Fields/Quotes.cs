using System.Text.RegularExpressions;
using Ingest.Evaluation.Matching;

namespace Ingest.Evaluation.Fields;

/// <summary>Whether two lists of quotes point at the same words.</summary>
internal static partial class Quotes
{
    private const int SharedWords = 4;

    /// <summary>The number of pairs of quotes that meet: they share a figure, or, where one holds none, the one's words lie in the other.</summary>
    public static int Meeting(IReadOnlyList<string> gold, IReadOnlyList<string> found) =>
        gold.SelectMany(g => found.Select(f => Meet(Folded.Of(g), Folded.Of(f)))).Count(meet => meet);

    private static bool Meet(string gold, string found)
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
