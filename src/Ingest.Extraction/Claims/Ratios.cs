using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>
/// Shares and rates: 占总支出的62.02%, 执行率97.65%, 完成目标任务的88.47%, 393份合格，达标率93.57%. The figures that the percentage speaks of are found by name
/// first, by nearness second; where several denominators are possible, the one that fits is the report's own, and the nearest is accused only where
/// none fits.
/// </summary>
internal static partial class Ratios
{
    private static readonly AmountRole[] Budgets = [AmountRole.FullYearBudget, AmountRole.PlannedBudget, AmountRole.InitialBudget, AmountRole.Appropriated, AmountRole.Income, AmountRole.ProjectCost];

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from frame in passage.Frames.Frames
        where frame.Quantity.Kind == QuantityKind.Percent && frame.Quantity.Number.IsExact
        let claim = Of(frame, passage, reading)
        where claim is not null
        select claim;

    private static Claim? Of(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var phrase = percent.Phrase;
        if (Growths.IsGrowth(percent)) return null;
        if (OfPrintedWhole(percent, passage) is { } printed) return printed;
        if (OfTarget().IsMatch(phrase)) return TargetRate(percent, passage);
        if (OfNamedWhole().Match(phrase) is { Success: true } named) return Named(percent, passage, reading, named.Groups["part"].Value, named.Groups["whole"].Value);
        if (Distributed(percent, passage, reading) is { } distributed) return distributed;
        if (Share().Match(phrase) is { Success: true } share) return Named(percent, passage, reading, share.Groups["part"].Value, "");
        if (BudgetRate().IsMatch(phrase)) return BudgetRateOf(percent, passage, reading, AmountRole.Executed);
        if (ArrivalRate().IsMatch(phrase)) return BudgetRateOf(percent, passage, reading, AmountRole.Appropriated);
        return CountRate().IsMatch(phrase) ? CountRateOf(percent, passage) : null;
    }

    private static Claim? Named(Frame percent, ReadPassage passage, ReportReading reading, string partName, string wholeName)
    {
        var part = PartOf(percent, passage, partName);
        if (part is null) return null;
        var wholes = Wholes(percent, part, passage, reading, wholeName);
        var kind = !percent.Phrase.Contains('占', StringComparison.Ordinal) && (RateVerb().IsMatch(percent.Phrase) || RoleWords.In(wholeName).Any(r => Budgets.Contains(r.Role))) ? ClaimKind.Rate : ClaimKind.Share;
        if (wholes.Any(w => Percentages.Fits(percent, part, w))) return Build(kind, percent, part, wholes);
        if (wholeName.Length == 0 && reading.Frames.FirstOrDefault(f => Levels.IsLevel(f) && f.IsCommensurable(part) && f.Role == part.Role && f.PartOf is null && f.Value > part.Value && Percentages.Fits(percent, part, f)) is { } total)
            return Claim(ClaimKind.Share, percent, part, total, []);
        return OfImpliedWhole(percent, part, reading) ?? OfOtherFigures(kind, percent, part, wholes, wholeName, passage, reading) ?? Build(kind, percent, part, wholes);
    }

    /// <summary>218.64万元，占总支出300万元的72.88%; 138户，为计划130户的106.15%: the whole stands between 占, or the word of a plan, and 的.</summary>
    private static RatioClaim? OfPrintedWhole(Frame percent, ReadPassage passage)
    {
        if (!OfIt().IsMatch(percent.Lead) || passage.Frames.Frames[percent.Index - 1] is not { } whole || !Levels.IsLevel(whole) || whole.Value == 0) return null;
        var isShare = whole.Phrase.StartsWith('占');
        if (!isShare && !PrintedPlan().IsMatch(whole.Phrase)) return null;
        var parts = Levels.Before(whole, passage).Where(f => f.IsCommensurable(whole) && f.Depth == whole.Depth && !f.IsComparison && (isShare || f.Segment == whole.Segment)).ToList();
        if (parts.Count == 0) return null;
        if (isShare) return Claim(ClaimKind.Share, percent, parts[0], whole, []);
        var claim = Claim(ClaimKind.Rate, percent, parts.Find(p => Percentages.Fits(percent, p, whole)) ?? parts[0], whole, []);
        return IsNear(claim) || IsMisprint(percent, parts[0], whole) ? claim : claim with { Unjudgeable = Unsure };
    }

    /// <summary>Actual over target, counts, money or rates: 目标6.42万人，当前5.68万人，完成目标任务的88.47%.</summary>
    private static Claim? TargetRate(Frame percent, ReadPassage passage)
    {
        var before = passage.Frames.Frames.Take(percent.Index).Reverse()
            .Where(f => f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Dimension is not null && !f.IsChange && !OfTarget().IsMatch(f.Phrase)).ToList();
        var target = before.FirstOrDefault(f => NamesPlan(f) && before.Any(o => o.Index > f.Index && o.IsCommensurable(f)));
        var actual = target is null ? null : before.FirstOrDefault(f => f.IsCommensurable(target) && !ReferenceEquals(f, target));
        return target is null || actual is null || target.Value == 0 ? null : Claim(ClaimKind.Rate, percent, actual, target, []);
    }

    /// <summary>The figure named before 占, else the one the bracket belongs to, else the level before.</summary>
    private static Frame? PartOf(Frame percent, ReadPassage passage, string name)
    {
        var noun = SubjectWords.Noun(name);
        if (noun.Length >= 2)
        {
            var byName = Levels.BeforeInPassage(percent, passage).Concat(passage.Frames.Frames.Skip(percent.Index + 1).Where(Levels.IsLevel)).FirstOrDefault(f => f.Subject == noun)
                ?? Levels.BeforeInPassage(percent, passage).FirstOrDefault(f => Levels.SameThing(f.Subject, noun));
            if (byName is not null) return byName;
            if (noun.Length >= 4 && !percent.Lead.EndsWith(percent.Phrase, StringComparison.Ordinal)) return null;
        }

        if (percent.Owner is { } owner && Levels.IsLevel(owner)) return owner;
        if (ToldBehind(percent, passage) is { } behind) return behind;
        if (RoleWords.Naming(name) is { Length: > 0 } word)
            return Levels.BeforeInPassage(percent, passage).FirstOrDefault(f => f.IsMoney && f.Role == word.Role && f.Depth == percent.Depth && !f.IsComparison && f.PartOf is null);
        return Levels.Before(percent, passage).FirstOrDefault(f => f.Depth == percent.Depth && !f.IsComparison && (percent.Depth == 0 || ReferenceEquals(f.Owner, percent.Owner)));
    }

    /// <summary>人员经费占总支出的64%，为800万元.</summary>
    private static Frame? ToldBehind(Frame percent, ReadPassage passage) =>
        percent.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[percent.Index + 1] is { } next && Levels.IsLevel(next) && next.Sentence == percent.Sentence && next.Lead is ",为" or ",共" or ",计" or ",即" or ",金额" or ",金额为" ? next : null;

    private static List<Frame> Wholes(Frame percent, Frame part, ReadPassage passage, ReportReading reading, string name)
    {
        if (Concepts.Of(name) == "total" && !RoleWords.In(name).Any(r => Budgets.Contains(r.Role))) return Totals(part, passage, reading);
        var noun = SubjectWords.Noun(name);
        var roles = RoleWords.In(name).Select(r => r.Role).ToList();
        if (part.Dimension == Dimension.Count && CountedWhole().IsMatch(name) && Levels.Before(part, passage).FirstOrDefault(f => f.IsCommensurable(part) && f.Value > part.Value) is { } counted) return [counted];
        var near = Levels.BeforeInPassage(percent, passage).Where(f => !ReferenceEquals(f, part) && f.IsCommensurable(part)).ToList();
        var named = near.Where(f => noun.Length >= 2 && Levels.SameThing(f.Subject, noun)).ToList();
        var byRole = roles.Count > 0 ? near.Where(f => f.Role == roles[^1] || (Budgets.Contains(roles[^1]) && roles[^1] != AmountRole.Appropriated && f.Role is { } r && Budgets.Contains(r) && r != AmountRole.Appropriated)).ToList() : [];
        var total = part.PartOf is { } up && up.IsCommensurable(part) ? [up] : new List<Frame>();
        if (name.Length == 0) return near.Where(f => Percentages.Fits(percent, part, f)).ToList() is { Count: > 0 } fitting && total.Count == 0 ? fitting
            : total.Count > 0 ? total : OpenedWhole(part, passage) is { } opened ? [opened] : [.. near.Where(f => f.Sentence == percent.Sentence && f.Quantity.Unit == part.Quantity.Unit && f.Value > part.Value && IsMisprint(percent, part, f)).Take(1)];
        var far = reading.Frames.Where(f => Levels.IsLevel(f) && f.IsCommensurable(part) && !ReferenceEquals(f, part) && !(ReferenceEquals(f.Passage, percent.Passage) && f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Index > percent.Index)
            && ((noun.Length >= 2 && Levels.SameThing(f.Subject, noun)) || (roles.Count > 0 && f.Role == roles[^1] && f.RoleIsExplicit && noun.Length < 2)));
        var byName = name.Length >= 3 ? near.Where(f => f.Phrase.EndsWith(name, StringComparison.Ordinal)) : [];
        var elsewhere = name.Length >= 3 ? reading.Frames.Where(f => Levels.IsLevel(f) && f.IsCommensurable(part) && !ReferenceEquals(f, part) && f.Phrase.EndsWith(name, StringComparison.Ordinal)) : [];
        return [.. byName.Concat(elsewhere).Concat(byRole).Concat(named).Concat(total).Concat(far).Distinct()];
    }

    /// <summary>参加培训1600人，其中女性720人，占45%: what 其中 opens is of the figure directly before it, or before the items between.</summary>
    private static Frame? OpenedWhole(Frame part, ReadPassage passage) =>
        PartWords.Opening(part.Lead) == PartWord.OfWhich && Levels.Before(part, passage).FirstOrDefault(f => f.Depth == part.Depth) is { } whole && whole.IsCommensurable(part) && whole.Value > part.Value && whole.PartOf is null && !whole.IsComparison ? whole : null;

    /// <summary>
    /// 占总支出的1.45% … 占总支出的98.55%, the total nowhere printed: where the shares of one whole add up to a hundred, the whole is the sum of their parts.
    /// </summary>
    private static RatioClaim? OfImpliedWhole(Frame percent, Frame part, ReportReading reading)
    {
        var shares = reading.Passages.SelectMany(p => p.Frames.Frames.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Phrase == percent.Phrase).Select(f => (Percent: f, Part: PartOf(f, p, "")))).ToList();
        if (shares.Count < 2 || shares.Any(s => s.Part is null || !s.Part.IsCommensurable(part)) || Math.Abs(shares.Sum(s => s.Percent.Value) - 100) > shares.Sum(s => s.Percent.Quantity.Number.Step)) return null;
        var parts = shares.Select(s => s.Part!).ToList();
        var whole = new PrintedNumber(parts.Sum(p => p.Value), parts.Sum(p => p.Quantity.Number.Step));
        return Claim(ClaimKind.Share, percent, part, part, []) with { Whole = part.ToTerm("各项之和") with { Number = whole, Raw = $"（{string.Join(" + ", parts.Select(p => p.Raw))}）" }, Workings = [.. parts.Select(p => p.ToTerm().Place)] };
    }

    /// <summary>
    /// The second chance of a percentage whose named figures do not give it: its part and another whole of the passage, or, where it is precise enough not to fit by chance, of the report; else
    /// any two figures of the passage (剩余部分占可用资金的3.32%). Of these, where the text printed no whole at all, it is not known which were meant.
    /// </summary>
    private static RatioClaim? OfOtherFigures(ClaimKind kind, Frame percent, Frame part, List<Frame> wholes, string wholeName, ReadPassage passage, ReportReading reading)
    {
        var digits = percent.Value / percent.Quantity.Number.Step;
        if (digits < ThreeDigits) return null;
        bool Gives(Frame of, Frame whole) => whole.IsCommensurable(of) && whole.Value > of.Value && Percentages.Fits(percent, of, whole);
        var near = Levels.BeforeInPassage(percent, passage).ToList();
        var far = reading.Frames.Where(f => Levels.IsLevel(f) && (digits >= FourDigits || IsSharp(f)));
        if (near.Concat(far).FirstOrDefault(w => Gives(part, w)) is { } whole) return Claim(kind, percent, part, whole, []);
        var pairs = from w in near.Where(IsSharp) from p in near.Where(IsSharp) where Gives(p, w) select (Part: p, Whole: w);
        if (wholes.Count > 0) return pairs.Select(p => Claim(kind, percent, p.Part, p.Whole, [])).FirstOrDefault();
        return pairs.Where(p => p.Part.Sentence == percent.Sentence && SharesWord(p.Whole.Phrase, wholeName)).Select(p => Claim(kind, percent, p.Part, p.Whole, []) with { Unjudgeable = Unsure }).FirstOrDefault();
    }

    private static bool SharesWord(string phrase, string name) =>
        Enumerable.Range(0, Math.Max(0, name.Length - 1)).Any(i => phrase.Contains(name.AsSpan(i, 2), StringComparison.Ordinal));

    private const decimal ThreeDigits = 100;
    private const decimal FourDigits = 1000;

    /// <summary>占总支出的: the report's stated total of the part's role.</summary>
    private static List<Frame> Totals(Frame part, ReadPassage passage, ReportReading reading)
    {
        var own = part.PartOf is { } up && up.IsCommensurable(part) ? [up] : new List<Frame>();
        var stated = Levels.BeforeInPassage(part, passage).Concat(reading.Frames)
            .Where(f => f.IsMoney && Levels.IsLevel(f) && f.Role == part.Role && f.Value > part.Value && f.PartOf is null && PureTotals.Names(f, reading.Identity) && Concepts.Of(f.Subject) is null or "total");
        return [.. own.Concat(stated).Distinct()];
    }

    private static Claim? BudgetRateOf(Frame percent, ReadPassage passage, ReportReading reading, AmountRole role)
    {
        var before = Levels.BeforeInPassage(percent, passage).Where(f => f.IsMoney && !f.IsComparison && f.Depth <= percent.Depth).ToList();
        if (!before.Exists(f => f.Role == role && f.Sentence == percent.Sentence) && Behind(percent, passage, role) is { } behindIt) return behindIt;
        var part = before.FirstOrDefault(f => f.Role == role && !(Whole().IsMatch(percent.Phrase) && f.PartOf is not null));
        if (part is null) return IsPlanned(percent, passage) ? CountRateOf(percent, passage) : null;
        var own = part.SubjectIsDefault || SubjectWords.IsGeneric(part.Subject) ? null : before.Find(f => !ReferenceEquals(f, part) && f.Role is { } r && Budgets.Contains(r) && f.Subject == part.Subject && f.Sentence == percent.Sentence && f.Value != 0 && !(role == AmountRole.Appropriated && IsArrived(f)));
        if (own is not null && Percentages.Fits(percent, part, own)) return Claim(ClaimKind.Rate, percent, part, own, []);
        var wholes = before.Where(f => !ReferenceEquals(f, part) && f.Role is { } r && Budgets.Contains(r) && f.PartOf is null && !(role == AmountRole.Appropriated && IsArrived(f))).OrderBy(f => Distance(f, percent)).ToList();
        var behind = passage.Frames.Frames.Skip(percent.Index + 1).Where(f => f.IsMoney && f.Role is { } r && Budgets.Contains(r) && f.Sentence == percent.Sentence);
        wholes = [.. wholes, .. behind];
        var parts = before.Where(f => f.Role == role && f.PartOf is null).ToList();
        var fitting = Fitting(percent, parts, wholes) ?? Fitting(percent, parts, [.. Elsewhere(reading, part).Where(IsSharp)]) ?? WithOpening(percent, parts, before) ?? Fitting(percent, parts, [.. Available(reading, part).Where(IsSharp)]);
        if (fitting is not null) return fitting;
        var slipped = reading.Frames.FirstOrDefault(f => f.IsMoney && Levels.IsLevel(f) && f.Role is { } r && Budgets.Contains(r) && f.Value != 0 && Levels.SameThing(f.Subject, part.Subject) && Slips.AreTransposed(percent.Value, Rounded(percent, part, f)))
            ?? (wholes.Count == 0 ? OnlyBudget(percent, part, [.. Elsewhere(reading, part).Where(f => f.Role != AmountRole.InitialBudget || !IsAdded(reading))]) : null);
        if (slipped is not null) return Claim(ClaimKind.Rate, percent, part, slipped, []);
        if (own is not null && (own.Role != AmountRole.InitialBudget || !IsAdded(reading)) && IsPlausible(percent, part, own)) return Claim(ClaimKind.Rate, percent, part, own, wholes);
        var accused = wholes.FirstOrDefault(f => f.Role != AmountRole.InitialBudget || !IsAdded(reading)) ?? wholes.FirstOrDefault(f => f.Sentence == percent.Sentence && IsMisprint(percent, part, f));
        return accused is null ? null : Build(ClaimKind.Rate, percent, part, [accused, .. wholes]);
    }

    /// <summary>执行率95%（实际支出462.18万元，全年预算486.50万元）: the figures behind the rate, of its sentence, where none stands before it.</summary>
    private static RatioClaim? Behind(Frame percent, ReadPassage passage, AmountRole role)
    {
        var behind = passage.Frames.Frames.Skip(percent.Index + 1).TakeWhile(f => f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Quantity.Kind != QuantityKind.Percent).Where(f => f.IsMoney && Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact).ToList();
        if (behind.FindAll(f => f.Role == role) is not [var part] || behind.FindAll(f => f.Role is { } r && Budgets.Contains(r) && !ReferenceEquals(f, part)) is not [var whole] || whole.Value == 0) return null;
        return Math.Abs(part.Index - percent.Index) <= 2 && Math.Abs(whole.Index - percent.Index) <= 2 && IsPlausible(percent, part, whole) ? Claim(ClaimKind.Rate, percent, part, whole, []) : null;
    }

    /// <summary>首批到位318.50万元，第二批到位200万元: what arrived is not what should have.</summary>
    private static bool IsArrived(Frame frame) => Arrived().IsMatch(frame.Phrase);

    [GeneratedRegex("(?<!应|应当|需|需要|拟|计划|待)(到位|到账)")]
    private static partial Regex Arrived();

    /// <summary>整体执行率 is no part's.</summary>
    [GeneratedRegex("整体|总体|综合|总的|合计|平均")]
    private static partial Regex Whole();

    /// <summary>True where the report tells of additions: then its initial budget is no denominator to accuse by.</summary>
    private static bool IsAdded(ReportReading reading) =>
        reading.Frames.Any(f => f.IsMoney && f.Role is AmountRole.BudgetAdded or AmountRole.FullYearBudget);

    /// <summary>The one budget that other paragraphs state for the same subject and year, the year's own before the initial one; null where they state several, or one far off.</summary>
    private static Frame? OnlyBudget(Frame percent, Frame part, List<Frame> budgets)
    {
        var same = budgets.Where(f => (f.Subject == part.Subject || IsOwn(part) && IsOwn(f)) && f.Year == part.Year && f.PartOf is null && f.Depth == 0 && f.Role != AmountRole.Income).OrderBy(f => Array.IndexOf(Budgets, f.Role!.Value)).ToList();
        return same.Count > 0 && same[0].Value != 0 && same.TrueForAll(f => f.Role != same[0].Role || f.Value == same[0].Value) && Math.Abs(Rounded(percent, part, same[0]) - percent.Value) <= FarthestSlip ? same[0] : null;
    }

    /// <summary>上述资金, 项目资金: the report's own money under whatever general name.</summary>
    private static bool IsOwn(Frame frame) => frame.SubjectIsDefault || Itself().IsMatch(frame.Subject) || SubjectWords.IsGeneric(frame.Subject) || Concepts.Of(frame.Subject) == "total";

    [GeneratedRegex("(上述|以上|该|此|本|项目)(项目)?(资金|经费|款项)$|^(项目|计划|资金)*(总投资|投资总额|资金总额|总投入)$")]
    private static partial Regex Itself();

    private static decimal Rounded(Frame percent, Frame part, Frame whole)
    {
        var step = percent.Quantity.Number.Step;
        return Math.Round(100 * part.Value / whole.Value / step, MidpointRounding.AwayFromZero) * step;
    }

    private static RatioClaim? Fitting(Frame percent, IReadOnlyList<Frame> parts, IReadOnlyList<Frame> wholes) =>
        (from part in parts from whole in wholes where !ReferenceEquals(part, whole) && Percentages.Fits(percent, part, whole) select Claim(ClaimKind.Rate, percent, part, whole, [])).FirstOrDefault();

    /// <summary>Budgets of the same report stated in other paragraphs.</summary>
    private static List<Frame> Elsewhere(ReportReading reading, Frame part) =>
        [.. reading.Frames.Where(f => f.IsMoney && f.Role is { } r && Budgets.Contains(r) && f.RoleIsExplicit && !ReferenceEquals(f.Passage, part.Passage))];

    /// <summary>0.52亿元 is so coarse that many a rate would fit: far from the rate, only figures of three digits at least are taken for its denominator.</summary>
    private static bool IsSharp(Frame whole) => whole.Quantity.Number.Step <= whole.Value / CoarsestShare;

    private const decimal CoarsestShare = 400;

    /// <summary>Any longer sum of the report, the second chance of a rate: 全年可用9,527.13万元, told without a budget's words.</summary>
    private static List<Frame> Available(ReportReading reading, Frame part) =>
        [.. reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f.Value > part.Value && Slips.Length(f.Value) >= LongSum)];

    private const int LongSum = 4;

    /// <summary>Money of the year together with the opening balance, or the initial budget with what was added to it, as denominator: 本年收入 + 上年结转.</summary>
    private static RatioClaim? WithOpening(Frame percent, IReadOnlyList<Frame> parts, IReadOnlyList<Frame> before)
    {
        foreach (var opening in before.Where(f => f.Role == AmountRole.BudgetAdded && !f.Phrase.Contains('减', StringComparison.Ordinal) || f.Role == AmountRole.CarryOver && (f.Phrase.Contains("上年", StringComparison.Ordinal) || f.Phrase.Contains("年初", StringComparison.Ordinal))))
            foreach (var fund in before.Where(f => f.Role is { } r && Budgets.Contains(r)))
                foreach (var part in parts)
                    if (Percentages.Fits(percent.Quantity.Number, part.Quantity.Number, Both(fund, opening)))
                        return Claim(ClaimKind.Rate, percent, part, fund, []) with { Whole = fund.ToTerm() with { Number = Both(fund, opening), Raw = $"（{fund.Raw} + {opening.Raw}）" }, Workings = [opening.ToTerm().Place] };
        return null;
    }

    private static PrintedNumber Both(Frame left, Frame right) =>
        new(left.Value + right.Value, Math.Max(left.Quantity.Number.Step, right.Quantity.Number.Step));

    /// <summary>中央1416万元、县级944万元，分别占60%和40%: the n-th percentage is of the n-th figure of the list before.</summary>
    private static Claim? Distributed(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var row = Respectively.Row(percent, passage.Frames);
        if (row.Count < 2) return null;
        var list = Levels.Before(row[0], passage).Where(f => f.Depth == percent.Depth).Take(row.Count).Reverse().ToList();
        if (list.Count < row.Count) return null;
        var part = list[row.ToList().IndexOf(percent)];
        var wholes = Wholes(percent, part, passage, reading, "");
        if (wholes.Count == 0) wholes = [.. row.Zip(list).SelectMany(o => Wholes(o.First, o.Second, passage, reading, "").Where(w => Percentages.Fits(o.First, o.Second, w))).Distinct()];
        return wholes.Count == 0 ? null : Build(ClaimKind.Share, percent, part, wholes);
    }

    /// <summary>Same sentence first; then the order of denominators that a 执行率 means.</summary>
    private static int Distance(Frame whole, Frame percent) =>
        (whole.Sentence == percent.Sentence ? 0 : 100) + Array.IndexOf(Budgets, whole.Role!.Value) * 10;

    /// <summary>Two counts of one kind before a rate: found and fixed, sent and returned, planned and done.</summary>
    private static Claim? CountRateOf(Frame percent, ReadPassage passage)
    {
        var before = Levels.Before(percent, passage).Where(f => f.Quantity.Number.IsExact && f.Segment == percent.Segment && f.Depth == percent.Depth).Take(4).ToList();
        foreach (var whole in before)
            foreach (var part in before)
                if (!ReferenceEquals(part, whole) && part.IsCommensurable(whole) && Percentages.Fits(percent, part, whole))
                    return Claim(ClaimKind.Rate, percent, part, whole, []);
        before = [.. before.Where(f => f.IsCommensurable(before[0]))];
        if (before.Count < 2) return null;
        var (near, far) = (before[0], before[1]);
        var isPlanned = IsPlanned(percent, passage);
        if (percent.Value == 100 && !isPlanned || ToldInBracket(percent, before, passage)) return null;
        var isChain = before.Count > 2 && before.Zip(before.Skip(1)).All(p => p.First.Value < p.Second.Value) && IsOfStem(percent, near);
        var isClear = isChain || before.Count == 2 && (NamesTarget(far) ^ NamesTarget(near) || near.Value <= far.Value);
        if (!isClear) return null;
        var (actual, plan) = NamesTarget(near) && !NamesTarget(far) ? (far, near) : (near, far);
        var claim = Claim(ClaimKind.Rate, percent, actual, plan, []);
        return isPlanned && IsPlausible(percent, actual, plan) || IsNear(claim) || IsMisprint(percent, actual, plan) ? claim : claim with { Unjudgeable = Unsure };
    }

    /// <summary>有效样本487户，满意率89.32%（满意435户）: the numerator stands in the bracket behind the rate.</summary>
    private static bool ToldInBracket(Frame percent, List<Frame> before, ReadPassage passage) =>
        passage.Frames.Frames.Skip(percent.Index + 1).TakeWhile(f => ReferenceEquals(f.Owner, percent)).Any(part => before.Exists(whole => part.IsCommensurable(whole) && Percentages.Fits(percent, part, whole)));

    /// <summary>满意率 is the rate of what was 满意: the name of the rate begins with what its numerator was.</summary>
    private static bool IsOfStem(Frame percent, Frame part) =>
        Stem().Match(percent.Phrase) is { Success: true } stem && (part.Phrase.Contains(stem.Groups["stem"].Value, StringComparison.Ordinal) || part.Trail.StartsWith(stem.Groups["stem"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<stem>[^,;。有]{2})率(为|达到|达|是|:)?$")]
    private static partial Regex Stem();

    private const string Unsure = "没有把握确定比率的分子和分母";

    /// <summary>计划1500页，完成1270页，完成率84.67%: of the two figures before a rate of completion, one says that it is the plan.</summary>
    private static bool IsPlanned(Frame percent, ReadPassage passage) =>
        Completion().IsMatch(percent.Phrase) && Levels.Before(percent, passage).Where(f => f.Segment == percent.Segment && f.Depth == percent.Depth).Take(2).ToList() is [var near, var far]
        && near.IsCommensurable(far) && near.Quantity.Number.IsExact && far.Quantity.Number.IsExact && NamesPlan(near) ^ NamesPlan(far);

    /// <summary>Counts that lie far from the stated rate are likely counts of something else, unless they give its very digits.</summary>
    private static bool IsNear(RatioClaim claim) =>
        Math.Abs(100 * claim.Part.Number.Value / claim.Whole.Number.Value - claim.Percent.Number.Value) <= FarthestSlip || IsPointMoved(claim.Percent.Number.Value, 100 * claim.Part.Number.Value / claim.Whole.Number.Value);

    private const decimal FarthestSlip = 10;

    private static bool NamesPlan(Frame frame) => Plan().IsMatch(frame.Phrase);

    private static bool NamesTarget(Frame frame) => Target().IsMatch(frame.Phrase);

    private static Claim? Build(ClaimKind kind, Frame percent, Frame part, List<Frame> wholes, IEnumerable<Frame>? otherParts = null)
    {
        wholes = [.. wholes.Where(w => w.IsCommensurable(part) && w.Value != 0)];
        if (wholes.Count == 0) return null;
        foreach (var candidate in new[] { part }.Concat(otherParts ?? []).Distinct())
            if (wholes.FirstOrDefault(w => Percentages.Fits(percent, candidate, w)) is { } fitting)
                return Claim(kind, percent, candidate, fitting, []);
        if (wholes.Any(w => Percentages.Fits(percent.Quantity.Number with { Value = 100 - percent.Value }, part.Quantity.Number, w.Quantity.Number))) return null;
        if (Ambiguous(percent, part, wholes[0]) && !IsOnly(percent, part, wholes)) return Claim(kind, percent, part, wholes[0], wholes) with { Unjudgeable = Unsure };
        return Claim(kind, percent, part, wholes[0], wholes.Skip(1));
    }

    /// <summary>占总支出的64%, the part beside it and the total stated once or always alike in the report: there is nothing else that could be meant.</summary>
    private static bool IsOnly(Frame percent, Frame part, List<Frame> wholes) =>
        part.Sentence == percent.Sentence && part.Quantity.Number.IsExact && wholes[0].Quantity.Number.IsExact && NamedTotal().IsMatch(percent.Phrase) && wholes.TrueForAll(w => w.Value == wholes[0].Value) && IsPlausible(percent, part, wholes[0]);

    [GeneratedRegex("占(全年|年度|本年|当年|部门|单位|我局|全局|项目)*(总|支出合计|支出总额)(支出|收入|投资|预算|资金|额)*(合计|总额)?的(比重|比例)?为?$|占(本年|全年|年度)(支出|收入)(合计|总额|总计)的$")]
    private static partial Regex NamedTotal();

    /// <summary>Figures of other sentences, approximations and quotients of another order are no ground for an accusation.</summary>
    private static bool Ambiguous(Frame percent, Frame part, Frame whole) =>
        !part.Quantity.Number.IsExact || !whole.Quantity.Number.IsExact || !IsPlausible(percent, part, whole)
        || ((part.Sentence != percent.Sentence || !ReferenceEquals(whole.Passage, percent.Passage)) && !IsSlip(percent, part, whole));

    /// <summary>A quotient of another order of magnitude is a quotient of other things, unless its digits are those printed.</summary>
    private static bool IsPlausible(Frame percent, Frame part, Frame whole) =>
        percent.Value != 0 && (100 * part.Value / whole.Value / percent.Value is > 0.4m and < 2.5m || IsMisprint(percent, part, whole));

    /// <summary>True where one slip of the pen makes the quotient of the percentage.</summary>
    private static bool IsMisprint(Frame percent, Frame part, Frame whole) =>
        whole.Value != 0 && (IsMisprint(percent, Rounded(percent, part, whole)) || IsPointMoved(percent.Value, 100 * part.Value / whole.Value));

    /// <summary>Of a percentage of three digits, only exchanged ones are evidence.</summary>
    private static bool IsMisprint(Frame percent, decimal wanted) =>
        Slips.AreTransposed(percent.Value, wanted) || Slips.Length(percent.Value) >= LongSum && Slips.IsMisprint(percent.Quantity.Number, wanted);

    /// <summary>True where the percentage is the quotient in percent, to two decimals, with the point elsewhere.</summary>
    private static bool IsPointMoved(decimal percent, decimal quotient) => Slips.IsPointMoved(percent, Math.Round(quotient, 2, MidpointRounding.AwayFromZero));

    /// <summary>Figures far apart in the text are tied only by a slip: exchanged digits, or a difference of a few points.</summary>
    private static bool IsSlip(Frame percent, Frame part, Frame whole) =>
        IsMisprint(percent, part, whole) || Math.Abs(100 * part.Value / whole.Value - percent.Value) <= NearPoints;

    private const decimal NearPoints = 3;

    private static RatioClaim Claim(ClaimKind kind, Frame percent, Frame part, Frame whole, IEnumerable<Frame> others) => new()
    {
        Kind = kind,
        Quote = Contexts.SentenceOf(percent),
        Percent = percent.ToTerm(Label(percent)),
        Part = part.ToTerm(),
        Whole = whole.ToTerm(),
        OtherWholes = [.. others.Where(o => !ReferenceEquals(o, whole)).Select(o => o.ToTerm())],
    };

    private static string Label(Frame percent) => percent.Phrase.Length is > 0 and <= 16 ? percent.Phrase : "比率";

    [GeneratedRegex(@"(完成|达到|为|是|达|相当于|占)(了)?(年度|全年|年初|计划|既定|省|市|县|区)*(目标|任务|计划)(任务|数|值)*的$")]
    private static partial Regex OfTarget();

    [GeneratedRegex(@"^(?<part>.*?)(占到|占|完成了|完成|达到|达|为|是|相当于)(?<whole>[^占]{1,20}?)的(比重|比例)?(为|达)?$")]
    private static partial Regex OfNamedWhole();

    /// <summary>占总支出300万元的比重为72.88%.</summary>
    [GeneratedRegex("^的((比重|比例|份额|比率)(为|达到|达|是)?)?$")]
    private static partial Regex OfIt();

    /// <summary>占总户数, 占应办件总量: a whole named by what is counted.</summary>
    [GeneratedRegex("^(全[市县区镇乡村]?|[市县区镇乡村]?)?[^,;。]{0,6}?(总(?<unit>[户人件个项亩批车台次份])(次)?数|总数|总量|总面积|总人数|总户数|总里程)$")]
    private static partial Regex CountedWhole();

    [GeneratedRegex(@"^(?<part>.*?)(占比|占|比重|比例)(为|达到|达|是)?$|^(?<part>.*?)占(?<rest>[^的]{2,10})$")]
    private static partial Regex Share();

    [GeneratedRegex(@"(执行率|支出率|支付率|使用率|预算完成率|执行进度|支出进度|资金完成率)(为|达到|达|是|:)?$")]
    private static partial Regex BudgetRate();

    [GeneratedRegex(@"(到位率)(为|达到|达|是|:)?$")]
    private static partial Regex ArrivalRate();

    [GeneratedRegex(@"率(为|达到|达|是|:)?$")]
    private static partial Regex CountRate();

    [GeneratedRegex(@"(完成|实现|达成|执行)率")]
    private static partial Regex Completion();

    [GeneratedRegex(@"^(为|是|完成|完成了|达到|达|实现|相当于)(年度|全年|年初|既定|省|市|县|区|下达|总)*(目标|任务|计划|预算)")]
    private static partial Regex PrintedPlan();

    [GeneratedRegex(@"目标|任务|计划")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^(完成|为|是|达)")]
    private static partial Regex RateVerb();

    [GeneratedRegex(@"(目标|任务|计划|应|指标|下达|发现|发放|检测|抽检|共|总)")]
    private static partial Regex Target();
}
