using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>由91.5%提升至95.2%，提高3.7个百分点: a change in points between two percentages before it.</summary>
internal static partial class PointChanges
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from change in passage.Frames.Frames
        where change.Quantity.Kind == QuantityKind.PercentagePoint && change.Quantity.Number.IsExact && !Each().IsMatch(change.Phrase)
        let claim = Of(change, passage)
        where claim is not null
        select claim;

    /// <summary>
    /// The two percentages of its sentence that the change lies between, else the two nearest; of these one is told as the earlier or the aimed one, so that both belong to the change.
    /// </summary>
    private static SumClaim? Of(Frame change, ReadPassage passage)
    {
        var levels = passage.Frames.Frames.Take(change.Index).Reverse()
            .Where(f => f.Sentence == change.Sentence && f.Segment == change.Segment && f.Quantity.Kind == QuantityKind.Percent && f.Quantity.Number.IsExact && !GrowthWords.IsGrowth(f)).ToList();
        if (levels.Count < 2) return null;
        var pairs = from early in levels from late in levels where early.Index < late.Index && Holds(change, late, early) select (Near: late, Far: early);
        var holds = pairs.Any();
        var (near, far) = holds ? pairs.First() : (levels[0], levels[1]);
        if (!holds && (levels[0].Index + 1 != change.Index || (Base().Match(change.Phrase) is { Success: true } aim && !Array.Exists([near, far], f => !f.Phrase.EndsWith('的') && f.Phrase.Contains(aim.Value, StringComparison.Ordinal) || f.TrailHead.Contains(aim.Value, StringComparison.Ordinal))))) return null;
        if (!holds && !IsComparing(change, near, far, passage) && !Array.Exists([near, far], f => GrowthLevels.IsEarlier(f, passage) || Base().IsMatch(f.Phrase) || Against().IsMatch(f.Phrase)) && !near.Phrase.EndsWith('到') && !near.Phrase.EndsWith('至')) return null;
        var (larger, smaller) = near.Value >= far.Value ? (near, far) : (far, near);
        return new SumClaim
        {
            Kind = ClaimKind.Difference,
            Quote = Contexts.SentenceOf(change),
            Total = new Term(change.Quantity.Number, Dimension.Percent, change.Place, change.Raw, change.Phrase, change.Quantity.Unit),
            Parts = [larger.ToTerm(larger.Phrase)],
            Minus = [smaller.ToTerm(smaller.Phrase)],
        };
    }

    /// <summary>每低1个百分点扣0.5分: the step of a rule.</summary>
    [GeneratedRegex("每[^,;。]{0,6}$")]
    private static partial Regex Each();

    private static bool Holds(Frame change, Frame near, Frame far) =>
        Math.Abs(Math.Abs(near.Value - far.Value) - change.Value) <= (near.Quantity.Number.Step + far.Quantity.Number.Step + change.Quantity.Number.Step) / 2;

    /// <summary>合格率分别为93.2%和97.8%，后者高出4.6个百分点: nothing but the two stands before words that compare them.</summary>
    private static bool IsComparing(Frame change, Frame near, Frame far, ReadPassage passage) =>
        near.Index + 1 == change.Index && far.Index + 2 == change.Index && (Paired().IsMatch(change.Phrase) || Respectively.Row(near, passage.Frames).Count == 2);

    [GeneratedRegex("^,?(前者|后者|两者|二者|相差)")]
    private static partial Regex Paired();

    [GeneratedRegex(@"目标|计划|任务|要求|预期|标准|指标|平均")]
    private static partial Regex Base();

    [GeneratedRegex(@"(比|较|高于|低于|超过)[^,;。]{0,14}$")]
    private static partial Regex Against();
}
