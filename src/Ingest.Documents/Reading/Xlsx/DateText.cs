using System.Globalization;
using System.Text;

namespace Ingest.Documents;

/// <summary>Shows a day count as a date or a time.</summary>
internal static class DateText
{
    private const decimal LastDay = 2_958_466;

    /// <summary>The text; null where the number is no date.</summary>
    /// <param name="section">Format.</param>
    /// <param name="days">Days since the beginning, the time of day as a fraction.</param>
    /// <param name="from1904">True where the count begins in 1904.</param>
    public static string? Show(FormatSection section, decimal days, bool from1904)
    {
        if (days < 0 || days >= LastDay) return null;
        var time = Beginning(days, from1904).AddSeconds((double)decimal.Round(days * 86_400, MidpointRounding.AwayFromZero));
        var text = new StringBuilder();
        for (var i = 0; i < section.Parts.Count; i++)
            text.Append(section.Parts[i].Kind switch { FormatKind.Date => Part(section, i, time, days), FormatKind.Literal => section.Parts[i].Text, _ => "" });
        return text.ToString().Trim();
    }

    /// <summary>The 1900 calendar counts a 29 February that was none: days after it stand one too high.</summary>
    private static DateTime Beginning(decimal days, bool from1904) =>
        from1904 ? new(1904, 1, 1) : days < 60 ? new(1899, 12, 31) : new(1899, 12, 30);

    private static string Part(FormatSection section, int at, DateTime time, decimal days)
    {
        var part = section.Parts[at].Text;
        var hour = section.HasHalfDays ? (time.Hour + 11) % 12 + 1 : time.Hour;
        return part switch
        {
            "AM/PM" => time.Hour < 12 ? "上午" : "下午",
            "[h]" => Number((int)decimal.Truncate(days * 24), 1),
            "[m]" => Number((int)decimal.Truncate(days * 1440), 1),
            "[s]" => Number((int)Math.Min(decimal.Truncate(days * 86_400), int.MaxValue), 1),
            ['y', ..] => part.Length > 2 ? Number(time.Year, 4) : Number(time.Year % 100, 2),
            ['m', ..] when IsMinute(section, at) => Number(time.Minute, part.Length),
            "mmm" => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(time.Month),
            ['m', ..] => Number(time.Month, Math.Min(part.Length, 2)),
            ['d', ..] when part.Length > 2 => "星期" + "日一二三四五六"[(int)time.DayOfWeek],
            ['d', ..] => Number(time.Day, part.Length),
            ['h', ..] => Number(hour, Math.Min(part.Length, 2)),
            _ => Number(time.Second, Math.Min(part.Length, 2)),
        };
    }

    /// <summary>m is the minute behind hours and before seconds.</summary>
    private static bool IsMinute(FormatSection section, int at) =>
        section.Parts.Take(at).LastOrDefault(p => p.Kind == FormatKind.Date).Text is ['h', ..] or "[h]" || section.Parts.Skip(at + 1).FirstOrDefault(p => p.Kind == FormatKind.Date).Text is ['s', ..];

    private static string Number(int number, int digits) => number.ToString($"D{Math.Clamp(digits, 1, 4)}", CultureInfo.InvariantCulture);
}
