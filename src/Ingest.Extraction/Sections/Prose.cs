using System.Collections.Immutable;

namespace Ingest.Extraction.Sections;

/// <summary>Marks of prose and of list items (prose.txt).</summary>
internal static class Prose
{
    private static readonly ImmutableArray<string> Duties = Vocabulary.Read("Sections/prose.txt", "duty");
    private static readonly ImmutableArray<string> Divisions = Vocabulary.Read("Sections/prose.txt", "division");
    private static readonly ImmutableArray<string> Counters = Vocabulary.Read("Sections/prose.txt", "counter");
    private static readonly ImmutableArray<string> Indicators = Vocabulary.Read("Sections/prose.txt", "one_indicator");
    private static readonly ImmutableArray<string> Sentences = Vocabulary.Read("Sections/prose.txt", "sentence");

    /// <summary>True where a folded text begins with a verb of office.</summary>
    public static bool BeginsWithDuty(string text) => Duties.Any(d => text.StartsWith(d, StringComparison.Ordinal));

    public static bool IsDivision(string name) => Divisions.Any(d => name.EndsWith(d, StringComparison.Ordinal));

    public static bool HoldsSentenceWord(string text) => Sentences.Any(s => text.Contains(s, StringComparison.Ordinal));

    /// <summary>True where a heading speaks of one kind of indicator.</summary>
    public static bool NamesIndicator(string title) => Indicators.Any(w => title.Contains(w, StringComparison.Ordinal));

    /// <summary>True where digits stand before a counter, as in an amount, a percentage or a number of things. Years and dates are none.</summary>
    public static bool HoldsQuantity(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i - 1]) && Counters.Any(c => string.CompareOrdinal(text, i, c, 0, c.Length) == 0)) return true;
        return false;
    }

    /// <summary>True where a line ends with a bracket that declares a unit of money, as captions of tables do.</summary>
    public static bool DeclaresUnit(string text) => text.EndsWith("元)", StringComparison.Ordinal);

    /// <summary>True where a line cites a law or a document: it begins with a title mark, or holds a document number.</summary>
    public static bool CitesDocument(string text) =>
        text.StartsWith('《') || (text.EndsWith('号') || text.EndsWith("号)", StringComparison.Ordinal)) && text.Any(char.IsAsciiDigit);
}
