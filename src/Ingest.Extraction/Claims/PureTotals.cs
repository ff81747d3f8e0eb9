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

    /// <param name="frame">The figure.</param>
    /// <param name="identity">The report: in a report on a whole unit, 项目 names a part of its spending.</param>
    public static bool Names(Frame frame, Identity identity)
    {
        var before = Figures().Replace(frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start], "");
        return IsFiller(before) && !NamesPart(before, identity);
    }

    private static bool NamesPart(string text, Identity identity) =>
        Classes.Any(c => text.Contains(c, StringComparison.Ordinal))
        || (identity.Kind.Value is ReportKind.DeptWhole or ReportKind.FinalAccounts && (text.Contains("项目", StringComparison.Ordinal) || text.Contains("专项", StringComparison.Ordinal)));

    /// <summary>Classes of spending whose names are made of filler words.</summary>
    private static readonly string[] Classes = ["项目支出", "基本支出", "人员", "公用"];

    /// <summary>The same for the figure's own clause alone: enough in a section on the report's own accounts.</summary>
    public static bool NamesInClause(Frame frame, Identity identity) => IsFiller(Figures().Replace(frame.Phrase, "")) && !NamesPart(frame.Phrase, identity);

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
