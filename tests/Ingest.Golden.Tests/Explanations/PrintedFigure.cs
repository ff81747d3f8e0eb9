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
    /// <summary>A figure in a sentence: digits and a unit, or a sum of such in brackets.</summary>
    public const string Pattern = @"(?:（[^（）“”，、]*?[0-9][^（）“”，]*?）|-?[0-9][0-9,.]*(?:亿|千万|百万|万|千)?(?:元|%|‰|分|[^\s0-9，。、；：“”（）+−]{0,5})?)";

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
        var pieces = One().Matches(printed);
        Assert.NotEmpty(pieces);
        var (value, step) = (0m, 0m);
        foreach (Match piece in pieces)
        {
            var (number, last) = Single(piece);
            value += piece.Groups["minus"].Success ? -number : number;
            step = Math.Max(step, last);
        }

        return new PrintedFigure(value, step, pieces[0].Groups["n"].Value);
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
