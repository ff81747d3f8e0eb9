using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>Finds the exact figures of a passage. Years, days, numbers of documents and headings, and figures that are about, over or under are left out.</summary>
internal static partial class FigureReader
{
    private const int LongestLabel = 14;

    public static IReadOnlyList<Figure> Read(Place passage, string text) =>
        [.. Number().Matches(text).Where(m => !IsBounded(text, m)).Select(m => Of(passage, text, m)).OfType<Figure>()];

    /// <summary>The figure that fills a cell; null where the cell holds anything else.</summary>
    public static Figure? Cell(Place cell, string text) => Whole().Match(text) is { Success: true } match ? Of(cell, text, match) : null;

    /// <summary>What digits are worth; null where they are no number.</summary>
    public static decimal? Value(string digits) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Figure? Of(Place passage, string text, Match match)
    {
        var digits = match.Groups["n"];
        if (Value(digits.Value) is not { } value) return null;
        var point = digits.Value.IndexOf('.', StringComparison.Ordinal);
        return new Figure(
            passage.At(digits.Index, digits.Length), digits.Value, value, point < 0 ? 0 : digits.Length - point - 1,
            match.Groups["u"].Value.Replace('％', '%'), Label().Match(text[Math.Max(0, digits.Index - LongestLabel)..digits.Index]).Value);
    }

    private static bool IsBounded(string text, Match match) =>
        About().IsMatch(text[Math.Max(0, match.Index - 4)..match.Index]) || Over().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 3)]);

    [GeneratedRegex(@"(?<![0-9.,．A-Za-z〔\[第№+＋~～—-]|[0-9] )(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?<u>亿元|万元|元|%|％|万?人次|人(?!次|天)|名|万?(?:件|次|户|页|起|册|亩|公里|份|项|批次|个|条|场|辆|家|平方米))?(?![0-9/年月日号])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?<u>%|％|分)?\s*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[^，。；：、（）()0-9,.;:\s]*$")]
    private static partial Regex Label();

    [GeneratedRegex("(约|近|超过?|逾|达到?以上|不低于|不高于|不少于|不超过|低于|高于|至少|以上|≥|≤|＞|＜|>|<|每人|人均)(为|了|的)?$")]
    private static partial Regex About();

    [GeneratedRegex("^(以上|以下|以内|左右|余|多)")]
    private static partial Regex Over();
}
