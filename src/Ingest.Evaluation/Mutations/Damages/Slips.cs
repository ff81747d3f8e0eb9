using System.Globalization;

namespace Ingest.Evaluation.Mutations;

/// <summary>What happens to the digits of one figure; null where it cannot happen to them.</summary>
internal static class Slips
{
    public static string? OneDigit(string digits, Random random)
    {
        var places = Places(digits);
        var at = places[random.Next(places.Count)];
        var least = at == 0 && digits.Length > 1 && digits[1] != '.' ? 1 : 0;
        var other = (char)('0' + least + random.Next(10 - least));
        return other == digits[at] ? null : digits[..at] + other + digits[(at + 1)..];
    }

    public static string? Transposed(string digits, Random random)
    {
        var pairs = Enumerable.Range(0, digits.Length - 1).Where(i => char.IsAsciiDigit(digits[i]) && char.IsAsciiDigit(digits[i + 1]) && digits[i] != digits[i + 1] && !(i == 0 && digits[1] == '0')).ToList();
        if (pairs.Count == 0) return null;
        var at = pairs[random.Next(pairs.Count)];
        return digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..];
    }

    public static string? Dropped(string digits, Random random)
    {
        var whole = digits.TakeWhile(c => c != '.').Count();
        if (whole < 2 || digits.Contains(',', StringComparison.Ordinal)) return null;
        var at = random.Next(whole);
        return at == 0 && digits[1] is '0' or '.' ? null : digits.Remove(at, 1);
    }

    public static string? Doubled(string digits, Random random)
    {
        var whole = digits.TakeWhile(c => c != '.').Count();
        if (digits.Contains(',', StringComparison.Ordinal) || digits[0] == '0') return null;
        var at = random.Next(whole);
        return digits.Insert(at, digits[at].ToString());
    }

    /// <summary>The decimal point one digit to the left or right.</summary>
    public static string? PointShifted(string digits, Random random)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || digits.Contains(',', StringComparison.Ordinal) || digits[0] == '0') return null;
        var bare = digits.Remove(point, 1);
        var to = point > 1 && (point == bare.Length || random.Next(2) == 0) ? point - 1 : point + 1;
        return to >= bare.Length ? bare : bare.Insert(to, ".");
    }

    /// <summary>A later, larger amount: up by a twentieth to a fifth.</summary>
    public static string? Raised(string digits, Random random) => Scaled(digits, 1 + (5 + random.Next(15)) / 100m);

    /// <summary>An earlier, smaller amount.</summary>
    public static string? Lowered(string digits, Random random) => Scaled(digits, 1 - (5 + random.Next(15)) / 100m);

    /// <summary>A few more: persons, items.</summary>
    public static string? AFewMore(string digits, Random random) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? (count + 1 + random.Next(3)).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Digits as a figure prints them, with as many decimals.</summary>
    public static string Print(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);

    private static string? Scaled(string digits, decimal factor)
    {
        if (FigureReader.Value(digits) is not { } value) return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return Print(value * factor, point < 0 ? 0 : digits.Length - point - 1);
    }

    private static List<int> Places(string digits) => [.. Enumerable.Range(0, digits.Length).Where(i => char.IsAsciiDigit(digits[i]))];
}
