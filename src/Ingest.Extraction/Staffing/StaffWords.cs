using Ingest.Extraction.Text;

namespace Ingest.Extraction.Staffing;

/// <summary>A staffing category read from words.</summary>
internal readonly record struct StaffEvidence(HeadcountCategory Category, int Start, int Length);

/// <summary>Finds the words that name kinds of staff.</summary>
internal static class StaffWords
{
    private static readonly LongestMatch<HeadcountCategory?> Words = new(
        VocabularyFile.Entries("Staffing/staff.txt").Select(e => KeyValuePair.Create(e[1], e[0] == "never" ? (HeadcountCategory?)null
            : Codes.Parse<HeadcountCategory>(e[0]) ?? throw new InvalidOperationException($"No category {e[0]}."))));

    /// <summary>Staff words of a text in order.</summary>
    public static IReadOnlyList<StaffEvidence> In(string text) => [.. Scan(text).Where(w => w.Category is not null).Select(w => new StaffEvidence(w.Category!.Value, w.Start, w.Length))];

    /// <summary>True where a word of the text says that it counts others than the unit's staff.</summary>
    public static bool NamesOthers(string text) => Scan(text).Any(w => w.Category is null);

    private static IEnumerable<(HeadcountCategory? Category, int Start, int Length)> Scan(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Words.TryAt(text, i, out var length, out var category))
            {
                i++;
                continue;
            }

            yield return (category, i, length);
            i += length;
        }
    }
}
