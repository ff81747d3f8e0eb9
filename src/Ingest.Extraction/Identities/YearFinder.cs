using System.Text.RegularExpressions;

namespace Ingest.Extraction.Identities;

/// <summary>A calendar year in a folded text, its 年 included in the length.</summary>
internal readonly record struct FoundYear(int Year, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Finds years with 年 behind them, in Arabic or Chinese digits. Years in document numbers （〔2023〕4号） are none.</summary>
internal static partial class YearFinder
{
    public const int Earliest = 1949;
    public const int Latest = 2100;

    public static IEnumerable<FoundYear> Find(string text)
    {
        foreach (Match match in Written().Matches(text))
            if (DateFinder.Number(match.Groups["y"].Value) is >= Earliest and <= Latest and var year)
                yield return new(year, match.Index, match.Length);
    }

    [GeneratedRegex("(?<![0-9]|(?<![表图])[0-9])(?<y>[12][0-9]{3}|[二一][〇○零0Oo一二三四五六七八九]{3})年", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
