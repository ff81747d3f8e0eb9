using System.Globalization;
using System.Text;

namespace Ingest.Documents;

/// <summary>Puts the digits of a number into the places of a format, between whatever text stands there: 12345 under 0!.0, is 1.2.</summary>
internal static class DigitText
{
    private const int MostDecimals = 15;

    /// <summary>The number without its sign.</summary>
    public static string Write(IReadOnlyList<FormatPart> parts, decimal number, bool grouped)
    {
        var point = Enumerable.Range(0, parts.Count).FirstOrDefault(i => parts[i].Kind == FormatKind.Point, parts.Count);
        var rounded = decimal.Round(decimal.Abs(number), Decimals(parts), MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);
        return Whole([.. parts.Take(point)], whole, grouped, hasPoint: point < parts.Count) + Fraction([.. parts.Skip(point)], rounded - whole);
    }

    /// <summary>Places behind the point.</summary>
    public static int Decimals(IReadOnlyList<FormatPart> parts) =>
        Math.Min(parts.SkipWhile(p => p.Kind != FormatKind.Point).TakeWhile(p => p.Kind != FormatKind.Exponent).Count(p => p.Kind == FormatKind.Digit), MostDecimals);

    /// <summary>From right to left a digit a place; the first place takes all that are left.</summary>
    private static string Whole(FormatPart[] parts, decimal whole, bool grouped, bool hasPoint)
    {
        var digits = whole == 0 ? "" : whole.ToString("0", CultureInfo.InvariantCulture);
        var first = Array.FindIndex(parts, p => p.Kind == FormatKind.Digit);
        if (first < 0 && hasPoint) return string.Concat(parts.Select(p => p.Text)) + digits;
        var (left, written, text) = (digits.Length, 0, new List<string>());
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i].Kind != FormatKind.Digit)
            {
                text.Add(parts[i].Text);
                continue;
            }
            do
            {
                var digit = left > 0 ? digits[--left].ToString() : parts[i].Text == "0" ? "0" : "";
                if (grouped && digit.Length > 0 && written > 0 && written % 3 == 0) text.Add(",");
                written += digit.Length;
                text.Add(digit);
            }
            while (i == first && left > 0);
        }
        text.Reverse();
        return string.Concat(text);
    }

    /// <summary># shows no zeros at the end; the point stays, as spreadsheets have it.</summary>
    private static string Fraction(FormatPart[] parts, decimal fraction)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Kind != FormatKind.Digit) text.Append(part.Text);
            else
            {
                var digit = decimal.Truncate(fraction *= 10);
                fraction -= digit;
                if (part.Text == "0" || digit != 0 || fraction != 0) text.Append(digit.ToString("0", CultureInfo.InvariantCulture));
            }
        }
        return text.ToString();
    }
}
