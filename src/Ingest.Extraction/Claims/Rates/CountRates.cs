using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>393份合格，达标率93.57%; 目标6.42万人，当前5.68万人，完成目标任务的88.47%: two counts, or an outcome and its target, before a rate.</summary>
internal static partial class CountRates
{
    /// <summary>Actual over target, counts, money or rates: 目标6.42万人，当前5.68万人，完成目标任务的88.47%.</summary>
    public static Claim? OfTarget(Frame percent, ReadPassage passage)
    {
        var before = passage.Frames.Frames.Take(percent.Index).Reverse()
            .Where(f => f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Dimension is not null && !f.IsChange && !ToTarget().IsMatch(f.Phrase)).ToList();
        var target = before.FirstOrDefault(f => NamesPlan(f) && before.Any(o => o.Index > f.Index && o.IsCommensurable(f)));
        var actual = target is null ? null : before.FirstOrDefault(f => f.IsCommensurable(target) && !ReferenceEquals(f, target) && !Beyond().IsMatch(f.Phrase));
        return target is null || actual is null || target.Value == 0 ? null : Quotients.Claim(ClaimKind.Rate, percent, actual, target, []);
    }

    /// <summary>超计划1.8公里: by how much the outcome and the target differ.</summary>
    [GeneratedRegex("^,?(超|多|少|低于|高于|还?差|短|欠|剩)")]
    private static partial Regex Beyond();

    /// <summary>完成目标任务的88.47%.</summary>
    public static bool IsOfTarget(Frame percent) => ToTarget().IsMatch(percent.Phrase);

    [GeneratedRegex(@"(完成|达到|为|是|达|相当于|占)(了)?(年度|全年|年初|计划|既定|省|市|县|区)*(目标|任务|计划)(任务|数|值)*的$")]
    private static partial Regex ToTarget();

    /// <summary>Two counts of one kind before a rate: found and fixed, sent and returned, planned and done.</summary>
    public static Claim? Of(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var all = Levels.Before(percent, passage).Where(f => f.Quantity.Number.IsExact && f.Segment == percent.Segment && f.Depth == percent.Depth).Take(MostFitting).ToList();
        foreach (var whole in all)
            foreach (var part in all)
                if (!ReferenceEquals(part, whole) && part.Quantity.Kind == whole.Quantity.Kind && (!IsInverse(percent, part, whole) || part.Value <= whole.Value && !NamesTarget(part)) && Percentages.Fits(percent, part, whole))
                    return Quotients.Claim(ClaimKind.Rate, percent, part, whole, []);
        var before = all.Take(MostLevels).Where(f => f.IsCommensurable(all[0])).ToList();
        if (InBracket(percent, passage) is { } told && before.Count > 0 && told.IsCommensurable(before[0])) return OfBracket(percent, told, before);
        return before.Count < 2 ? OfTwoCounters(percent, all) ?? OfSegmentBefore(percent, before, passage) ?? OfToldTarget(percent, before, reading) : OfStem(percent, before) ?? OfNearest(percent, before, passage);
    }

    /// <summary>How far back a figure may stand that gives the rate, and one that it is held against where none does.</summary>
    private const int MostFitting = 8;
    private const int MostLevels = 4;

    /// <summary>设定指标18个，完成16个，未完成2个，完成率88.89%: the one figure that the rate is named after, of the only one larger, or of the next in a chain of ever smaller ones.</summary>
    private static RatioClaim? OfStem(Frame percent, List<Frame> before)
    {
        var parts = before.FindAll(f => IsOfStem(percent, f));
        if (parts.Count > 1) return OfStems(percent, parts, before);
        if (parts is not [var part] || IsFull(percent)) return null;
        var larger = before.FindAll(f => f.Index < part.Index && f.Value > part.Value);
        var whole = larger.Count == 1 || larger.Zip(larger.Skip(1)).All(p => p.First.Value < p.Second.Value) ? larger.FirstOrDefault() : null;
        if (whole is null) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, part, whole, []);
        return (IsWeighted(percent) ? Quotients.IsClose(claim) : Quotients.IsNear(claim)) || Quotients.IsMisprint(percent, part, whole) ? claim : null;
    }

    /// <summary>访谈260人，非常满意182人、比较满意63人，综合满意率94.23%: all that bear the rate's name, of the one figure larger than their sum.</summary>
    private static RatioClaim? OfStems(Frame percent, List<Frame> parts, List<Frame> before)
    {
        var sum = parts[0].Quantity.Number with { Value = parts.Sum(p => p.Value) };
        if (before.FindAll(f => f.Value >= sum.Value) is not [var whole]) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, parts[0], whole, []);
        claim = claim with { Part = claim.Part with { Number = sum, Raw = $"（{string.Join(" + ", parts.Select(p => p.Raw))}）" }, Workings = [.. parts.Select(p => p.Place)] };
        return Percentages.Fits(percent.Quantity.Number, sum, whole.Quantity.Number) || Quotients.IsMisprint(claim) ? claim : null;
    }

    /// <summary>Those who are 基本满意 count for less, in ways that no report tells.</summary>
    private static bool IsWeighted(Frame percent) => percent.Phrase.Contains("满意", StringComparison.Ordinal);

    /// <summary>常住人口21.36万人，建档19.84万份，建档率92.88%: the rate is named after the figure before it, whose counter is another than that of the figure it is of.</summary>
    private static RatioClaim? OfTwoCounters(Frame percent, List<Frame> all)
    {
        if (all is not [var part, var whole, ..] || part.Quantity.Kind != whole.Quantity.Kind || part.Value > whole.Value || !IsOfStem(percent, part) || IsOfStem(percent, whole)) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, part, whole, []);
        return Percentages.Fits(percent, part, whole) || !IsFull(percent) && (Quotients.IsMisprint(percent, part, whole) || Quotients.IsClose(claim)) ? claim : null;
    }

    /// <summary>目标1.20万株 … 打孔注药1.08万株，完成率90%: the one target of the thing that the report tells elsewhere, where the sentence tells only what was done.</summary>
    private static RatioClaim? OfToldTarget(Frame percent, List<Frame> before, ReportReading reading)
    {
        if (!Completion().IsMatch(percent.Phrase) || IsFull(percent) || before is not [var done] || done.SubjectIsDefault || done.Subject.Length < ShortestThing) return null;
        var target = Levels.Only(reading.Frames.Where(f => !ReferenceEquals(f.Passage, done.Passage) && f.IsCommensurable(done) && Repeats.NamedItem.NamesTarget(f) && f.Subject == done.Subject && f.Quantity.Number.IsExact && f.Value != 0));
        return target is not null && Quotients.Claim(ClaimKind.Rate, percent, done, target, []) is var claim && (Quotients.IsNear(claim) || Quotients.IsMisprint(percent, done, target)) ? claim : null;
    }

    /// <summary>收回472份，回收率94.4%；其中满意441份，满意度93.43%: of a figure before the semicolon, the nearest that is larger.</summary>
    private static RatioClaim? OfSegmentBefore(Frame percent, List<Frame> before, ReadPassage passage)
    {
        if (before is not [var part] || !IsOfStem(percent, part)) return null;
        var wholes = Levels.Before(part, passage).Where(f => f.Segment < part.Segment && f.Quantity.Number.IsExact && f.Value > part.Value && f.Quantity.Unit == part.Quantity.Unit).ToList();
        return wholes.Find(w => Percentages.Fits(percent, part, w)) is { } held ? Quotients.Claim(ClaimKind.Rate, percent, part, held, [])
            : wholes.Find(w => Quotients.IsMisprint(percent, part, w) || Quotients.IsClose(Quotients.Claim(ClaimKind.Rate, percent, part, w, []))) is { } near ? Quotients.Claim(ClaimKind.Rate, percent, part, near, []) : null;
    }

    private const int ShortestThing = 3;

    private static Claim? OfNearest(Frame percent, List<Frame> before, ReadPassage passage)
    {
        var (near, far) = (before[0], before[1]);
        var (actual, plan) = IsInverse(percent, near, far) ? (far, near) : (near, far);
        var isPlanned = IsPlanned(percent, passage);
        var isNamed = IsInverse(percent, plan, actual);
        var isChain = before.Count > 2 && before.Zip(before.Skip(1)).All(p => p.First.Value < p.Second.Value) && IsOfStem(percent, near);
        if (IsFull(percent) && (actual.Value > plan.Value || !isPlanned && !(isNamed && IsBareStem(percent, near)))) return null;
        if (!isChain && (before.Count > 2 || !isNamed && near.Value > far.Value)) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, actual, plan, []);
        if (actual.Value == plan.Value && !IsDue(plan) && !IsDue(actual)) return null;
        var isCertain = isPlanned || IsOfStem(percent, actual) && !IsOfStem(percent, plan);
        var isNear = Quotients.IsNear(claim) && (isChain || IsDue(plan) || IsDue(actual) || IsOfStem(percent, actual) || IsOfThing(percent, actual) && !IsOfThing(percent, plan) || SharesVerb(percent, actual) && !SharesVerb(percent, plan) || Quotients.IsClose(claim) && SharesName(percent, actual) && !SharesName(percent, plan));
        return isCertain && Quotients.IsPlausible(percent, actual, plan) || isNear || Quotients.IsMisprint(percent, actual, plan) ? claim : claim with { Unjudgeable = Quotients.Unsure };
    }

    private static bool IsFull(Frame percent) => percent.Value == 100;

    /// <summary>True where the words say that the part is what the rate is of, and the whole what was reached: 应接收34家 of 实接收33家, 满意率 of 满意157人 in 160人.</summary>
    private static bool IsInverse(Frame percent, Frame part, Frame whole) =>
        IsOfStem(percent, whole) != IsOfStem(percent, part) ? IsOfStem(percent, whole) : NamesTarget(part) && !NamesTarget(whole);

    /// <summary>有效样本487户，满意率89.32%（满意435户）; 检验24311台，检验率99.2%（应检24507台）: the other figure stands in the bracket behind the rate.</summary>
    private static Frame? InBracket(Frame percent, ReadPassage passage) =>
        passage.Frames.Frames.Skip(percent.Index + 1).FirstOrDefault() is { } next && ReferenceEquals(next.Owner, percent) && Levels.IsLevel(next) && next.Quantity.Number.IsExact ? next : null;

    private static RatioClaim? OfBracket(Frame percent, Frame told, List<Frame> before)
    {
        var isWhole = IsDue(told) && !IsOfStem(percent, told) || before.Exists(f => Percentages.Fits(percent, f, told));
        var other = before.Find(f => isWhole ? Percentages.Fits(percent, f, told) : Percentages.Fits(percent, told, f)) ?? before[0];
        var (part, whole) = isWhole ? (other, told) : (told, other);
        var claim = Quotients.Claim(ClaimKind.Rate, percent, part, whole, []);
        return part.Value <= whole.Value && (Quotients.IsNear(claim) || Quotients.IsMisprint(percent, part, whole)) ? claim : null;
    }

    /// <summary>满意率 and 满意度 are of what was 满意, 回收率 of what was 收回, and never of what was not: the name of the rate says what its numerator was.</summary>
    internal static bool IsOfStem(Frame percent, Frame part) =>
        Name().Match(percent.Phrase) is { Success: true } match && match.Groups["name"].Value is var name && (name.All(part.Phrase.Contains) && !Aimed().IsMatch(part.Phrase) && Undone().IsMatch(part.Phrase) == Undone().IsMatch(percent.Phrase) || part.Trail.StartsWith(name, StringComparison.Ordinal));

    /// <summary>立386起、破231起，破案率59.8%: the verb of the rate's name directly before the figure.</summary>
    private static bool SharesVerb(Frame percent, Frame part) =>
        part.Index >= percent.Index - 2 && Name().Match(percent.Phrase) is { Success: true } match && part.Phrase.Length > 0 && match.Groups["name"].Value.Contains(part.Phrase[^1], StringComparison.Ordinal);

    /// <summary>按期签约35个，签约及时率: two neighbouring characters of the rate's name before the figure.</summary>
    private static bool SharesName(Frame percent, Frame part) => Repeats.CharacterPairs.Of(percent.Phrase, char.IsLetter).Any(w => part.Phrase.Contains(w, StringComparison.Ordinal));

    /// <summary>普惠性幼儿园覆盖率 is of what 普惠性幼儿园 tells.</summary>
    private static bool IsOfThing(Frame percent, Frame part) => Thing().Match(percent.Phrase) is { Success: true } match && part.Phrase.Contains(match.Groups["thing"].Value, StringComparison.Ordinal);

    [GeneratedRegex("^[,、]?(?<thing>[^,;。]{3,}?)[^,;。]{2}率" + Copula.AtEnd)]
    private static partial Regex Thing();

    /// <summary>计划完成营造林2.60万亩 was not done yet.</summary>
    [GeneratedRegex("^[,、]?(年度|全年|年初|原)?(计划|目标|应|拟)|(计划|目标)[数值]?(为|是)?$")]
    private static partial Regex Aimed();

    [GeneratedRegex("未|尚|没有|不(?!少于|低于)|剩余")]
    private static partial Regex Undone();

    /// <summary>整改 of 整改率 and 整改完成率.</summary>
    [GeneratedRegex(@"(?<name>(?!任务|目标|计划|预算|指标)[^,;。有]{2})(完成)?(率|度|比例)" + Copula.AtEnd)]
    private static partial Regex Name();

    /// <summary>满意率 directly behind its counts; 按期办结率 is of something else.</summary>
    private static bool IsBareStem(Frame percent, Frame near) => near.Index == percent.Index - 1 && Stem().Match(percent.Phrase) is { Success: true, Index: 0 };

    [GeneratedRegex(@"(?<stem>[^,;。有]{2})率" + Copula.AtEnd)]
    private static partial Regex Stem();

    /// <summary>计划1500页，完成1270页，完成率84.67%: of the two figures before a rate of completion, one says that it is the plan.</summary>
    public static bool IsPlanned(Frame percent, ReadPassage passage) =>
        Completion().IsMatch(percent.Phrase) && Levels.Before(percent, passage).Where(f => f.Segment == percent.Segment && f.Depth == percent.Depth).Take(2).ToList() is [var near, var far]
        && near.IsCommensurable(far) && near.Quantity.Number.IsExact && far.Quantity.Number.IsExact && IsDue(near) ^ IsDue(far);

    [GeneratedRegex(@"(完成|实现|达成|执行|到位|到账|支付|支出|使用|拨付)(率|比例?|度|水平)|^(已|实际)?完成(了)?$")]
    private static partial Regex Completion();

    /// <summary>应检320家, 计划50场: what the rate of the other figure must be of; 发放240份 may be the whole of many a rate.</summary>
    private static bool IsDue(Frame frame) => NamesPlan(frame) || Due().IsMatch(frame.Phrase);

    [GeneratedRegex("应|编制|下达|指标")]
    private static partial Regex Due();

    private static bool NamesPlan(Frame frame) => Plan().IsMatch(frame.Phrase);

    private static bool NamesTarget(Frame frame) => Target().IsMatch(frame.Phrase);

    [GeneratedRegex(@"目标|任务|计划|预算")]
    private static partial Regex Plan();

    [GeneratedRegex(@"(目标|任务|计划|应|指标|下达|发现|发放|检测|抽检|编制|共|总)")]
    private static partial Regex Target();
}
