namespace Ingest.Extraction.Quantities;

/// <summary>
/// Numbers in Chinese characters, everyday (三百二十万, 三点五亿) and financial (叁佰贰拾万). Positional strings without units (二〇二二) are
/// years, not quantities, and are refused here; so is a last digit whose place is left to the ear (一万五).
/// </summary>
internal static class ChineseNumerals
{
    private const string Everyday = "零一二三四五六七八九";
    private const string Financial = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>True where a character may begin a number.</summary>
    public static bool Begins(char c) => Digit(c) > 0 || c is '十' or '拾' or '两';

    /// <summary>True where a character may stand inside a number: what follows it is no number of its own.</summary>
    public static bool IsPart(char c) => Everyday.Contains(c) || Financial.Contains(c) || c is '〇' or '两' || Small(c) > 0 || Large(c) > 0 || c is '点' or '几' or '数';

    /// <summary>Reads the longest well-formed number from <paramref name="start"/>; null where there is none.</summary>
    public static Numeral? Read(ReadOnlySpan<char> text, int start)
    {
        decimal total = 0, section = 0, digit = -1, lowest = 1, lastSmall = 10_000;
        decimal lastLarge = decimal.MaxValue;
        var end = start;
        var zero = false;
        var isHeard = false;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '零' or '〇')
            {
                if (digit >= 0) break;
                zero = true;
                continue;
            }

            if (Digit(c) is var value and > 0)
            {
                if (digit >= 0) break;
                isHeard = !zero && i > start && lowest > 10;
                (digit, lowest, end) = (value, 1, i + 1);
            }
            else if (Small(c) is var small and > 0)
            {
                if (small >= lastSmall || (digit < 0 && !(small == 10 && section == 0))) break;
                section += (digit < 0 ? 1 : digit) * small;
                (digit, lastSmall, lowest, end, zero, isHeard) = (-1, small, small, i + 1, false, false);
            }
            else if (Large(c) is var large and > 0)
            {
                var part = section + Math.Max(digit, 0);
                if (part == 0 || large >= lastLarge) break;
                total += part * large;
                (section, digit, lastSmall, lastLarge, lowest, end, zero, isHeard) = (0, -1, 10_000, large, large, i + 1, false, false);
            }
            else if (c == '点' && Decimals(text, i + 1) is { Length: > 0 } decimals)
            {
                return WithPoint(text, total + section + Math.Max(digit, 0), decimals, i + 1 + decimals.Length);
            }
            else
            {
                break;
            }
        }

        return end == start || isHeard ? null : new Numeral(total + section + Math.Max(digit, 0), lowest, end);
    }

    /// <summary>点 and digits close a number; 万 and 亿 behind them count in it (三点五亿).</summary>
    private static Numeral WithPoint(ReadOnlySpan<char> text, decimal whole, string decimals, int end)
    {
        var step = 1m;
        foreach (var digit in decimals)
        {
            step /= 10;
            whole += (Digit(digit) < 0 ? 0 : Digit(digit)) * step;
        }

        var numeral = new Numeral(whole, step, end);
        return end < text.Length && Large(text[end]) is var large and > 0 ? numeral.Scaled(large, end + 1) : numeral;
    }

    private static string Decimals(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MostDecimals && (Everyday.Contains(text[end]) || text[end] == '〇')) end++;
        return text[start..end].ToString();
    }

    private const int MostDecimals = 6;

    private static int Digit(char c) => c == '两' ? 2 : c == '〇' ? 0 : Math.Max(Everyday.IndexOf(c), Financial.IndexOf(c));

    private static int Small(char c) => c switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, _ => 0 };

    private static int Large(char c) => c switch { '万' or '萬' => 10_000, '亿' or '億' => 100_000_000, _ => 0 };
}
