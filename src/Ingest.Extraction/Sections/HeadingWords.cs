using System.Text;

namespace Ingest.Extraction.Sections;

/// <summary>Reduces a heading to the words by which it is compared: two headings that differ only in what is dropped here mean the same.</summary>
internal static class HeadingWords
{
    private const string Conjunctions = "和及与、/";
    private const string DroppedMarks = "的\"'《》‘’。:-. 「」";

    private static readonly string[] Tails = ["情况", "分析", "说明", "如下", "概述"];
    private static readonly string[] DroppedWords = ["年度", "当年", "本年", "关于"];

    /// <summary>Words that hold a conjunction's character without being one.</summary>
    private static readonly string[] Whole = ["及时", "涉及", "普及", "参与", "和谐", "共和", "和平", "饱和", "温和"];

    /// <summary>The reduced form of a folded heading without its number.</summary>
    public static string Reduce(string title)
    {
        var words = Untrimmed(title);
        while (Tails.FirstOrDefault(t => words.Length >= t.Length + 2 && words.EndsWith(t, StringComparison.Ordinal)) is { } tail)
            words = words[..^tail.Length].TrimEnd('、');
        return words;
    }

    /// <summary>The reduced form with its closing 情况, 分析, 说明 kept.</summary>
    public static string Untrimmed(string title)
    {
        var words = new StringBuilder(title.Length);
        var depth = 0;
        for (var i = 0; i < title.Length; i++)
            if (title[i] is '(' or '[' or '【') depth++;
            else if (title[i] is ')' or ']' or '】') depth = Math.Max(0, depth - 1);
            else if (depth == 0) i += Append(words, title, i) - 1;
        return words.ToString().Trim('、', ',', ';');
    }

    /// <summary>Appends what stands at a place of a title; returns how many characters that is.</summary>
    private static int Append(StringBuilder words, string title, int at)
    {
        if (WordAt(title, at, Whole) is { } whole)
        {
            words.Append(whole);
            return whole.Length;
        }

        if (YearLength(title, at) is > 0 and var year) return year;
        if (WordAt(title, at, DroppedWords) is { } dropped) return dropped.Length;
        if (WordAt(title, at, ["以及"]) is not null) return 1;
        if (!Conjunctions.Contains(title[at], StringComparison.Ordinal))
        {
            if (!DroppedMarks.Contains(title[at], StringComparison.Ordinal)) words.Append(title[at]);
        }
        else if (words.Length > 0 && words[^1] != '、') words.Append('、');

        return 1;
    }

    private static string? WordAt(string title, int at, string[] words) =>
        words.FirstOrDefault(w => string.CompareOrdinal(title, at, w, 0, w.Length) == 0);

    /// <summary>Length of a year with its 年 or 年度 at a place; 0 where there is none.</summary>
    private static int YearLength(string title, int at) =>
        at + 4 >= title.Length || title[at + 4] != '年' || title.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') >= 0 ? 0
        : title.AsSpan(at + 5).StartsWith("度") ? 6
        : 5;
}
