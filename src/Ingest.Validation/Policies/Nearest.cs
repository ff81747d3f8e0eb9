namespace Ingest.Validation.Policies;

/// <summary>Finds what was perhaps meant by a mistyped word.</summary>
public static class Nearest
{
    /// <summary>The known word that takes the fewest letters to reach, at most a third of the mistyped one's; null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(k => (Word: k, Distance: Distance(word, k)))
        .Where(k => k.Distance <= Math.Max(1, word.Length / 3))
        .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
        .Select(k => k.Word).FirstOrDefault();

    /// <summary>Letters added, left out or exchanged (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
