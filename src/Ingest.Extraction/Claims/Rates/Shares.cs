using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>占总支出的62.02%, 218.64万元，占总支出300万元的72.88%, 分别占60%和40%: shares, and rates whose whole the text names.</summary>
internal static partial class Shares
{
    public static Claim? Of(Frame percent, ReadPassage passage, ReportReading reading, string partName, string wholeName)
    {
        if (OfItself().IsMatch(partName + "占") || partName.Length == 0 && SpeaksOfItself(percent, passage)) return null;
        var part = PartOf(percent, passage, partName);
        if (part is null) return null;
        var wholes = Wholes.Of(percent, part, passage, reading, wholeName);
        if (wholes.Count == 0 && wholeName.Length == 0 && (part.Index > percent.Index || part.Phrase.Contains(SubjectWords.Noun(partName), StringComparison.Ordinal)) && percent.Raw[^1] is '%' or '％' && Wholes.OnlyLarger(percent, part, passage) is { } larger) wholes = [larger];
        var kind = !percent.Phrase.Contains('占', StringComparison.Ordinal) && (RateVerb().IsMatch(percent.Phrase) || RoleWords.In(wholeName).Any(r => Wholes.Budgets.Contains(r.Role))) ? ClaimKind.Rate : ClaimKind.Share;
        if (wholes.Any(w => Percentages.Fits(percent, part, w))) return Quotients.Build(kind, percent, part, wholes);
        if (wholeName.Length == 0 && reading.Frames.FirstOrDefault(f => Levels.IsLevel(f) && f.IsCommensurable(part) && f.Role == part.Role && f.PartOf is null && f.Value > part.Value && Percentages.Fits(percent, part, f)) is { } total)
            return Quotients.Claim(ClaimKind.Share, percent, part, total, []);
        return OfImpliedWhole(percent, part, reading) ?? OfList(percent, part, passage, wholeName) ?? OfOtherFigures(kind, percent, part, wholes, wholeName, passage, reading) ?? Quotients.Build(kind, percent, part, wholes);
    }

    /// <summary>218.64万元，占总支出300万元的72.88%; 138户，为计划130户的106.15%: the whole stands between 占, or the word of a plan, and 的.</summary>
    public static RatioClaim? OfPrintedWhole(Frame percent, ReadPassage passage)
    {
        if (percent.Index == 0 || !OfIt().IsMatch(percent.Lead) || passage.Frames.Frames[percent.Index - 1] is not { } whole || !Levels.IsLevel(whole) || whole.Value == 0) return null;
        var isShare = whole.Phrase.StartsWith('占');
        if (!isShare && !PrintedPlan().IsMatch(whole.Phrase)) return null;
        var parts = Levels.Before(whole, passage).Where(f => f.IsCommensurable(whole) && f.Depth == whole.Depth && !f.IsComparison && (isShare || f.Segment == whole.Segment)).ToList();
        if (parts.Count == 0) return null;
        if (isShare) return Quotients.Claim(ClaimKind.Share, percent, parts[0], whole, []);
        var claim = Quotients.Claim(ClaimKind.Rate, percent, parts.Find(p => Percentages.Fits(percent, p, whole)) ?? parts[0], whole, []);
        return Quotients.IsNear(claim) || parts[0].Index == whole.Index - 1 && Quotients.IsPlausible(percent, parts[0], whole) ? claim : claim with { Unjudgeable = Quotients.Unsure };
    }

    /// <summary>
    /// 中央1416万元、县级944万元，分别占60%和40%: the n-th percentage is of the n-th figure of the list before. 计划306万元、204万元，到位306万元、193万元，到位率分别为100%和94.61%: of the n-th of the
    /// list before that, where another of them is.
    /// </summary>
    public static Claim? Distributed(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var row = Respectively.Row(percent, passage.Frames);
        if (row.Count < 2) return null;
        var list = Listed(row[0], passage).Take(2 * row.Count).Reverse().ToList();
        if (list.Count < row.Count) return null;
        var at = row.ToList().IndexOf(percent);
        var parts = list[^row.Count..];
        var part = parts[at];
        if (list.Count == 2 * row.Count && row.Where((p, i) => i != at && Percentages.Fits(p, parts[i], list[i])).Any() && list[at].IsCommensurable(part)) return Quotients.Claim(ClaimKind.Rate, percent, part, list[at], []);
        if (row[0].Phrase.Contains('率', StringComparison.Ordinal)) return RateOfEach(percent, part, OfSameList(parts, at, passage), reading.Frames.Where(f => Levels.IsLevel(f) && f.Subject == part.Subject));
        var wholes = Wholes.Of(percent, part, passage, reading, "");
        if (wholes.Count == 0) wholes = [.. row.Zip(parts).SelectMany(o => Wholes.Of(o.First, o.Second, passage, reading, "").Where(w => Percentages.Fits(o.First, o.Second, w))).Distinct()];
        return wholes.Count == 0 ? null : Quotients.Build(ClaimKind.Share, percent, part, wholes);
    }

    /// <summary>The levels before a row, nearest first; 两项 of 两项占比分别为 counts them and is none.</summary>
    private static IEnumerable<Frame> Listed(Frame first, ReadPassage passage) =>
        Levels.Before(first, passage).Where(f => f.Depth == first.Depth && (f.IsMoney || char.IsAsciiDigit(f.Passage.Text[f.Quantity.Start])));

    /// <summary>分别为42万元、63万元、35万元，分别占总额的30%、45%、25%: of their sum, nowhere printed, where another of the shares is.</summary>
    public static RatioClaim? OfRow(Frame percent, ReadPassage passage)
    {
        var row = Respectively.Row(percent, passage.Frames).ToList();
        if (row.Count < 2 || row[0].Phrase.Contains('率', StringComparison.Ordinal) || Listed(row[0], passage).Take(row.Count).Reverse().ToList() is not { } parts || parts.Count < row.Count || !parts.TrueForAll(p => p.IsCommensurable(parts[0]))) return null;
        if (passage.Frames.Frames.FirstOrDefault(f => f.IsCommensurable(parts[0]) && f.Value == Sum(parts).Value) is { } printed) return Quotients.Claim(ClaimKind.Share, percent, parts[row.IndexOf(percent)], printed, []);
        return row.Where((p, i) => p != percent && Percentages.Fits(p.Quantity.Number, parts[i].Quantity.Number, Sum(parts))).Any() ? OfSum(percent, parts[row.IndexOf(percent)], parts) : null;
    }

    /// <summary>中央执行404.84万元、省级执行60.28万元，执行率分别为93.57%和98.50%: each is of its own item's budget, and of no total.</summary>
    private static RatioClaim? RateOfEach(Frame percent, Frame part, Frame? listed, IEnumerable<Frame> named)
    {
        var wholes = named.Prepend(listed).OfType<Frame>().Where(w => !ReferenceEquals(w, part) && w.IsCommensurable(part) && w.Value != 0).ToList();
        var whole = wholes.Find(w => Percentages.Fits(percent, part, w)) ?? wholes.Find(w => Quotients.IsMisprint(percent, part, w)) ?? listed;
        return whole is null || !whole.IsCommensurable(part) || whole.Value == 0 ? null : Quotients.Claim(ClaimKind.Rate, percent, part, whole, []);
    }

    /// <summary>The figure at the same place of the list as long before a list; null where there is none.</summary>
    private static Frame? OfSameList(List<Frame> list, int at, ReadPassage passage) =>
        Levels.BeforeInPassage(list[0], passage).Where(f => f.Depth == list[0].Depth).Take(list.Count).Reverse().ToList() is var before && before.Count == list.Count ? before[at] : null;

    /// <summary>本项目占项目支出的47.76%，占部门支出的21.67%: both are of what no figure beside them tells.</summary>
    private static bool SpeaksOfItself(Frame percent, ReadPassage passage) =>
        percent.Index > 0 && passage.Frames.Frames[percent.Index - 1] is { Quantity.Kind: QuantityKind.Percent } before && before.Sentence == percent.Sentence && OfItself().IsMatch(before.Phrase);

    [GeneratedRegex("^(本|该|此|这)(项目|专项|资金|经费|项|部分)[^占]{0,4}占")]
    private static partial Regex OfItself();

    /// <summary>The figure named before 占, else the one the bracket belongs to, else the level before.</summary>
    private static Frame? PartOf(Frame percent, ReadPassage passage, string name)
    {
        if (OneOfTwo().Match(name) is { Success: true } which && Levels.Before(percent, passage).Where(f => f.PartOf is not null && f.IsMoney).Take(2).ToList() is [var latter, var former]) return which.Value == "前者" ? former : latter;
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

    /// <summary>工资福利684.20万元，商品服务186.40万元，共870.60万元，前者占78.59%.</summary>
    [GeneratedRegex("前者|后者")]
    private static partial Regex OneOfTwo();

    /// <summary>人员经费占总支出的64%，为800万元; 占总支出的64%（800万元）.</summary>
    private static Frame? ToldBehind(Frame percent, ReadPassage passage) =>
        percent.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[percent.Index + 1] is { } next && Levels.IsLevel(next) && next.Sentence == percent.Sentence && next.Lead is ",为" or ",共" or ",计" or ",即" or ",金额" or ",金额为" or "(" or "(计" or "(即" or "(金额" ? next : null;

    /// <summary>
    /// 占总支出的1.45% … 占总支出的98.55%, the total nowhere printed: where the shares of one whole add up to a hundred, the whole is the sum of their parts.
    /// </summary>
    private static RatioClaim? OfImpliedWhole(Frame percent, Frame part, ReportReading reading)
    {
        var shares = reading.Passages.SelectMany(p => p.Frames.Frames.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Phrase == percent.Phrase).Select(f => (Percent: f, Part: PartOf(f, p, "")))).ToList();
        if (shares.Count < 2 || shares.Any(s => s.Part is null || !s.Part.IsCommensurable(part)) || Math.Abs(shares.Sum(s => s.Percent.Value) - 100) > shares.Sum(s => s.Percent.Quantity.Number.Step)) return null;
        var parts = shares.Select(s => s.Part!).ToList();
        return OfSum(percent, part, parts);
    }

    private static RatioClaim OfSum(Frame percent, Frame part, List<Frame> parts) =>
        Quotients.Claim(ClaimKind.Share, percent, part, part, []) with { Whole = part.ToTerm("各项之和") with { Number = Sum(parts), Raw = $"（{string.Join(" + ", parts.Select(p => p.Raw))}）" }, Workings = [.. parts.Select(p => p.Place)] };

    private static PrintedNumber Sum(List<Frame> parts) => new(parts.Sum(p => p.Value), parts.Sum(p => p.Quantity.Number.Step));

    /// <summary>财政资金480万元，自筹120万元，财政资金占总投入的80%: the whole is the list that the part belongs to, its total nowhere printed.</summary>
    private static RatioClaim? OfList(Frame percent, Frame part, ReadPassage passage, string wholeName)
    {
        var list = Levels.Before(percent, passage).Where(f => f.IsCommensurable(part) && f.Depth == part.Depth && f.Segment == part.Segment && f.Quantity.Number.IsExact).ToList();
        if (list.Count < 2 || !list.Contains(part) || list.Exists(f => f.PartOf is not null)) return null;
        if (!AllOfThem().IsMatch(wholeName) && !(wholeName.Length == 0 && Respectively.Row(part, passage.Frames).Count == list.Count)) return null;
        var claim = OfSum(percent, part, list);
        return Percentages.Fits(percent.Quantity.Number, part.Quantity.Number, claim.Whole.Number) || Quotients.IsMisprint(claim) || Quotients.IsNear(claim) ? claim : null;
    }

    [GeneratedRegex("总|合计|全部|整个")]
    private static partial Regex AllOfThem();

    /// <summary>
    /// The second chance of a percentage whose named figures do not give it: its part and another whole of the passage, or, where it is precise enough not to fit by chance, of the report; else
    /// any two figures of the passage (剩余部分占可用资金的3.32%). Of these, where the text printed no whole at all, it is not known which were meant.
    /// </summary>
    private static RatioClaim? OfOtherFigures(ClaimKind kind, Frame percent, Frame part, List<Frame> wholes, string wholeName, ReadPassage passage, ReportReading reading)
    {
        var digits = percent.Value / percent.Quantity.Number.Step;
        if (digits < ThreeDigits) return null;
        bool Gives(Frame of, Frame whole) => whole.IsCommensurable(of) && whole.Value > of.Value && !(whole.PartOf is { } total && ReferenceEquals(total, of.PartOf)) && Percentages.Fits(percent, of, whole);
        var near = Levels.BeforeInPassage(percent, passage).ToList();
        var far = reading.Frames.Where(f => Levels.IsLevel(f) && (digits >= FourDigits || Quotients.IsSharp(f)));
        if (near.Concat(far).FirstOrDefault(w => Gives(part, w)) is { } whole) return Quotients.Claim(kind, percent, part, whole, []);
        var pairs = from w in near.Where(Quotients.IsSharp) from p in near.Where(Quotients.IsSharp) where Gives(p, w) select (Part: p, Whole: w);
        if (wholes.Count > 0) return pairs.Select(p => Quotients.Claim(kind, percent, p.Part, p.Whole, [])).FirstOrDefault();
        return pairs.Where(p => p.Part.Sentence == percent.Sentence && SharesWord(p.Whole.Phrase, wholeName)).Select(p => Quotients.Claim(kind, percent, p.Part, p.Whole, []) with { Unjudgeable = Quotients.Unsure }).FirstOrDefault();
    }

    private static bool SharesWord(string phrase, string name) =>
        Enumerable.Range(0, Math.Max(0, name.Length - 1)).Any(i => phrase.Contains(name.AsSpan(i, 2), StringComparison.Ordinal));

    private const decimal ThreeDigits = 100;
    private const decimal FourDigits = 1000;

    /// <summary>占总支出300万元的比重为72.88%.</summary>
    [GeneratedRegex("^的((比重|比例|份额|比率)(为|达到|达|是)?)?$")]
    private static partial Regex OfIt();

    [GeneratedRegex(@"^(为|是|完成|完成了|达到|达|实现|相当于)(上年|去年|上一年|同期|(19|20)[0-9]{2}年|年度|全年|年初|既定|省|市|县|区|下达|总)*(目标|任务|计划|预算|上年|去年|同期|年)度?(的)?")]
    private static partial Regex PrintedPlan();

    [GeneratedRegex(@"^(完成|为|是|达)")]
    private static partial Regex RateVerb();
}
