namespace Ingest.Extraction.Quantities;

/// <summary>
/// Calendar years in digits (2022年, 2020-2022年), characters (二〇二二年) and, where the words behind leave no doubt, two digits (22年度, 22年预算).
/// 20年来 and 30年 are periods, not years.
/// </summary>
internal static partial class CalendarYears
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The year that begins at an offset; its length is that of the four digits.</summary>
    public static Quantity? At(string text, int at)
    {
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.')) return null;
        return FourDigits(text, at) ?? TwoDigits(text, at);
    }

    private static Quantity? FourDigits(string text, int at)
    {
        if (at + 4 >= text.Length) return null;
        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : text[i] == '○' || text[i] == '零' || text[i] == 'O' ? 0 : Digits.IndexOf(text[i]);
            if (digit < 0) return null;
            value = value * 10 + digit;
        }

        return value is >= 1949 and <= 2099 && FollowedByYear(text, at + 4)
            ? new Quantity(QuantityKind.Year, at, 4, new PrintedNumber(value, 1), "年")
            : null;
    }

    private static Quantity? TwoDigits(string text, int at)
    {
        if (at + 2 >= text.Length || !char.IsAsciiDigit(text[at]) || !ShortYear().IsMatch(text.AsSpan(at))) return null;
        var value = 2000 + (text[at] - '0') * 10 + text[at + 1] - '0';
        return at > 0 && Spans.Contains(text[at - 1]) ? null : new Quantity(QuantityKind.Year, at, 2, new PrintedNumber(value, 1), "年");
    }

    /// <summary>Characters after which two digits and 年 are a length of time: 近20年度, 第15年.</summary>
    private const string Spans = "近第满逾超约共达历经每";

    /// <summary>年 follows, directly or behind the other years of a list or span (2020-2022年, 2020、2021和2022年).</summary>
    private static bool FollowedByYear(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '年') return true;
            if (text[at] is not ('-' or '~' or '至' or '、' or ',' or '和' or '及' or '到' or '与')) return false;
            if (at + 4 >= text.Length || !text.AsSpan(at + 1, 4).ContainsOnlyDigits()) return false;
            at += 5;
        }

        return false;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^[12]\d年(度|初|末|底|预算|决算|部门|财政|年初|年末|全年|支出|收入|结转|自评|绩效|\d{1,2}月)")]
    private static partial System.Text.RegularExpressions.Regex ShortYear();

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> span) => !span.ContainsAnyExceptInRange('0', '9');
}
