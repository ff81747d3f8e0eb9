using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Evaluation.Matching;

/// <summary>Texts as they are compared: width folded, white space dropped.</summary>
public static partial class Folded
{
    public static string Of(string text) => new ShadowText(text).Text;

    /// <summary>The words alone: quotation marks, stops, dots and brackets dropped too.</summary>
    public static string Words(string text) => Marks().Replace(Of(text), "");

    /// <summary>True where two names mean the same: equal, one within the other, or mostly the same pairs of characters.</summary>
    public static bool Alike(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length;
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) || Dice(a, b) >= 0.6;
    }

    private static double Dice(string a, string b)
    {
        var pairs = Pairs(a).ToHashSet(StringComparer.Ordinal);
        var others = Pairs(b).ToHashSet(StringComparer.Ordinal);
        var total = pairs.Count + others.Count;
        return total == 0 ? 0 : 2.0 * pairs.Intersect(others, StringComparer.Ordinal).Count() / total;
    }

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2));

    [GeneratedRegex("[\"'‘’“”《》〈〉()（）\\[\\]【】、。.,:;·…_-]")]
    private static partial Regex Marks();
}
