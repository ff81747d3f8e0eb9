using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims;

/// <summary>
/// Tells whether a figure is the report's own total: its sentence, up to the figure, speaks of nothing but the unit itself, its budget, time and other figures.
/// </summary>
internal static partial class PureTotals
{
    private static readonly LongestMatch<bool> Words = new(VocabularyFile.Entries("Claims/totals.txt").SelectMany(e => e).Distinct().Select(w => KeyValuePair.Create(w, true)));

    public static bool Names(Frame frame)
    {
        var before = Figures().Replace(frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start], "");
        return IsFiller(before);
    }

    /// <summary>The same for the figure's own clause alone: enough in a section on the report's own accounts.</summary>
    public static bool NamesInClause(Frame frame) => IsFiller(Figures().Replace(frame.Phrase, ""));

    /// <summary>True where a heading names no project or class of spending of its own, so that totals under it are the report's.</summary>
    public static bool IsGeneric(string title) => IsFiller(Figures().Replace(new ShadowText(title).Text, ""));

    private static bool IsFiller(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Words.TryAt(text, i, out var length, out _)) return false;
            i += length;
        }

        return true;
    }

    [GeneratedRegex(@"^(\([^()]{1,3}\)|[一二三四五六七八九十\d]{1,2}[、.])|(19|20)\d{2}年度?|\d[\d,.]*(万元|亿元|元|%|个)|[,:;、""()]")]
    private static partial Regex Figures();
}
