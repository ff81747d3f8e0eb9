using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>增长3.27%, 下降14.40%: a change in percent, with the level and last year's level or the change in figures.</summary>
internal static class Growths
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from percent in passage.Frames.Frames
        where percent.Quantity.Kind == QuantityKind.Percent && percent.Quantity.Number.IsExact && GrowthWords.IsGrowth(percent)
        let claim = Of(percent, passage, reading)
        where claim is not null && MayBeOf(percent, claim, passage)
        select claim;

    /// <summary>接待412.6万人次，收入26.35亿元，同比分别下降11.7%、14.2%: the first percentage is of the first of as many levels before them.</summary>
    private static bool MayBeOf(Frame percent, GrowthClaim claim, ReadPassage passage)
    {
        var row = Respectively.Row(percent, passage.Frames).ToList();
        if (row.Count < 2) return true;
        var list = Levels.Before(row[0], passage).Take(row.Count).Reverse().ToList();
        return list.Count < row.Count || list.TrueForAll(f => f.Place != claim.Current.Place) || list[row.IndexOf(percent)].Place == claim.Current.Place;
    }

    /// <summary>True where the percentage behind a change says that it fell, or rose.</summary>
    public static bool Confirms(Frame change, ReadPassage passage, bool fell) =>
        change.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[change.Index + 1] is { Quantity.Kind: QuantityKind.Percent } percent && GrowthWords.IsGrowth(percent) && GrowthWords.Fall().IsMatch(percent.Phrase) == fell;

    /// <summary>与上年的1580万元相比增加120万元，增幅7.59%: the percentage behind a change bears it out.</summary>
    public static bool BearsOut(Frame change, Frame from, ReadPassage passage) =>
        change.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[change.Index + 1] is { Quantity.Kind: QuantityKind.Percent } percent && percent.Sentence == change.Sentence && GrowthWords.IsGrowth(percent) && Gives(percent, change, from);

    private static GrowthClaim? Of(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var frames = passage.Frames.Frames;
        if (percent.Value < 0 || GrowthWords.Aimed().IsMatch(percent.Phrase) || GrowthWords.Unread().IsMatch(percent.Lead)) return null;
        var change = percent.Index > 0 && frames[percent.Index - 1] is { } near && GrowthWords.IsMove(near) && !GrowthWords.HasOwnBase(percent, near) && near.Sentence == percent.Sentence && near.Quantity.Number.IsExact ? near : null;
        var levels = frames.Take(percent.Index).Reverse().Where(f => f.Sentence == percent.Sentence && f.Dimension is Dimension.Money or Dimension.Count && !GrowthWords.IsMove(f)).Where(f => GrowthLevels.IsEarlier(f, passage) ? f.Depth <= percent.Depth + (f.PartOf is null ? 1 : 0) : f.Depth <= percent.Depth && !Levels.IsDenominator(f, passage)).Where(f => f.Quantity.Number.IsExact).ToList();
        var own = levels.FindAll(f => f.Segment == percent.Segment);
        if (levels.Count == 0 && change is null && OfLevelsBehind(percent, passage) is { } behindIt) return behindIt;
        if (own.Count == 0 && change is null && GrowthWords.NamesItself(percent)) return null;
        var nearest = levels.FirstOrDefault(f => !GrowthLevels.IsEarlier(f, passage));
        var previous = (own.Count > 0 ? own : levels).FirstOrDefault(f => GrowthLevels.IsEarlier(f, passage) && (nearest is null || GrowthLevels.Alike(f, nearest) || f.Index > nearest.Index));
        if (change is null && GrowthLevels.Behind(percent, passage) is { } behind && behind.Depth > percent.Depth && GrowthLevels.IsEarlier(behind, passage) && nearest is not null && GrowthLevels.Alike(behind, nearest) && previous?.Segment != percent.Segment) previous = behind;
        if (GrowthWords.Surplus().IsMatch(percent.Phrase)) previous = levels.Find(f => GrowthWords.Plan().IsMatch(f.Phrase)) ?? previous;
        var current = GrowthLevels.Current(levels, previous, change, passage);
        if (GrowthLevels.Elsewhere(percent, levels, previous, change, current, passage) is { } fitting) (current, previous) = fitting;
        if (previous is not null && change is not null && current is not null && GrowthLevels.Alike(previous, change) && GrowthLevels.Moves(current, previous) != change.Value)
        {
            current = levels.Find(f => !GrowthLevels.IsEarlier(f, passage) && GrowthLevels.Alike(f, previous) && GrowthLevels.Moves(f, previous) == change.Value);
            if (current is null && Gives(percent, change, previous)) return OfChange(percent, previous, change);
            current ??= GrowthLevels.Current(levels, previous, change, passage);
        }

        if (current is not null && previous is null && change is not null && IsSaved(percent, change, current)) return OfChange(percent, current, change);
        if (current is null && change is null && previous is not null) current = GrowthLevels.Earlier(percent, previous, passage);
        if (current is null) return previous is not null && change is not null && GrowthLevels.Alike(previous, change) ? OfChange(percent, Gives(percent, change, previous) ? previous : Moved(percent, change, passage, previous, null) ?? previous, change) : null;
        var fall = GrowthWords.Fall().IsMatch(percent.Phrase);
        var against = percent.Phrase + (change?.Phrase ?? "") + (change is null ? "" : change.Lead);
        if (previous is null && change is null && !Comparisons.Names(against)) return null;
        if (previous is null && change is null && GrowthWords.LastYear().IsMatch(percent.Phrase + percent.Lead)) previous = GrowthLevels.Base(percent, current, fall, passage, reading);
        var rate = Rate(current, previous, change, fall);
        if (change is not null && rate is not null && Math.Abs(rate.Value - percent.Value) > percent.Quantity.Number.Step && Moved(percent, change, passage, current, previous) is { } moved) return OfChange(percent, moved, change);
        if (previous is null && change is not null && GrowthWords.IsOpposed(percent, change)) return OfReached(percent, current, change);
        return Claim(percent, current.ToTerm(), fall) with
        {
            Previous = previous?.ToTerm("上年"),
            Change = previous is null ? change?.ToTerm(change.Phrase) : null,
            IsTied = IsTied(percent, current, previous) && !GrowthWords.NamesItself(percent),
            Unjudgeable = rate is null ? "文中没有对比的基数" : IsTied(percent, current, previous) || IsPlausible(percent, rate.Value) ? null : Unsure,
        };
    }

    /// <summary>办理量上升12.5%，由640件上升为720件; 增收24%（实施前1500元，实施后1860元）: the two levels follow, the earlier first.</summary>
    private static GrowthClaim? OfLevelsBehind(Frame percent, ReadPassage passage)
    {
        if (passage.Frames.Frames.Skip(percent.Index + 1).Take(2).ToList() is not [var previous, var current] || current.Sentence != percent.Sentence || current.Segment != percent.Segment || current.Depth != previous.Depth) return null;
        if (GrowthWords.OfMoney().IsMatch(percent.Phrase) && !current.IsMoney || GrowthWords.Cause().IsMatch(previous.Lead)) return null;
        if (!Levels.IsLevel(previous) || !Levels.IsLevel(current) || !GrowthLevels.Alike(previous, current) || !GrowthLevels.IsEarlier(previous, passage) || previous.Value == 0 || !previous.Quantity.Number.IsExact || !current.Quantity.Number.IsExact) return null;
        var fall = GrowthWords.Fall().IsMatch(percent.Phrase);
        return Rate(current, previous, null, fall) is { } rate && IsPlausible(percent, rate) ? Claim(percent, current.ToTerm(), fall) with { Previous = previous.ToTerm("上年") } : null;
    }

    private static GrowthClaim Claim(Frame percent, Term current, bool fall) =>
        new() { Kind = ClaimKind.Growth, Quote = Contexts.SentenceOf(percent), Percent = percent.ToTerm(percent.Phrase), Current = current, Fall = fall };

    /// <summary>The level reached and the change tell last year's level; the change says the direction.</summary>
    private static GrowthClaim OfReached(Frame percent, Frame current, Frame change)
    {
        var fell = GrowthWords.Fall().IsMatch(change.Phrase);
        var start = new PrintedNumber(fell ? current.Value + change.Value : current.Value - change.Value, change.Quantity.Number.Step);
        return Claim(percent, current.ToTerm(), !fell) with { Previous = change.ToTerm("上年") with { Number = start, Raw = $"（{current.Raw} {(fell ? "+" : "−")} {change.Raw}）" } };
    }

    /// <summary>The rate that the figures give, in the direction that the words tell; null where nothing is compared.</summary>
    private static decimal? Rate(Frame current, Frame? previous, Frame? change, bool fall)
    {
        var (from, to) = previous is not null ? (previous.Value, current.Value) : change is not null ? (current.Value + (fall ? change.Value : -change.Value), current.Value) : (0, 0);
        return from == 0 ? null : (fall ? -1 : 1) * 100 * (to - from) / from;
    }

    /// <summary>净增3448户，增长4.84%: another level of the passage that the change is that percentage of. Of the nearest two it may be the wrong one.</summary>
    private static Frame? Moved(Frame percent, Frame change, ReadPassage passage, Frame current, Frame? previous) =>
        passage.Frames.Frames.FirstOrDefault(f => f.Index < percent.Index && f.Value != current.Value && f.Value != previous?.Value && GrowthLevels.Moves(f, current) != change.Value && Levels.IsLevel(f) && GrowthLevels.Alike(f, change) && f.Quantity.Number.IsExact && f.Value != 0
            && (Gives(percent, change, f) || IsReached(percent, f, change, GrowthWords.Fall().IsMatch(percent.Phrase))));

    /// <summary>支出486.20万元，比上年的465.00万元增长4.56%: both levels and the percentage side by side, the one named for comparison.</summary>
    private static bool IsTied(Frame percent, Frame current, Frame? previous) =>
        previous is not null && IsLed(previous) && previous.Segment == percent.Segment && current.Segment == percent.Segment && percent.Index - Math.Min(previous.Index, current.Index) <= 3 && Math.Abs(current.Index - previous.Index) == 1;

    private static bool IsLed(Frame previous) => previous.IsComparison || GrowthWords.From().IsMatch(previous.Phrase);

    /// <summary>A rate of another order is one of other figures, unless its digits or its direction are those printed.</summary>
    private static bool IsPlausible(Frame percent, decimal rate) =>
        Math.Abs(rate - percent.Value) <= GrowthLevels.Farthest || Math.Abs(rate) is var size && (size > LeastLikeness * percent.Value && size < percent.Value / LeastLikeness || Quotients.IsMisprint(percent, Math.Round(size, 2, MidpointRounding.AwayFromZero)));

    private const decimal LeastLikeness = 0.4m;

    /// <summary>设备预算1010万元，节约41.60万元，节约率4.12%: what is saved of a plan is measured by the plan, not by what it became.</summary>
    private static bool IsSaved(Frame percent, Frame change, Frame level) =>
        GrowthWords.Saving().IsMatch(percent.Phrase) && !GrowthWords.LastYear().IsMatch(percent.Phrase + change.Phrase + change.Lead) && level.Role is AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget;

    /// <summary>
    /// 上年1042.60万元，今年比上年增加120.15万元，增长11.25%: this year's level follows from the other two. Where the percentage fits and the change is told the other way, the change says where the level went.
    /// </summary>
    private static GrowthClaim OfChange(Frame percent, Frame previous, Frame change)
    {
        var fall = GrowthWords.Fall().IsMatch(percent.Phrase);
        var fell = change.IsChange && Gives(percent, change, previous) ? Changes.Falls(change) : fall;
        if (IsReached(percent, previous, change, fell))
            return Claim(percent, previous.ToTerm(), fall) with { Change = change.ToTerm(change.Phrase) };
        var isSure = previous.Value == 0 || previous.IsComparison && previous.Index == change.Index - 1 || IsPlausible(percent, (fell == fall ? 1 : -1) * 100 * change.Value / previous.Value);
        var level = new PrintedNumber(fell ? previous.Value - change.Value : previous.Value + change.Value, change.Quantity.Number.Step);
        return Claim(percent, change.ToTerm(change.Phrase) with { Number = level, Raw = $"（{previous.Raw} {(fell ? "−" : "+")} {change.Raw}）" }, fall) with
        {
            Previous = previous.ToTerm("上年"),
            Unjudgeable = isSure ? null : Unsure,
        };
    }

    /// <summary>True where a change is the percentage of a level.</summary>
    private static bool Gives(Frame percent, Frame change, Frame previous) => previous.Value != 0 && Math.Abs(100 * change.Value / previous.Value - percent.Value) <= percent.Quantity.Number.Step;

    private const string Unsure = "没有把握确定增长率所对比的数字";

    /// <summary>True where the change gives the percentage only if the level is the one reached: 上年385.40万元，本年412.35万元，增加26.95万元，增长6.99%.</summary>
    private static bool IsReached(Frame percent, Frame level, Frame change, bool fell)
    {
        var start = fell ? level.Value + change.Value : level.Value - change.Value;
        return start > 0 && level.Value != 0 && !Gives(percent, change, level) && Math.Abs(100 * change.Value / start - percent.Value) <= percent.Quantity.Number.Step;
    }
}
