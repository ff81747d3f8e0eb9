using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>A change in figures between two levels of the same sentence: 比上年的125.90万元减少3.69万元.</summary>
internal static partial class Differences
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from change in passage.Frames.Frames
        where change.Dimension is Dimension.Money or Dimension.Count && change.Quantity.Number.IsExact && change.IsChange && !Again().IsMatch(change.Phrase)
        let claim = Of(change, passage) ?? CarriedOn(change, passage, reading)
        where claim is not null
        select claim;

    private static SumClaim? Of(Frame change, ReadPassage passage)
    {
        var levels = Levels.Before(change, passage).Where(f => f.IsCommensurable(change) && f.Depth == change.Depth && f.PartOf is null && !Levels.IsDenominator(f, passage)).ToList();
        var earlier = levels.FirstOrDefault(f => GrowthLevels.IsEarlier(f, passage));
        var comparison = earlier ?? Against(change, levels);
        var currents = levels.Where(f => !GrowthLevels.IsEarlier(f, passage) && !ReferenceEquals(f, comparison) && (earlier is null || f.Index < earlier.Index || f.Index == earlier.Index + 1)).ToList();
        var current = currents.Find(f => comparison is not null && Holds(change, f, comparison)) ?? currents.FirstOrDefault();
        var base_ = comparison ?? levels.Where(f => !ReferenceEquals(f, current)).FirstOrDefault();
        if (comparison is not null && comparison.Segment != change.Segment && LastYear().IsMatch(change.Lead) && levels.Exists(f => f.Segment == change.Segment) && (current is null || !Holds(change, current, comparison))) return null;
        if (comparison is not null && change.IsMoney && !passage.Frames.Frames.Any(f => f.Sentence == change.Sentence && f.Index < comparison.Index && Levels.IsLevel(f) && f.IsCommensurable(change))) current = Told(change, comparison, passage) ?? current;
        if (earlier is not null && current is not null && !Holds(change, current, earlier)) current = LevelsOf(passage, change).Find(f => Holds(change, f, earlier)) ?? current;
        if (current is null || base_ is null || current.Value == base_.Value && change.Value != 0 || change.Value > Math.Max(current.Value, base_.Value)) return null;
        var holds = Holds(change, current, base_);
        var isTied = comparison is not null && !passage.Frames.Frames.Any(f => f.IsChange && f.IsCommensurable(change) && f.Index > comparison.Index && f.Index < change.Index);
        if (!holds && (!isTied || !IsNear(change, current, base_) || comparison is { IsComparison: false } && earlier is not null && !MissesBySlip(change, current, base_) || comparison is not null && currents.Count > 1 && Math.Abs(Math.Abs(currents.Sum(f => f.Value) - comparison.Value) - change.Value) == 0)) return null;
        return base_.Value >= current.Value ^ (holds && comparison is not null && IsReversed(change, current, comparison, passage)) ? Claim(change, base_, current) : Claim(change, current, base_);
    }

    /// <summary>A change of another order lies between other levels, but for a slip of the pen.</summary>
    private static bool IsNear(Frame change, Frame current, Frame other) =>
        Math.Abs(current.Value - other.Value) is var wanted && Math.Max(wanted, change.Value) <= Math.Min(wanted, change.Value) * Farthest || MissesBySlip(change, current, other);

    private const decimal Farthest = 3;

    private static SumClaim Claim(Frame change, Frame larger, Frame smaller) => new()
    {
        Kind = ClaimKind.Difference,
        Quote = Contexts.SentenceOf(change),
        Total = change.ToTerm(change.Phrase),
        Parts = [larger.ToTerm()],
        Minus = [smaller.ToTerm()],
    };

    /// <summary>收入总计2419.52万元，…。与上年总计2287.16万元相比增加132.36万元: the level stands in the sentence before.</summary>
    private static Frame? Told(Frame change, Frame comparison, ReadPassage passage)
    {
        var before = LevelsOf(passage, change).FindAll(f => f.Sentence == change.Sentence - 1);
        return before.Find(f => Holds(change, f, comparison)) ?? (Growths.BearsOut(change, comparison, passage) ? null : before.Find(f => MissesBySlip(change, f, comparison)));
    }

    /// <summary>The levels that the passage tells before a change.</summary>
    private static List<Frame> LevelsOf(ReadPassage passage, Frame change) =>
        [.. Levels.BeforeInPassage(change, passage).Where(f => f.Depth == 0 && !f.IsComparison && f.Quantity.Number.IsExact && f.IsCommensurable(change))];

    /// <summary>年初预算380万元，调整后预算412万元，较年初增加32万元; 计划5000条，实际4770条，比计划少230条: the one level that bears the name of what is compared with.</summary>
    private static Frame? Against(Frame change, List<Frame> levels)
    {
        if (With().Match(change.Phrase) is not { Success: true } with) return null;
        var name = with.Groups["base"].Value;
        return levels.FindAll(f => !f.IsChange && f.Index < change.Index && (f.Phrase.Contains(name, StringComparison.Ordinal) || name.StartsWith("年初", StringComparison.Ordinal) && f.Role == AmountRole.InitialBudget)) is [var only] ? only : null;
    }

    /// <summary>
    /// 全年支出1298.50万元。⏎与上年支出1246.80万元比较，多支出51.70万元: a paragraph that begins with what it compares with goes on about the paragraph before, about its one level of that role. It is accused of
    /// a slip alone.
    /// </summary>
    private static SumClaim? CarriedOn(Frame change, ReadPassage passage, ReportReading reading)
    {
        if (change is not { IsMoney: true, Index: 1 } || passage.Frames.Frames[0] is not { IsMoney: true, IsComparison: true } base_ || base_.Sentence != change.Sentence || Before(passage, reading) is not { } before) return null;
        var current = Levels.Only(before.Frames.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f is { Depth: 0, PartOf: null, IsComparison: false } && f.Quantity.Number.IsExact && f.Role == base_.Role && PureTotals.NamesInClause(f, reading.Identity)));
        return current is not null && current.Value != base_.Value && (Holds(change, current, base_) || MissesBySlip(change, current, base_)) ? base_.Value >= current.Value ? Claim(change, base_, current) : Claim(change, current, base_) : null;
    }

    private static ReadPassage? Before(ReadPassage passage, ReportReading reading) =>
        reading.Passages.TakeWhile(p => !ReferenceEquals(p, passage)).LastOrDefault() is { IsHeading: false } before && before.Context.Title == passage.Context.Title ? before : null;

    private static bool MissesBySlip(Frame change, Frame level, Frame other) =>
        level.Value >= other.Value ? Arithmetic.MissesBySlip(change, [level], [other]) : Arithmetic.MissesBySlip(change, [other], [level]);

    /// <summary>True where the words say 增加 of what fell since, or 减少 of what rose. Where a percentage behind them says so too, it is the one to be accused.</summary>
    private static bool IsReversed(Frame change, Frame current, Frame before, ReadPassage passage) =>
        change.IsChange && Moved().Match(change.Phrase) is { Success: true } moved && current.Value != before.Value && moved.Groups["up"].Success != current.Value > before.Value && !Growths.Confirms(change, passage, fell: current.Value > before.Value);

    /// <summary>销售总额4.86亿元，比上年的4.53亿元增长；利润203.6万元，同比下降3.6万元: a change of the level right before it.</summary>
    [GeneratedRegex("^[,;]?同比")]
    private static partial Regex LastYear();

    private static bool Holds(Frame change, Frame current, Frame other) =>
        Math.Abs(Math.Abs(other.Value - current.Value) - change.Value) <= (other.Quantity.Number.Step + current.Quantity.Number.Step + change.Quantity.Number.Step) / 2;

    /// <summary>由680个恢复到812个后再增加60个: a move more, that no two levels tell.</summary>
    [GeneratedRegex("再|又|另")]
    private static partial Regex Again();

    [GeneratedRegex(@"((?<up>增加|增长|上升|提高)|减少|下降|降低)(了|为)?$")]
    private static partial Regex Moved();

    [GeneratedRegex("(比|较|与)(?<base>年初预算|年初|预算|计划|目标|任务|概算|合同价?|控制价)(数|值|数?相比)?[^,;。]{0,6}$")]
    private static partial Regex With();
}
