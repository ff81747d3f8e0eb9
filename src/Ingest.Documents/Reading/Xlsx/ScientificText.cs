using System.Globalization;

namespace Ingest.Documents;

/// <summary>Writes a number with an exponent: 123456 under 0.00E+00 is 1.23E+05.</summary>
internal static class ScientificText
{
    /// <summary>The number without its sign.</summary>
    public static string Write(IReadOnlyList<FormatPart> parts, decimal number)
    {
        var mark = parts.TakeWhile(p => p.Kind != FormatKind.Exponent).Count();
        var mantissa = parts.Take(mark).ToList();
        var (digits, exponent) = Normal(decimal.Abs(number), DigitText.Decimals(mantissa));
        var sign = exponent < 0 ? "-" : parts[mark].Text.EndsWith('+') ? "+" : "";
        var places = parts.Skip(mark).Count(p => p.Kind == FormatKind.Digit);
        return $"{DigitText.Write(mantissa, digits, grouped: false)}E{sign}{Math.Abs(exponent).ToString($"D{Math.Clamp(places, 1, 3)}", CultureInfo.InvariantCulture)}";
    }

    private static (decimal Digits, int Exponent) Normal(decimal number, int decimals)
    {
        if (number == 0) return (0, 0);
        var exponent = 0;
        for (; number >= 10; exponent++) number /= 10;
        for (; number < 1; exponent--) number *= 10;
        return decimal.Round(number, decimals, MidpointRounding.AwayFromZero) >= 10 ? (1, exponent + 1) : (number, exponent);
    }
}
