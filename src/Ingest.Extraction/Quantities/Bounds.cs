using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>The words around a figure that make it a bound or an approximation.</summary>
internal static partial class Bounds
{
    private const int Longest = 5;
    private static readonly LongestMatch<Bound> BeforeWords = Words("before");
    private static readonly LongestMatch<Bound> InsideWords = Words("inside");
    private static readonly LongestMatch<Bound> AfterWords = Words("after");

    /// <summary>Words in which a bound's character means something else: 最近, 节约.</summary>
    private static readonly string[] NoBounds = ["最近", "附近", "临近", "就近", "远近", "邻近", "高超", "赶超", "节约", "签约", "续约", "违约", "履约", "预约", "合约", "契约", "集约", "制约"];

    public static Bound? Before(string text, int start)
    {
        if (!BeforeWords.TryEndingAt(text, start, Longest, out var length, out var bound)) return null;
        return NoBounds.Any(w => w.Length > length && start >= w.Length && text.AsSpan(start - w.Length, w.Length).SequenceEqual(w)) ? null : bound;
    }

    /// <summary>A word such as 余 between the digits and the unit; the offset behind it.</summary>
    public static Bound? Inside(string text, int at, out int end)
    {
        end = at;
        if (at >= text.Length || !InsideWords.TryAt(text, at, out var length, out var bound)) return null;
        end = at + length;
        return bound;
    }

    /// <summary>A word behind the unit; 1874人多52人, 452.8吨多回收33.4吨 compare and say nothing of 1874 and 452.8.</summary>
    public static Bound? After(string text, int end) =>
        end < text.Length && AfterWords.TryAt(text, end, out var length, out var bound) && !Compares().IsMatch(text.AsSpan(end + length, Math.Min(LongestVerb, text.Length - end - length))) ? bound : null;

    private const int LongestVerb = 4;

    [GeneratedRegex(@"^[^,，。;；、()（）]{0,3}[0-9]")]
    private static partial Regex Compares();

    private static LongestMatch<Bound> Words(string position) => new(
        VocabularyFile.Entries("Quantities/bounds.txt").Where(e => e[0] == position)
            .Select(e => KeyValuePair.Create(e[1], Codes.Parse<Bound>(e[2]) ?? throw new InvalidOperationException($"No bound {e[2]}."))));
}
