using System.Globalization;

namespace Ingest.Extraction.Quantities;

/// <summary>Slips of the pen that turn one figure into another.</summary>
public static class Slips
{
    private const int FewestDigits = 3;

    /// <summary>True where two figures differ by exactly two neighbouring digits exchanged.</summary>
    public static bool AreTransposed(decimal left, decimal right)
    {
        var (a, b) = (Digits(left), Digits(right));
        return a.Length == b.Length && a.Length >= FewestDigits && AreTransposed(a, b);
    }

    /// <summary>
    /// True where a printed figure of three digits at least becomes the wanted one by one digit, or by two neighbours exchanged. That two figures
    /// lie so near each other by chance is rare, so the slip is evidence that they belong together.
    /// </summary>
    public static bool IsSlip(PrintedNumber printed, decimal wanted)
    {
        if (wanted <= 0 || printed.Step <= 0 || wanted == printed.Value || wanted % printed.Step != 0) return false;
        var (a, b) = (Whole(printed.Value / printed.Step), Whole(wanted / printed.Step));
        return a.Length == b.Length && a.Length >= FewestDigits && (a.Zip(b).Count(d => d.First != d.Second) == 1 || AreTransposed(a, b));
    }

    /// <summary>True where two figures of three digits at least have the same digits and the point elsewhere: 9.888 and 98.88.</summary>
    public static bool IsPointMoved(decimal left, decimal right) =>
        left > 0 && right > 0 && left != right && Digits(left).TrimStart('0') is { Length: >= FewestDigits } digits && digits == Digits(right).TrimStart('0');

    private static bool AreTransposed(string a, string b)
    {
        var first = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i], -1);
        return first >= 0 && first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first] && a.AsSpan(first + 2).SequenceEqual(b.AsSpan(first + 2));
    }

    private static string Whole(decimal value) => decimal.Truncate(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits in order of size: figures that differ by exchanged digits, or by a power of ten, have one signature.</summary>
    public static string Signature(decimal value) => new([.. Digits(value).Trim('0').Order()]);

    /// <summary>The digits without point and trailing zeros: 3.46 and 34600 have the same.</summary>
    private static string Digits(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
