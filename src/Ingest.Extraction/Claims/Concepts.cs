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

    /// <summary>The concept, but for the report's total, whose name the words before a figure end with: 截至年末，资产总额为.</summary>
    public static string? AtEnd(string phrase)
    {
        var words = Quotes().Replace(Filler().Replace(phrase, ""), "");
        for (var length = Math.Min(words.Length, LongestName); length >= ShortestName; length--)
            if (Names.TryGetValue(words[^length..], out var concept) && concept != "total") return concept;
        return null;
    }

    private const int ShortestName = 3;
    private const int LongestName = 12;

    [GeneratedRegex("(为|达到|达|是|共|合计|共计|总计|:)+$")]
    private static partial Regex Filler();

    [GeneratedRegex("[\"“”]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(申报|安排|实施)?(\d{1,3}|[一二两三四五六七八九十]{1,2})个(子)?项目(资金)?$")]
    private static partial Regex Counted();
}
