using System.Globalization;

namespace Ingest.Extraction.Quantities;

/// <summary>Slips of the pen that turn one figure into another.</summary>
public static class Slips
{
    /// <summary>Of shorter figures any other is a slip away, and any reckoning hits some: what they agree or disagree in proves nothing.</summary>
    public const int FewestDigits = 3;

    /// <summary>元 for 万元, 万元 for 亿元: units of money are so far apart.</summary>
    public const decimal UnitFactor = 10_000;

    /// <summary>A digit more or less is told from another figure only in figures of so many digits.</summary>
    private const int LongFigure = 4;

    /// <summary>Exchanged digits change a figure by less than this factor: 19 and 91.</summary>
    private const decimal MostExchanged = 5;

    /// <summary>True where two figures differ by exactly two neighbouring digits exchanged. A nought at the end may be one of them: 2406 and 2460.</summary>
    public static bool AreTransposed(decimal left, decimal right)
    {
        if (left >= right * MostExchanged || right >= left * MostExchanged) return false;
        var (a, b) = (Digits(left), Digits(right));
        if (a.Length == b.Length) return a.Length >= FewestDigits && AreTransposed(a, b);
        return Math.Abs(a.Length - b.Length) == 1
            && Math.Max(a.Length, b.Length) is >= FewestDigits and var length && AreTransposed(a.PadRight(length, '0'), b.PadRight(length, '0'));
    }

    /// <summary>True where two figures of three digits at least have the same digits in another order: 82.17 and 87.12.</summary>
    public static bool ArePermuted(decimal left, decimal right) =>
        left != right && Length(left) >= FewestDigits && left < right * MostExchanged && right < left * MostExchanged && Signature(left) == Signature(right);

    /// <summary>26 and 62: of two digits, exchanged ones are weak evidence, for figures of one name.</summary>
    public static bool AreReversed(PrintedNumber left, PrintedNumber right) =>
        left.Step > 0 && left.Step == right.Step && Whole(left.Value / left.Step) is { Length: 2 } a && Whole(right.Value / right.Step) is { Length: 2 } b && a[0] != a[1] && a[0] == b[1] && a[1] == b[0];

    /// <summary>True where a printed figure becomes the wanted one by one slip of whatever sort: a digit misread, exchanged, left out or written twice, or the point misplaced.</summary>
    public static bool IsMisprint(PrintedNumber printed, decimal wanted) =>
        IsSlip(printed, wanted) || wanted > 0 && (IsPointMoved(printed.Value, wanted) || HasDigitTooMany(printed, wanted) || HasDigitTooMany(printed with { Value = wanted }, printed.Value));

    /// <summary>4441.05 for 441.05. Both are read with the same decimals.</summary>
    private static bool HasDigitTooMany(PrintedNumber longer, decimal shorter)
    {
        if (longer.Step <= 0 || longer.Value % longer.Step != 0 || shorter <= 0 || shorter % longer.Step != 0) return false;
        var (a, b) = (Whole(longer.Value / longer.Step), Whole(shorter / longer.Step));
        return a.Length == b.Length + 1 && a.Length >= LongFigure && Enumerable.Range(0, a.Length).Any(i => a.Remove(i, 1) == b && (a[i] == '0' || Length(longer.Value) >= LongFigure));
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

    /// <summary>The digits but noughts in order of size: figures that differ by exchanged digits, or by a power of ten, have one signature.</summary>
    public static string Signature(decimal value) => new([.. Digits(value).Where(d => d != '0').Order()]);

    /// <summary>How many digits say something: noughts at either end do not.</summary>
    public static int Length(decimal value) => Digits(value).Trim('0').Length;

    /// <summary>The digits without point and trailing zeros: 3.46 and 34600 have the same.</summary>
    private static string Digits(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
