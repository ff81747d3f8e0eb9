using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>增长3.27%, 下降14.40%: a change in percent, with the level and last year's level or the change in figures.</summary>
internal static partial class Growths
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from percent in passage.Frames.Frames
        where percent.Quantity.Kind == QuantityKind.Percent && percent.Quantity.Number.IsExact && IsGrowth(percent)
        let claim = Of(percent, passage, reading)
        where claim is not null
        select claim;

    /// <summary>True where the percentage behind a change says that it fell, or rose.</summary>
    public static bool Confirms(Frame change, ReadPassage passage, bool fell) =>
        change.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[change.Index + 1] is { Quantity.Kind: QuantityKind.Percent } percent && IsGrowth(percent) && Fall().IsMatch(percent.Phrase) == fell;

    /// <summary>与上年的1580万元相比增加120万元，增幅7.59%: the percentage behind a change bears it out.</summary>
    public static bool BearsOut(Frame change, Frame from, ReadPassage passage) =>
        change.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[change.Index + 1] is { Quantity.Kind: QuantityKind.Percent } percent && percent.Sentence == change.Sentence && IsGrowth(percent) && Gives(percent, change, from);

    public static bool IsGrowth(Frame percent) => !SavedRates.IsOne(percent) && (Growth().IsMatch(percent.Phrase) || Surplus().IsMatch(percent.Phrase) || Narrow().IsMatch(percent.Phrase));

    private static GrowthClaim? Of(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var frames = passage.Frames.Frames;
        if (Aimed().IsMatch(percent.Phrase) || Unread().IsMatch(percent.Lead)) return null;
        var change = percent.Index > 0 && frames[percent.Index - 1] is { } near && IsMove(near) && !HasOwnBase(percent, near) && near.Sentence == percent.Sentence && near.Quantity.Number.IsExact ? near : null;
        var levels = frames.Take(percent.Index).Reverse().Where(f => f.Sentence == percent.Sentence && f.Dimension is Dimension.Money or Dimension.Count && !IsMove(f)).Where(f => IsEarlier(f, passage) ? f.Depth <= percent.Depth + (f.PartOf is null ? 1 : 0) : f.Depth <= percent.Depth && !Levels.IsDenominator(f, passage)).Where(f => f.Quantity.Number.IsExact).ToList();
        var own = levels.FindAll(f => f.Segment == percent.Segment);
        if (own.Count == 0 && change is null && NamesItself(percent)) return null;
        var nearest = levels.FirstOrDefault(f => !IsEarlier(f, passage));
        var previous = (own.Count > 0 ? own : levels).FirstOrDefault(f => IsEarlier(f, passage) && (nearest is null || Alike(f, nearest) || f.Index > nearest.Index));
        if (change is null && Behind(percent, passage) is { } behind && behind.Depth > percent.Depth && IsEarlier(behind, passage) && nearest is not null && Alike(behind, nearest) && previous?.Segment != percent.Segment) previous = behind;
        if (Surplus().IsMatch(percent.Phrase)) previous = levels.Find(f => Plan().IsMatch(f.Phrase)) ?? previous;
        var current = Current(levels, previous, change, passage);
        if (Elsewhere(percent, levels, previous, change, current, passage) is { } fitting) (current, previous) = fitting;
        if (previous is not null && change is not null && current is not null && Alike(previous, change) && Moves(current, previous) != change.Value)
        {
            current = levels.Find(f => !IsEarlier(f, passage) && Alike(f, previous) && Moves(f, previous) == change.Value);
            if (current is null && Gives(percent, change, previous)) return OfChange(percent, previous, change);
            current ??= Current(levels, previous, change, passage);
        }

        if (current is not null && previous is null && change is not null && IsSaved(percent, change, current)) return OfChange(percent, current, change);
        if (current is null && change is null && previous is not null) current = Earlier(percent, previous, passage);
        if (current is null) return previous is not null && change is not null && Alike(previous, change) ? OfChange(percent, Gives(percent, change, previous) ? previous : Moved(percent, change, passage, previous, null) ?? previous, change) : null;
        var fall = Fall().IsMatch(percent.Phrase);
        var against = percent.Phrase + (change?.Phrase ?? "") + (change is null ? "" : change.Lead);
        if (previous is null && change is null && !Comparisons.Names(against)) return null;
        if (previous is null && change is null && LastYear().IsMatch(percent.Phrase + percent.Lead)) previous = Base(percent, current, fall, passage, reading);
        var rate = Rate(current, previous, change, fall);
        if (change is not null && rate is not null && Math.Abs(rate.Value - percent.Value) > percent.Quantity.Number.Step && Moved(percent, change, passage, current, previous) is { } moved) return OfChange(percent, moved, change);
        if (previous is null && change is not null && IsOpposed(percent, change)) return OfReached(percent, current, change);
        return Claim(percent, current.ToTerm(), fall) with
        {
            Previous = previous?.ToTerm("上年"),
            Change = previous is null ? change?.ToTerm(change.Phrase) : null,
            Unjudgeable = rate is null ? "文中没有对比的基数" : IsTied(percent, current, previous) || IsPlausible(percent, rate.Value) ? null : Unsure,
        };
    }

    private static GrowthClaim Claim(Frame percent, Term current, bool fall) =>
        new() { Kind = ClaimKind.Growth, Quote = Contexts.SentenceOf(percent), Percent = percent.ToTerm(percent.Phrase), Current = current, Fall = fall };

    /// <summary>减少21.20万元，增长4.56%: the change says one direction and the percentage the other.</summary>
    private static bool IsOpposed(Frame percent, Frame change) =>
        Fall().IsMatch(percent.Phrase) ? Rise().IsMatch(change.Phrase) : Growth().IsMatch(percent.Phrase) && Fall().IsMatch(change.Phrase);

    /// <summary>The level reached and the change tell last year's level; the change says the direction.</summary>
    private static GrowthClaim OfReached(Frame percent, Frame current, Frame change)
    {
        var fell = Fall().IsMatch(change.Phrase);
        var start = new PrintedNumber(fell ? current.Value + change.Value : current.Value - change.Value, change.Quantity.Number.Step);
        return Claim(percent, current.ToTerm(), !fell) with { Previous = change.ToTerm("上年") with { Number = start, Raw = $"（{current.Raw} {(fell ? "+" : "−")} {change.Raw}）" } };
    }

    /// <summary>病死树数量同比减少31.5%: what it says itself to have moved is none of the figures behind the semicolon.</summary>
    private static bool NamesItself(Frame percent) => SubjectWords.Noun(Growth().Replace(percent.Phrase, "")).Length >= 2;

    /// <summary>The rate that the figures give, in the direction that the words tell; null where nothing is compared.</summary>
    private static decimal? Rate(Frame current, Frame? previous, Frame? change, bool fall)
    {
        var (from, to) = previous is not null ? (previous.Value, current.Value) : change is not null ? (current.Value + (fall ? change.Value : -change.Value), current.Value) : (0, 0);
        return from == 0 ? null : (fall ? -1 : 1) * 100 * (to - from) / from;
    }

    /// <summary>净增3448户，增长4.84%: another level of the passage that the change is that percentage of. Of the nearest two it may be the wrong one.</summary>
    private static Frame? Moved(Frame percent, Frame change, ReadPassage passage, Frame current, Frame? previous) =>
        passage.Frames.Frames.FirstOrDefault(f => f.Index < percent.Index && f.Value != current.Value && f.Value != previous?.Value && Moves(f, current) != change.Value && Levels.IsLevel(f) && Alike(f, change) && f.Quantity.Number.IsExact && f.Value != 0
            && (Gives(percent, change, f) || IsReached(percent, f, change, Fall().IsMatch(percent.Phrase))));

    /// <summary>支出486.20万元，比上年的465.00万元增长4.56%: both levels and the percentage side by side, the one named for comparison.</summary>
    private static bool IsTied(Frame percent, Frame current, Frame? previous) =>
        previous is not null && IsLed(previous) && previous.Segment == percent.Segment && current.Segment == percent.Segment && percent.Index - Math.Min(previous.Index, current.Index) <= 3 && Math.Abs(current.Index - previous.Index) == 1;

    private static bool IsLed(Frame previous) => previous.IsComparison || From().IsMatch(previous.Phrase);

    /// <summary>A rate of another order is one of other figures, unless its digits or its direction are those printed.</summary>
    private static bool IsPlausible(Frame percent, decimal rate) =>
        Math.Abs(rate - percent.Value) <= Farthest || Math.Abs(rate) is var size && (size > LeastLikeness * percent.Value && size < percent.Value / LeastLikeness || Quotients.IsMisprint(percent, Math.Round(size, 2, MidpointRounding.AwayFromZero)));

    private const decimal LeastLikeness = 0.4m;

    /// <summary>
    /// Last year's level where no words before the percentage give it: behind it in its sentence, before it in its passage, or stated once in the report for the same subject and role. Far from the
    /// percentage it is taken only where it gives the percentage, or nearly so.
    /// </summary>
    private static Frame? Base(Frame percent, Frame current, bool fall, ReadPassage passage, ReportReading reading)
    {
        bool IsBase(Frame f) => !ReferenceEquals(f, current) && Alike(f, current) && Levels.IsLevel(f) && f.Quantity.Number.IsExact && f.Value != 0 && (!f.IsMoney || f.Role == current.Role);
        if (Behind(percent, passage) is { } behind && IsBase(behind) && IsEarlier(behind, passage)) return behind;
        var before = passage.Frames.Frames.Take(current.Index).LastOrDefault(f => IsBase(f) && IsEarlier(f, passage) && f.Subject == current.Subject)
            ?? Levels.Only(passage.Frames.Frames.Take(current.Index).Where(f => IsBase(f) && IsEarlier(f, passage) && current.Sentence - f.Sentence == 1 && (current.SubjectIsDefault || SubjectWords.IsGeneric(current.Subject) || Changes.IsNewLevel(current))))
            ?? Levels.Only(reading.Frames.Where(f => IsBase(f) && f.IsMoney && f.Subject == current.Subject && f.PartOf is null && reading.FiscalYear is { } year && f.Year == year - 1 && (current.Year ?? year) == year));
        return before is not null && Math.Abs((fall ? -1 : 1) * 100 * (current.Value - before.Value) / before.Value - percent.Value) <= Farthest ? before : null;
    }

    /// <summary>下降21.37%(上年524起): the figure directly behind the percentage. 比年初预算增长109.90%，与上年4640.20万元相比…: what already names its base has another.</summary>
    private static Frame? Behind(Frame percent, ReadPassage passage) =>
        Planned().IsMatch(percent.Phrase) ? null : passage.Frames.Frames.Skip(percent.Index + 1).FirstOrDefault() is { } next && next.Sentence == percent.Sentence && next.Segment == percent.Segment ? next : null;

    private const decimal Farthest = 10;

    [GeneratedRegex("上年|去年|同比|(19|20)[0-9]{2}年")]
    private static partial Regex LastYear();

    /// <summary>计划2.4万亩，完成2.52万亩，超额完成5%: the plan is what was exceeded.</summary>
    [GeneratedRegex(@"(超额(完成)?|超(计划|目标|任务)(完成)?)(任务|目标|计划|年度任务|年度目标)?(的)?$")]
    private static partial Regex Surplus();

    [GeneratedRegex("计划|目标|任务|下达")]
    private static partial Regex Plan();

    [GeneratedRegex("(比|较|与)[^,;。]{0,6}(预算|计划|目标|任务|概算)")]
    private static partial Regex Planned();

    /// <summary>设备预算1010万元，节约41.60万元，节约率4.12%: what is saved of a plan is measured by the plan, not by what it became.</summary>
    private static bool IsSaved(Frame percent, Frame change, Frame level) =>
        Saving().IsMatch(percent.Phrase) && !LastYear().IsMatch(percent.Phrase + change.Phrase + change.Lead) && level.Role is AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget;

    [GeneratedRegex("节约|节支|节省|核减|审减")]
    private static partial Regex Saving();

    private static decimal Moves(Frame current, Frame previous) => Math.Abs(current.Value - previous.Value);

    /// <summary>2023年部门支出1598.26万元，…。总支出较2022年的1652.40万元增长3.28%: this year's level stands in a sentence before. Taken only where it gives the percentage up to its sign, or nearly so.</summary>
    private static Frame? Earlier(Frame percent, Frame previous, ReadPassage passage) =>
        passage.Frames.Frames.Take(previous.Index).LastOrDefault(f => Levels.IsLevel(f) && f.PartOf is null && f.Depth == 0 && f.IsMoney && previous.IsMoney && f.Role == previous.Role && !IsEarlier(f, passage) && f.Quantity.Number.IsExact
            && previous.Value != 0 && Math.Abs(100 * Moves(f, previous) / previous.Value - percent.Value) <= NearPoints) is { } level ? level : null;

    private const decimal NearPoints = 3;

    /// <summary>净增加116.79万元 moves a level, however long its clause.</summary>
    private static bool IsMove(Frame frame) => frame.IsChange || Net().IsMatch(frame.Phrase);

    [GeneratedRegex(@"净(增加?|减少?|增长|下降)(了)?$|^(核减|审减)")]
    private static partial Regex Net();

    /// <summary>
    /// Where the nearest figures do not give the percentage, others of the passage may: the pair that does is the one meant. Null where the nearest pair is right or none fits.
    /// </summary>
    private static (Frame Current, Frame Previous)? Elsewhere(Frame percent, List<Frame> levels, Frame? previous, Frame? change, Frame? current, ReadPassage passage)
    {
        if (change is not null || (current is not null && previous is not null && Fits(percent, current, previous))) return null;
        var all = passage.Frames.Frames.Where(f => f.Index < percent.Index && f.Dimension is Dimension.Money or Dimension.Count && !f.IsChange && f.Quantity.Number.IsExact).ToList();
        foreach (var before in levels.Concat(all.AsEnumerable().Reverse()).Where(f => IsEarlier(f, passage)).Distinct())
            if (all.FirstOrDefault(f => !ReferenceEquals(f, before) && Alike(f, before) && Fits(percent, f, before)) is { } level)
                return (level, before);
        return null;
    }

    /// <summary>Levels and averages of one kind of money or thing may grow into each other.</summary>
    private static bool Alike(Frame left, Frame right) =>
        left.Quantity.Kind == right.Quantity.Kind && (left.IsMoney || Units.AreAlike(left.Quantity.Unit, right.Quantity.Unit));

    private static bool Fits(Frame percent, Frame current, Frame previous)
    {
        if (previous.Value == 0 || !Alike(current, previous)) return false;
        var rate = 100 * (current.Value - previous.Value) / previous.Value;
        return Math.Abs((Fall().IsMatch(percent.Phrase) ? -rate : rate) - percent.Value) <= percent.Quantity.Number.Step;
    }

    /// <summary>
    /// 上年1042.60万元，今年比上年增加120.15万元，增长11.25%: this year's level follows from the other two. Where the percentage fits and the change is told the other way, the change says where the level went.
    /// </summary>
    private static GrowthClaim OfChange(Frame percent, Frame previous, Frame change)
    {
        var fall = Fall().IsMatch(percent.Phrase);
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

    /// <summary>A level of another year named for comparison: 比上年的131.94万元, 2022年支出41.05万元, 由…提高到….</summary>
    public static bool IsEarlier(Frame frame, ReadPassage passage) =>
        frame.IsComparison || frame.Trail.StartsWith("相比", StringComparison.Ordinal) || Against().IsMatch(frame.Phrase) || !To().IsMatch(frame.Phrase) && (frame.Year is { } year && passage.Context.FiscalYear is { } fiscal && year < fiscal || From().IsMatch(frame.Phrase) || Opening().IsMatch(frame.Phrase));

    /// <summary>由1.20提高到1.56: the level behind the earlier one where the words lead there; else the nearest level before it of the same kind and role.</summary>
    private static Frame? Current(List<Frame> levels, Frame? previous, Frame? change, ReadPassage passage)
    {
        var fitting = levels.Where(f => !ReferenceEquals(f, previous) && !IsEarlier(f, passage) && (previous is null || Alike(f, previous)) && (change is null || Alike(f, change))).ToList();
        fitting = [.. fitting.Where(f => f.PartOf is null || ReferenceEquals(f.PartOf, previous?.PartOf)).DefaultIfEmpty(fitting.FirstOrDefault()).OfType<Frame>()];
        if (previous is null) return fitting.FirstOrDefault();
        return fitting.LastOrDefault(f => f.Index > previous.Index && (To().IsMatch(f.Phrase) || From().IsMatch(previous.Phrase)))
            ?? fitting.FirstOrDefault(f => f.Index < previous.Index && (!f.IsMoney || f.Role == previous.Role))
            ?? fitting.FirstOrDefault(f => f.Index > previous.Index);
    }

    /// <summary>增长14.19%(上年279.0万次,目标增长10%): what was aimed at.</summary>
    [GeneratedRegex("^(年度|全年|年初)?(目标|计划|任务|预期|要求)(值|为|是)?(同比|比上年|较上年)?(增长|增加|提高|上升|下降|减少|降低)")]
    private static partial Regex Aimed();

    /// <summary>比年初压减426.50，压减9.95%: a figure without its unit stands between.</summary>
    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex Unread();

    /// <summary>较任务减少200万元、较上年实绩增长2.3%: each is compared with something of its own.</summary>
    private static bool HasOwnBase(Frame percent, Frame change) => With().Match(percent.Phrase).Value is { Length: > 0 } own && With().Match(change.Phrase).Value is { Length: > 0 } other && own != other;

    [GeneratedRegex("(比|较)(?!例|重|大)[^,;。]+?(?=增|减|提|上升|下降|降)")]
    private static partial Regex With();

    /// <summary>较调待前的2708元.</summary>
    [GeneratedRegex("(比|较|与)[^,;。的]{1,8}前的$")]
    private static partial Regex Against();

    [GeneratedRegex(@"年初数|年初余额|期初")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(提高|上升|增加|增长|下降|减少|降低|压减|降|增)(到|至|为)$|^现在?为$")]
    private static partial Regex To();

    [GeneratedRegex(@"(^|.)(由|从)(上年|去年|原来)?(度)?的?$|^(由|从)")]
    private static partial Regex From();

    [GeneratedRegex(@"(增长|增加|上升|提高|上涨|增幅|下降|减少|降低|压缩|压减|降幅|节约|减幅|核减|审减|增收|减收|增产|减产)(了|率|比例|比率|幅度)?(为|达到|达|约|是|:)?$")]
    private static partial Regex Growth();

    [GeneratedRegex(@"^(同比|比上年|较上年|较去年|比去年)?(增长|下降|增加|减少)$")]
    private static partial Regex Narrow();

    [GeneratedRegex("(增长|增加|上升|提高|上涨|增收|增产)(了)?$")]
    private static partial Regex Rise();

    [GeneratedRegex(@"下降|减少|降低|压缩|压减|降幅|节约|减幅|核减|审减|减收|减产")]
    private static partial Regex Fall();
}
