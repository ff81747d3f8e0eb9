using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>A date in a folded text.</summary>
internal readonly record struct FoundDate(PrintedDate Date, int Start, int Length);

/// <summary>Finds complete dates in every written form: 2023年6月20日, 2023.6.20, 2023-06-20, 二〇二三年六月二十日. No date of the calendar is none.</summary>
internal static partial class DateFinder
{
    public static IEnumerable<FoundDate> Find(string text)
    {
        foreach (Match match in Written().Matches(text))
            if (Date(match) is { } date) yield return new(date, match.Index, match.Length);
    }

    /// <summary>The month that a folded line is and nothing else: 2023年6月, (二〇二三年六月), 报告日期:2023年6月. A blank before 日 is a date not filled in.</summary>
    public static FoundDate? MonthAlone(string line) =>
        Month().Match(line) is { Success: true } match && Number(match.Groups["y"].Value) is >= 1949 and <= 2100 and var year && Number(match.Groups["m"].Value) is >= 1 and <= 12 and var month
            ? new(new PrintedDate(year, month, null), match.Groups["date"].Index, match.Groups["date"].Length)
            : null;

    /// <summary>Where a text prints a year, a month and a day that no calendar has together: 2023年2月30日.</summary>
    public static IEnumerable<(int Start, int Length)> Impossible(string text) =>
        Written().Matches(text).Where(m => !m.Groups["s"].Success && Number(m.Groups["y"].Value) is not null && Number(m.Groups["m"].Value) is not null && Number(m.Groups["d"].Value) is not null && Date(m) is null).Select(m => (m.Index, m.Length));

    /// <summary>The value of a number in Arabic or Chinese digits; null where it is neither.</summary>
    public static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : HanNumeral.Parse(digits.Replace('0', '〇').Replace('O', '〇').Replace('o', '〇'));

    private static PrintedDate? Date(Match match) =>
        Number(match.Groups["y"].Value) is >= 1949 and <= 2100 and var year
        && Number(match.Groups["m"].Value) is >= 1 and <= 12 and var month
        && Number(match.Groups["d"].Value) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
            ? new PrintedDate(year, month, day)
            : null;

    [GeneratedRegex("""
        (?<![0-9])(?<y>[0-9]{4}|[〇○零0Oo一二三四五六七八九]{4})
        (?: 年 (?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) 月 (?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3}) [日号]
          | (?<s>[./-]) (?<m>[0-9]{1,2}) \k<s> (?<d>[0-9]{1,2}) (?![0-9]) )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("""
        ^\(? (?:[\p{IsCJKUnifiedIdeographs}]{0,4}(?:日期|时间):)? (?<date> (?<y>[0-9]{4}|[〇○零0Oo一二三四五六七八九]{4}) 年 (?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) 月 ) \)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
