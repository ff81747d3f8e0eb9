using System.Collections.Frozen;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Staffing;

/// <summary>A staffing category read from words.</summary>
internal readonly record struct StaffEvidence(HeadcountCategory Category, int Start, int Length);

/// <summary>Finds the words that name kinds of staff.</summary>
internal static class StaffWords
{
    private const string Never = "never";
    private const string Neutral = "neutral";

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(StringComparer.Ordinal, "trade", "move", "kind");
    private static readonly string[] Trades = List("trade");
    private static readonly string[] Moves = List("move");
    private static readonly string[] Kinds = List("kind");

    private static readonly LongestMatch<(HeadcountCategory? Category, bool IsOthers)> Words = new(
        VocabularyFile.Entries("Staffing/staff.txt").Where(e => !Lists.Contains(e[0])).Select(e => KeyValuePair.Create(e[1], (e[0] is Never or Neutral ? (HeadcountCategory?)null
            : Codes.Parse<HeadcountCategory>(e[0]) ?? throw new InvalidOperationException($"No category {e[0]}."), e[0] == Never))));

    /// <summary>Staff words of a text in order.</summary>
    public static IReadOnlyList<StaffEvidence> In(string text) =>
        [.. Scan(text).Where(w => w.Category is not null).Select(w => new StaffEvidence(w.Category!.Value, w.Start, w.Length))];

    /// <summary>The category of the staff word with which a text ends; null where it ends with none.</summary>
    public static HeadcountCategory? Ends(string text) => In(text) is [.., var last] && last.Start + last.Length == text.Length ? last.Category : null;

    /// <summary>True where a word of the text says that it counts others than the unit's staff.</summary>
    public static bool NamesOthers(string text) => Scan(text).Any(w => w.IsOthers);

    /// <summary>True where a text names a trade or rank by which staff is divided: 技术人员, 高级职称, 医师.</summary>
    public static bool NamesTrade(string text) => Trades.Any(t => text.EndsWith(t, StringComparison.Ordinal));

    /// <summary>True where a text speaks of people who came or went: 公开招聘, 9月份退休; a staff word that holds such a word (人才引进编制) does not.</summary>
    public static bool NamesMove(string text) =>
        Moves.Any(m => text.IndexOf(m, StringComparison.Ordinal) is >= 0 and var at && !In(text).Any(w => w.Start < at && w.Start + w.Length > at + m.Length));

    /// <summary>True where a text ends with a kind of posts or their total: 行政, 两类事业, 合计.</summary>
    public static bool NamesKind(string text) => Kinds.Any(k => text.EndsWith(k, StringComparison.Ordinal));

    private static string[] List(string key) => [.. VocabularyFile.Entries("Staffing/staff.txt").Where(e => e[0] == key).Select(e => e[1])];

    private static IEnumerable<(HeadcountCategory? Category, bool IsOthers, int Start, int Length)> Scan(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Words.TryAt(text, i, out var length, out var word))
            {
                i++;
                continue;
            }

            yield return (word.Category, word.IsOthers, i, length);
            i += length;
        }
    }
}
