using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>Peels a clause down to the noun that names its figure.</summary>
internal static partial class SubjectWords
{
    private const int Longest = 30;
    private static readonly string[] Heads = Words("head");
    private static readonly string[] Tails = Words("tail");

    /// <summary>The noun of a clause; empty where the clause holds only function words and role words.</summary>
    public static string Noun(string clause)
    {
        var noun = BeforeTime(Times().Replace(clause, ""));
        string before;
        do
        {
            before = noun;
            noun = TrimTail(TrimHead(noun));
        }
        while (noun.Length != before.Length);
        noun = noun.Trim('"', ',', ':', '、', '(', ')', '《', '》');
        return noun.Length > Longest ? noun[^Longest..] : noun;
    }

    /// <summary>某某经费年初区级预算: the noun stands before the word of time.</summary>
    private static string BeforeTime(string clause)
    {
        foreach (var time in TimeWords)
            if (clause.IndexOf(time, StringComparison.Ordinal) is >= 2 and var at) return clause[..at];
        return clause;
    }

    private static readonly string[] TimeWords = ["年初", "年末", "年中", "全年", "本年", "当年"];

    /// <summary>True where nothing but linking words stands in a text: 为, 共计, 总额达.</summary>
    public static bool IsLinks(string text)
    {
        while (text.Length > 0 && (Tails.FirstOrDefault(t => text.EndsWith(t, StringComparison.Ordinal)) ?? (char.IsAscii(text[^1]) ? text[^1..] : null)) is { } link) text = text[..^link.Length];
        return text.Length == 0;
    }

    private static string TrimHead(string noun)
    {
        noun = ListMark().Replace(noun, "");
        if (noun.StartsWith("其他", StringComparison.Ordinal) || noun.StartsWith("其它", StringComparison.Ordinal) || noun.StartsWith("其余", StringComparison.Ordinal)) return noun;
        return Heads.FirstOrDefault(h => noun.StartsWith(h, StringComparison.Ordinal)) is { } head ? noun[head.Length..] : noun;
    }

    private static string TrimTail(string noun)
    {
        if (Tails.FirstOrDefault(t => noun.EndsWith(t, StringComparison.Ordinal)) is { } tail) return noun[..^tail.Length];
        var role = RoleWords.In(noun).LastOrDefault(r => r.Strength == RoleStrength.Strong && r.Start + r.Length == noun.Length && !IsName(r.Role));
        return role.Length > 0 ? noun[..role.Start] : noun;
    }

    /// <summary>Names of assets and contracts are nouns themselves.</summary>
    private static bool IsName(AmountRole role) => role is AmountRole.Asset or AmountRole.ProjectCost or AmountRole.ProgrammeFlow or AmountRole.UnitPrice or AmountRole.Other;

    private static string[] Words(string kind) =>
        [.. VocabularyFile.Entries("Frames/subjects.txt").Where(e => e[0] == kind).Select(e => e[1]).OrderByDescending(w => w.Length)];

    [GeneratedRegex(@"^第\(?\d+\)?项|^(\(?[\d一二三四五六七八九十]{1,3}[)、.]|[①-⑳])")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(截至|截止)?(19|20)\d{2}年(度|末|底|初)?(\d{1,2}月)?(\d{1,2}日)?(末|底)?|\d{1,2}[至-]\d{1,2}月|\d{1,2}月(份|底|末|初)?|年度")]
    private static partial Regex Times();
}
