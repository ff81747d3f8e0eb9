using System.Text;

namespace Ingest.Extraction.Sections;

/// <summary>Reduces a heading to the words by which it is compared: two headings that differ only in what is dropped here mean the same.</summary>
internal static class HeadingWords
{
    private static readonly string[] Tails = ["情况", "分析", "说明", "如下", "概述"];

    /// <summary>Words that hold a conjunction's character without being one.</summary>
    private static readonly string[] Whole = ["及时", "涉及", "普及", "参与", "和谐", "共和", "和平", "饱和", "温和"];

    /// <summary>The reduced form of a folded heading without its number.</summary>
    public static string Reduce(string title)
    {
        var words = new StringBuilder(title.Length);
        var depth = 0;
        for (var i = 0; i < title.Length; i++)
        {
            var c = title[i];
            if (c is '(' or '[' or '【') depth++;
            else if (c is ')' or ']' or '】') depth = Math.Max(0, depth - 1);
            else if (depth == 0) i += Append(words, title, i);
        }

        return Trim(words.ToString());
    }

    /// <summary>Appends what the character at a place stands for; returns how many further characters it took.</summary>
    private static int Append(StringBuilder words, string title, int at)
    {
        foreach (var whole in Whole)
            if (string.CompareOrdinal(title, at, whole, 0, whole.Length) == 0)
            {
                words.Append(whole);
                return whole.Length - 1;
            }

        if (YearAt(title, at) is > 0 and var year) return year - 1;
        if (title[at] == '以' && at + 1 < title.Length && title[at + 1] == '及') return 0;
        if (title[at] is '和' or '及' or '与' or '、' or '/')
        {
            if (words.Length > 0 && words[^1] != '、') words.Append('、');
        }
        else if (title[at] is not ('的' or '"' or '\'' or '《' or '》' or '‘' or '’' or '。' or ':' or '-' or '.' or ' ' or '「' or '」')) words.Append(title[at]);
        return 0;
    }

    /// <summary>Length of a year (2022年, 2022年度) at a place; 0 where there is none.</summary>
    private static int YearAt(string title, int at)
    {
        if (at + 4 >= title.Length || title[at] is not ('1' or '2') || title[at + 4] != '年') return 0;
        for (var i = at; i < at + 4; i++)
            if (!char.IsAsciiDigit(title[i])) return 0;
        return at + 5 < title.Length && title[at + 5] == '度' ? 6 : 5;
    }

    private static string Trim(string words)
    {
        words = words.Trim('、', ',', ';');
        while (Tails.FirstOrDefault(t => words.Length >= t.Length + 2 && words.EndsWith(t, StringComparison.Ordinal)) is { } tail)
            words = words[..^tail.Length].TrimEnd('、');
        return words;
    }
}
