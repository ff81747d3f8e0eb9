using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>增长3.27%, 下降14.40%: a change in percent, with the level and last year's level or the change in figures.</summary>
internal static partial class Growths
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from percent in passage.Frames.Frames
        where percent.Quantity.Kind == QuantityKind.Percent && percent.Quantity.Number.IsExact && IsGrowth(percent)
        let claim = Of(percent, passage)
        where claim is not null
        select claim;

    public static bool IsGrowth(Frame percent) => Growth().IsMatch(percent.Phrase) || Narrow().IsMatch(percent.Phrase);

    private static GrowthClaim? Of(Frame percent, ReadPassage passage)
    {
        var frames = passage.Frames.Frames;
        var change = percent.Index > 0 && frames[percent.Index - 1] is { IsChange: true } near && near.Sentence == percent.Sentence && near.Quantity.Number.IsExact ? near : null;
        var levels = Levels.Before(percent, passage).Where(f => f.Depth <= percent.Depth && f.Quantity.Number.IsExact).ToList();
        var previous = levels.FirstOrDefault(f => f.IsComparison);
        var current = levels.FirstOrDefault(f => !f.IsComparison && (previous is null || f.IsCommensurable(previous)) && (change is null || f.IsCommensurable(change)));
        if (current is null) return null;
        if (previous is not null && !previous.IsCommensurable(current)) previous = null;
        var fall = Fall().IsMatch(percent.Phrase);
        var against = percent.Phrase + (change?.Phrase ?? "") + (change is null ? "" : change.Lead);
        if (previous is null && change is null && !Comparisons.Names(against)) return null;
        return new GrowthClaim
        {
            Kind = ClaimKind.Growth,
            Quote = Contexts.SentenceOf(percent),
            Percent = percent.ToTerm(percent.Phrase),
            Current = current.ToTerm(),
            Previous = previous?.ToTerm("上年"),
            Change = previous is null ? change?.ToTerm(change.Phrase) : null,
            Fall = fall,
            Unjudgeable = previous is null && change is null ? "文中没有对比的基数" : null,
        };
    }

    [GeneratedRegex(@"(增长|增加|上升|提高|上涨|增幅|下降|减少|降低|压缩|压减|降幅|节约|减幅)(了|率)?(为|达到|达|约)?$")]
    private static partial Regex Growth();

    [GeneratedRegex(@"^(同比|比上年|较上年|较去年|比去年)?(增长|下降|增加|减少)$")]
    private static partial Regex Narrow();

    [GeneratedRegex(@"下降|减少|降低|压缩|压减|降幅|节约|减幅")]
    private static partial Regex Fall();
}
