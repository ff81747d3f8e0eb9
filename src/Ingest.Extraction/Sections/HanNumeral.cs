namespace Ingest.Extraction.Sections;

/// <summary>Numbers written in Chinese digits.</summary>
internal static class HanNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool IsNumeral(char c) => c is '十' or '百' or '零' or '○' or '两' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// The value of a numeral below 1000 (十二, 二十, 一百零三) or of a row of digits (二〇二二); null where it is neither.
    /// </summary>
    public static int? Parse(ReadOnlySpan<char> text) =>
        text.IsEmpty || text.Length > 7 ? null : text.IndexOfAny('十', '百') < 0 ? Row(text) : Counted(text);

    /// <summary>A number below 100 as a heading prints it: 十二.</summary>
    public static string Print(int value) =>
        (value < 20 ? "" : Digits[value / 10].ToString()) + (value < 10 ? "" : "十") + (value % 10 == 0 ? "" : Digits[value % 10].ToString());

    private static int? Row(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (Digit(c) is not { } digit) return null;
            value = value * 10 + digit;
        }

        return value;
    }

    private static int? Counted(ReadOnlySpan<char> text)
    {
        var (value, pending) = (0, 0);
        foreach (var c in text)
            if (c is '十' or '百')
            {
                value += (pending == 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = 0;
            }
            else if (Digit(c) is { } digit && pending == 0) pending = digit;
            else return null;

        return value + pending;
    }

    private static int? Digit(char c) => c switch
    {
        '零' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
    };
}
