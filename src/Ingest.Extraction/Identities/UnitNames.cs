using System.Collections.Immutable;

namespace Ingest.Extraction.Identities;

/// <summary>What a unit's name looks like.</summary>
internal static class UnitNames
{
    private const int Shortest = 3;
    private const int Longest = 40;

    private static readonly ImmutableArray<string> SealMarks = IdentityWords.Of("seal");

    private static readonly ImmutableArray<string> NoUnit = IdentityWords.Of("no_unit");

    /// <summary>True where a folded text is a name of a unit and nothing else.</summary>
    public static bool IsName(string text)
    {
        text = WithoutSeal(text);
        return text.Length is >= Shortest and <= Longest && text.All(IsNameCharacter) && EndingLength(text) > 0 && !IsFieldName(text) && !NamesMany(text);
    }

    /// <summary>A folded text without marks of a seal.</summary>
    public static string WithoutSeal(string text) => SealMarks.Aggregate(text, (t, mark) => t.Replace(mark, "", StringComparison.Ordinal)).Trim(':', '_', '.');

    /// <summary>Length of the ending (局, 中心, 小学 …) with which a text ends, a second sign in brackets left aside; 0 where it ends in none.</summary>
    public static int EndingLength(string text)
    {
        var name = WithoutSecondSign(text);
        return IdentityWords.UnitEndings.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal) && name.Length > e.Length)?.Length ?? 0;
    }

    /// <summary>A name without the bracket in which a second sign of the same house stands: 农业农村局（乡村振兴局）.</summary>
    public static string WithoutSecondSign(string name) => name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket ? name[..bracket] : name;

    /// <summary>The longest beginning of a text that could be a unit's name; empty where none could.</summary>
    public static string LongestPrefix(string text)
    {
        if (NamesMany(text)) return "";
        var end = 0;
        while (end < text.Length && end < Longest && IsNameCharacter(text[end])) end++;
        for (; end >= Shortest; end--)
            if (EndingLength(text[..end]) > 0) return text[..end];
        return "";
    }

    /// <summary>True where a name is that of the finance bureau or another addressee.</summary>
    public static bool IsAddressee(string name) => IdentityWords.Addressees.Any(a => name.EndsWith(a, StringComparison.Ordinal));

    /// <summary>True where two names can be one unit's: one ends with the other, or both are equal without the region.</summary>
    public static bool Agree(string one, string other) =>
        one == other || (one.Length > other.Length ? EndsWith(one, other) : EndsWith(other, one));

    private static bool EndsWith(string longer, string shorter) => shorter.Length >= Shortest && longer.EndsWith(shorter, StringComparison.Ordinal);

    private static bool IsNameCharacter(char c) => c is (>= '\u4e00' and <= '\u9fff') or '(' or ')' or '"' or '·' or '、' or '〇' || char.IsAsciiDigit(c);

    private static bool NamesMany(string text) => NoUnit.Any(n => text.StartsWith(n, StringComparison.Ordinal));

    private static bool IsFieldName(string text) => IdentityWords.UnitFields.Contains(text) || text.EndsWith("单位", StringComparison.Ordinal);
}
