using System.Buffers;

namespace Ingest.Extraction.Quantities;

/// <summary>Sums in financial characters with their small change: 壹仟贰佰元伍角整, 叁佰万元整.</summary>
internal static class FinancialAmount
{
    private static readonly SearchValues<char> FinancialCharacters = SearchValues.Create("壹贰叁肆伍陆柒捌玖拾佰仟");
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Reads 元/圆 and what follows (X角X分, 零X分, 整) behind a whole number; null where no 元 follows a financial numeral.</summary>
    public static Quantity? Continue(string text, int start, Numeral yuan)
    {
        var isFinancial = text.AsSpan(start, yuan.End - start).ContainsAny(FinancialCharacters);
        if (!isFinancial || text[yuan.End] is not ('元' or '圆')) return null;
        var end = yuan.End + 1;
        var value = yuan.Value;
        value += Change(text, ref end, '角') * 0.1m;
        value += Change(text, ref end, '分') * 0.01m;
        if (end < text.Length && text[end] is '整' or '正') end++;
        return new Quantity(QuantityKind.Money, start, end - start, new PrintedNumber(value, 0.01m), "元");
    }

    private static int Change(string text, ref int at, char coin)
    {
        var digitAt = at < text.Length - 2 && text[at] == '零' && text[at + 1] != coin ? at + 1 : at;
        if (digitAt + 1 >= text.Length || text[digitAt + 1] != coin || Digits.IndexOf(text[digitAt]) is var digit && digit < 0) return 0;
        at = digitAt + 2;
        return digit;
    }
}
