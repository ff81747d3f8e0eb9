using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Golden.Tests.Explanations;

/// <summary>A figure read from a sentence alone, as a person with a pocket calculator would: its digits, its scale, what its last digit stands for.</summary>
/// <param name="Value">In the smallest unit: yuan, persons, percent, points.</param>
/// <param name="Step">One unit of the last printed digit; 0 where the figure counts.</param>
/// <param name="Digits">The digits as printed, folded.</param>
internal sealed partial record PrintedFigure(decimal Value, decimal Step, string Digits)
{
    /// <summary>A figure in a sentence: digits and a unit, or a sum or product of such in brackets.</summary>
    public const string Pattern = $"(?:{Capitals}|{Plain})";

    private const string Plain = @"(?:（[^（）“”，、]*?[0-9][^（）“”，]*?）|-?[0-9][0-9,.]*(?:亿|千万|百万|万|千)?(?:元|%|‰|分|[^\s0-9，。、；：“”（）+−]{0,5})?)";

    /// <summary>贰佰贰拾捌万元整.</summary>
    private const string Capitals = "[壹贰叁肆伍陆柒捌玖拾][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆][零壹贰叁肆伍陆柒捌玖角分]*整?";

    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>A sentence with full-width digits and marks of figures made plain, and without white space.</summary>
    public static string Folded(string sentence)
    {
        var text = new StringBuilder();
        foreach (var c in sentence.Where(c => !char.IsWhiteSpace(c)))
            text.Append(c switch { >= '０' and <= '９' => (char)(c - '０' + '0'), '．' => '.', '％' => '%', '－' => '-', _ => c });
        return Grouped().Replace(text.ToString(), "");
    }

    public static PrintedFigure Read(string printed)
    {
        if (Regex.IsMatch(printed, $"^{Capitals}$")) return new PrintedFigure(Capital(printed), 0.01m, printed);
        var pieces = One().Matches(printed);
        Assert.NotEmpty(pieces);
        var (value, step) = (0m, 0m);
        if (printed.Contains('×', StringComparison.Ordinal)) return new PrintedFigure(pieces.Aggregate(1m, (product, piece) => product * Single(piece).Value), 0, pieces[0].Groups["n"].Value);
        foreach (Match piece in pieces)
        {
            var (number, last) = Single(piece);
            value += piece.Groups["minus"].Success ? -number : number;
            step = Math.Max(step, last);
        }

        return new PrintedFigure(value, step, pieces[0].Groups["n"].Value);
    }

    /// <summary>The value of a sum in capitals, to the fen.</summary>
    private static decimal Capital(string printed)
    {
        var (total, section, digit) = (0m, 0m, 0m);
        foreach (var c in printed)
        {
            if (CapitalDigits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var n) { digit = n; continue; }
            var power = c switch { '拾' => 10m, '佰' => 100m, '仟' => 1000m, _ => 0m };
            if (power > 0) section += Math.Max(digit, section == 0 && c == '拾' ? 1 : 0) * power;
            else total = c switch
            {
                '万' => total + (section + digit) * 10_000,
                '亿' => (total + section + digit) * 100_000_000,
                '角' => total + digit / 10,
                '分' => total + digit / 100,
                _ => total + section + digit,
            };
            if (power == 0) section = 0;
            digit = 0;
        }

        return total;
    }

    private static (decimal Value, decimal Step) Single(Match piece)
    {
        var digits = piece.Groups["n"].Value.TrimEnd('.').Replace(",", "", StringComparison.Ordinal);
        var scale = piece.Groups["scale"].Value switch { "亿" => 100_000_000m, "千万" => 10_000_000m, "百万" => 1_000_000m, "万" => 10_000m, "千" => 1_000m, _ => 1m };
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var step = scale;
        for (var i = point < 0 ? digits.Length : point + 1; i < digits.Length; i++) step /= 10;
        var isRounded = scale > 1 || piece.Groups["unit"].Value is "元" or "%" || (scale == 1 && point >= 0 && piece.Groups["unit"].Value != "分");
        return (decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * scale, isRounded ? step : 0);
    }

    [GeneratedRegex("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Grouped();

    [GeneratedRegex("(?<minus>[−-])?(?<n>[0-9][0-9,.]*)(?<scale>亿|千万|百万|万|千)?(?<unit>元|%|分)?")]
    private static partial Regex One();
}
