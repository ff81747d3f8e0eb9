using System.Globalization;

namespace Ingest.Extraction;

/// <summary>The date a report bears: a day of the calendar, or a month where no day is printed.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Null where only the month is printed.</param>
public readonly record struct PrintedDate(int Year, int Month, int? Day)
{
    /// <summary>The date as Chinese texts write it: 2023年5月8日, 2023年5月.</summary>
    public string Chinese => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月") + (Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day}日") : "");

    /// <summary>The date of ISO 8601: 2023-05-08, 2023-05.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}") + (Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"-{day:00}") : "");
}
