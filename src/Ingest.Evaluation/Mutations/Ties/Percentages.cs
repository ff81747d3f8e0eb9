using System.Text.RegularExpressions;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Percentages that two figures of their paragraph give, sorted by the words before them.</summary>
internal static partial class Percentages
{
    /// <summary>Characters between a percentage and the figures it rests on.</summary>
    private const int Reach = 130;

    public static IEnumerable<Tie> Shares(SoundReport report) => Ratios(report, ShareWord(), FindingKind.ShareMismatch, FindingKind.RateMismatch);

    public static IEnumerable<Tie> Rates(SoundReport report) => Ratios(report, RateWord(), FindingKind.RateMismatch, FindingKind.ShareMismatch);

    public static IEnumerable<Tie> Growths(SoundReport report) =>
        Find(report, GrowthWord(), (percent, first, second) => Tie.Growth(percent, first, second, FindingKind.GrowthMismatch));

    private static IEnumerable<Tie> Ratios(SoundReport report, Regex words, params FindingKind[] kinds) =>
        Find(report, words, (percent, first, second) => Tie.Ratio(percent, first, second, kinds));

    private static IEnumerable<Tie> Find(SoundReport report, Regex words, Func<Figure, Figure, Figure, Tie> tie) =>
        from paragraph in report.Paragraphs
        from percent in paragraph.Figures
        where percent is { IsPercent: true, Decimals: > 0 } && percent.Value != 100 && words.IsMatch(paragraph.Text[Math.Max(0, percent.Place.Start - 10)..percent.Place.Start])
        let near = paragraph.Figures.Where(f => f is { IsPercent: false, Value: > 0 } && f.Unit.Length > 0 && Math.Abs(f.Place.Start - percent.Place.Start) <= Reach).ToList()
        let pairs = from first in near
                    from second in near
                    where first != second && first.Unit == second.Unit && first.Value != second.Value && Fits(tie(percent, first, second), percent)
                    orderby Math.Abs(first.Place.Start - percent.Place.Start) + Math.Abs(second.Place.Start - percent.Place.Start)
                    select tie(percent, first, second)
        let nearest = pairs.FirstOrDefault()
        where nearest is not null
        select nearest;

    /// <summary>True where the quotient rounds to the percentage as printed.</summary>
    private static bool Fits(Tie tie, Figure percent) => Math.Abs(tie.Gap([.. tie.Figures.Select(f => f.Value)])) <= percent.Step / 2;

    [GeneratedRegex("占[^，。；]*$")]
    private static partial Regex ShareWord();

    [GeneratedRegex("((率|完成|达到?|为)[^，。；占]*|的)$")]
    private static partial Regex RateWord();

    [GeneratedRegex("(增长|下降|降低|上升|增幅|降幅|提高|增加|减少|压减)[^，。；占]*$")]
    private static partial Regex GrowthWord();
}
