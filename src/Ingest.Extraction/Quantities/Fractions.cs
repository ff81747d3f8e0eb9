using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>Shares and ratios that bear no % sign: 百分之八十五, 千分之三, 九成, 8.5成, 1:0.5.</summary>
internal static class Fractions
{
    private const decimal Tenth = 10;

    /// <summary>What may not stand behind 成 for it to be a share: 成立, 成本, 成为.</summary>
    private const string AfterCheng = "立为本功果效员交都熟品人年长份绩型就不语县片行套批";

    private static readonly (string Word, decimal Percent)[] Denominators = [("百分之", 1), ("千分之", 0.1m), ("万分之", 0.01m)];

    /// <summary>The share or ratio that begins at an offset; null where none does.</summary>
    public static Quantity? At(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ':' || ChineseNumerals.IsPart(text[start - 1]))) return null;
        return Spelled(shadow, start) ?? Tenths(shadow, start) ?? Ratio(shadow, start);
    }

    /// <summary>百分之八十五点五, 百分之85.5.</summary>
    private static Quantity? Spelled(ShadowText shadow, int start)
    {
        foreach (var (word, percent) in Denominators)
        {
            if (!shadow.Text.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) continue;
            return Number(shadow, start + word.Length) is { } number ? Share(shadow.Text, start, number.End, number.Value * percent, number.Step * percent, word) : null;
        }

        return null;
    }

    /// <summary>九成, 九成五, 8.5成; 一成 stands alone, 三成立 does not.</summary>
    private static Quantity? Tenths(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (Number(shadow, start) is not { Value: > 0 and <= 10 } number || number.End >= text.Length || text[number.End] != '成') return null;
        var end = number.End + 1;
        if (end < text.Length && AfterCheng.Contains(text[end])) return null;
        if (end < text.Length && ChineseNumerals.Begins(text[end]) && (end + 1 >= text.Length || !ChineseNumerals.IsPart(text[end + 1])) && ChineseNumerals.Read(text, end) is { Value: < 10 } half)
            return Share(text, start, half.End, number.Value * Tenth + half.Value, 1, "成");
        return Share(text, start, end, number.Value * Tenth, number.Step * Tenth, "成");
    }

    private static Quantity Share(string text, int start, int end, decimal value, decimal step, string unit) =>
        new(QuantityKind.Percent, start, end - start, new PrintedNumber(value, step, Bounds.Before(text, start) ?? Bounds.After(text, end) ?? Bound.Exact), unit);

    /// <summary>1:0.5 is 0.5; three parts and times of day are none.</summary>
    private static Quantity? Ratio(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (!char.IsAsciiDigit(text[start]) || ArabicNumerals.Read(shadow, start, out _) is not { Value: > 0 } left || left.End + 1 >= text.Length || text[left.End] != ':' || !char.IsAsciiDigit(text[left.End + 1])) return null;
        if (ArabicNumerals.Read(shadow, left.End + 1, out _) is not { } right || (right.End < text.Length && IsUnit(text[right.End]))) return null;
        return new Quantity(QuantityKind.Ratio, start, right.End - start, new PrintedNumber(right.Value / left.Value, right.Step / left.Value), ":");
    }

    /// <summary>A colon before a figure with a unit parts words, not a ratio: 2022:5万元.</summary>
    private static bool IsUnit(char c) => c is ':' or '%' or '万' or '亿' or '元' or '人' or '个' or '分' or '年' or '月' or '日';

    private static Numeral? Number(ShadowText shadow, int start) =>
        start >= shadow.Text.Length ? null
        : char.IsAsciiDigit(shadow.Text[start]) ? ArabicNumerals.Read(shadow, start, out _)
        : ChineseNumerals.Begins(shadow.Text[start]) ? ChineseNumerals.Read(shadow.Text, start) : null;
}
