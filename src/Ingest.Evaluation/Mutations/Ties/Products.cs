using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Sums that are, to the last digit, a price of their paragraph times a quantity of it.</summary>
internal static partial class Products
{
    public static IEnumerable<Tie> Find(SoundReport report) =>
        from paragraph in report.Paragraphs
        from price in Price().Matches(paragraph.Text).Select(m => m.Groups["n"])
        let value = decimal.Parse(price.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        where value > 1
        let point = price.Value.IndexOf('.', StringComparison.Ordinal)
        let unit = new Figure(paragraph.Place.At(price.Index, price.Length), price.Value, value, point < 0 ? 0 : price.Length - point - 1, "元", "")
        from quantity in paragraph.Figures.Where(f => f is { IsCount: true, Value: > 1, Decimals: 0 })
        from product in paragraph.Figures.Where(f => f is { IsMoney: true, Value: > 0 } && f.Place != unit.Place)
        let scale = Scale(product)
        where Math.Abs(product.Value * scale - unit.Value * quantity.Value) <= product.Step * scale / 2
        select new Tie([product, unit, quantity], v => v[0] * scale - v[1] * v[2], Math.Max(product.Step * scale / 2, product.Value * scale / 50), [FindingKind.SumMismatch]);

    private static decimal Scale(Figure figure) => figure.Unit switch { "亿元" => 100_000_000, "万元" => 10_000, _ => 1 };

    [GeneratedRegex(@"(?<n>[0-9]+(\.[0-9]+)?)元/|每(?:人|户|亩|件|次|月|年|个|台|套|场|名|份|公里|平方米)(?:每月|每年|补助|补贴|标准|按|为)*(?<n>[0-9]+(\.[0-9]+)?)元")]
    private static partial Regex Price();
}
