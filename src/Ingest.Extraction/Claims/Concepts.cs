using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims;

/// <summary>The quantities that a report states for itself as a whole, by the names they go by.</summary>
internal static partial class Concepts
{
    private static readonly FrozenDictionary<string, string> Names = VocabularyFile.Entries("Claims/concepts.txt").ToFrozenDictionary(e => e[1], e => e[0], StringComparer.Ordinal);

    /// <summary>The concept that a subject names; null where it names none. 4个项目 is the projects' total.</summary>
    public static string? Of(string subject)
    {
        var name = Quotes().Replace(subject, "");
        return Names.TryGetValue(name, out var concept) || Names.TryGetValue(subject, out concept) ? concept
            : Counted().IsMatch(name) ? "total" : null;
    }

    [GeneratedRegex("[\"“”]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(申报|安排|实施)?\d{1,3}个项目(资金)?$")]
    private static partial Regex Counted();
}
