using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// What lies between two levels, told in whatever words: 一年下来多发了66.80万元, 电费高出水费19.49万元, 还差114台没有装. The words only hint that one thing is more or less than another, so the
/// arithmetic must bear them out: two levels before the figure that give it, or that a slip of the pen keeps from it; or the two that stand alone before it, where the words compare.
/// </summary>
internal static partial class Gaps
{
    private const int MostLevels = 4;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from gap in passage.Frames.Frames
        where gap.Dimension is Dimension.Money or Dimension.Count && gap.Quantity.Number is { IsExact: true, Value: > 0 } && !gap.Lead.EndsWith(',') && (Hint().IsMatch(gap.Phrase) || Open().IsMatch(gap.TrailHead))
        let claim = Of(gap, passage, reading)
        where claim is not null
        select claim;

    private static SumClaim? Of(Frame gap, ReadPassage passage, ReportReading reading)
    {
        var levels = passage.Frames.Frames.Take(gap.Index).Reverse().Where(f => gap.Sentence - f.Sentence <= 1 && IsLevel(f, gap) && f.Depth <= gap.Depth).Take(MostLevels).ToList();
        if (Behind(gap, passage) is { } behind) levels.Insert(0, behind);
        var own = levels.FindAll(f => f.Sentence == gap.Sentence);
        var compared = own.Find(f => f.IsComparison);
        if (own.Count == 1 && compared is not null) levels.AddRange(reading.Frames.Where(f => !ReferenceEquals(f.Passage, gap.Passage) && IsLevel(f, gap) && IsSameThing(f, compared)));
        var all = (from late in levels from early in levels where IsBefore(early, late) && early.Value != late.Value select (Early: early, Late: late, Claim: Claim(gap, early, late))).ToList();
        if (all.Find(p => Off(p.Claim) == 0) is { Claim: not null } held) return held.Claim;
        var pairs = all.Where(p => ReferenceEquals(p.Early.PartOf, p.Late.PartOf) && (compared is null || p.Early == compared || p.Late == compared)).Select(p => p.Claim).ToList();
        pairs.RemoveAll(c => passage.Frames.Frames.Any(f => f.IsCommensurable(gap) && f.Value == Wanted(c)));
        if (pairs.Find(c => IsSlip(c, levels.Count)) is { } slipped) return slipped;
        return pairs.Count > 0 && own is [var near, var far] && Math.Abs(near.Index - gap.Index) == 1 && gap.Index - far.Index is 1 or 2 && near.Segment == gap.Segment && Compares().IsMatch(gap.Clause) && IsNear(pairs[0]) ? pairs[0] : null;
    }

    private static bool IsLevel(Frame frame, Frame gap) => frame.Quantity.Number.IsExact && !frame.IsChange && frame.IsCommensurable(gap);

    /// <summary>与2021年相比，上年共发放1128.60万元，今年多发48.60万元: this year's level, told in another paragraph under the same role.</summary>
    private static bool IsSameThing(Frame level, Frame compared) => level is { IsMoney: true, Depth: 0, PartOf: null, IsComparison: false } && level.Role == compared.Role && level.Subject == compared.Subject;

    private static bool IsBefore(Frame early, Frame late) => !ReferenceEquals(early.Passage, late.Passage) ? late.IsComparison : early.Index < late.Index;

    /// <summary>较上年多出动174台次（上年1,112台次）; 比年初减少3辆，年初为17辆: what it is compared with, told right behind.</summary>
    private static Frame? Behind(Frame gap, ReadPassage passage) =>
        passage.Frames.Frames.Skip(gap.Index + 1).FirstOrDefault() is { } next && next.Sentence == gap.Sentence && IsLevel(next, gap) && Earlier().IsMatch(next.Phrase) ? next : null;

    [GeneratedRegex("^(上年|去年|年初|期初|上期|原|(19|20)[0-9]{2}年)")]
    private static partial Regex Earlier();

    private static SumClaim Claim(Frame gap, Frame early, Frame late)
    {
        var (larger, smaller) = early.Value > late.Value ? (early, late) : (late, early);
        return new SumClaim { Kind = ClaimKind.Difference, Quote = Contexts.SentenceOf(gap), Total = gap.ToTerm(gap.Phrase), Parts = [larger.ToTerm()], Minus = [smaller.ToTerm()] };
    }

    private static decimal Wanted(SumClaim claim) => claim.Parts[0].Number.Value - claim.Minus[0].Number.Value;

    private static decimal Off(SumClaim claim) => claim.Total.Number.Value - Wanted(claim);

    /// <summary>The more levels there are, the more digits must agree.</summary>
    private static bool IsSlip(SumClaim claim, int levels) =>
        Slips.AreTransposed(claim.Total.Number.Value, Wanted(claim)) || Slips.Length(claim.Total.Number.Value) >= (levels <= 2 ? LongFigure : VeryLongFigure) && Arithmetic.MissesBySlip(claim.Total.Number, [claim.Parts[0].Number], [claim.Minus[0].Number]);

    private const int LongFigure = 3, VeryLongFigure = 4;

    private static bool IsNear(SumClaim claim) =>
        claim.Total.Number.Value is var told && Math.Max(told, Wanted(claim)) <= Math.Min(told, Wanted(claim)) * Farthest || Slips.AreReversed(claim.Total.Number, claim.Total.Number with { Value = Wanted(claim) });

    private const decimal Farthest = 1.5m;

    /// <summary>A word of more or less, and at most a thing and a word of direction behind it: 省下来, 低于概算, 新增固定资产.</summary>
    [GeneratedRegex("(?<!再|又|另)(多(?![样元媒功种数年])|少(?![数年儿先])|超(?!市|声)|差(?!旅)|缺|短(?!信|期)|欠|余|剩|节省|省[了下出]|增|减(?!灾|排|贫)|降|升|压(?!力)|涨|跌|[高低](?=[出于了]|$)|净|扩|缩|浮|未(?!成年)|节[电水油气煤能余]|不予|不再|库存|提前|推迟|延(?!期|续|伸))[^,;。]{0,5}(?<![至到])$|(剩余|其余|余下|差额|缺口|(?<!(上|去|历)年度?|年初|期初|以前年度)结转)[^,;。、]{0,9}$|实际可用$")]
    private static partial Regex Hint();

    /// <summary>750万元未还, 114台没有装.</summary>
    [GeneratedRegex("^[^,;。]{0,6}?(尚未|没有|没|未|待|计划|拟|正在)[^,;。]{1,4}")]
    private static partial Regex Open();

    [GeneratedRegex("比|较|相差|差额|价差|差距|高出|高于|低于|(^|[,;])(多|少|还差|尚差|净增|净减|节)[^,;。]{1,3}$|(多|少|还差|尚差|净增|净减)[^,;。]?$|不予|库存|结转|提前|推迟|(^|[,;])(尚有|还有|仍有|还剩|尚欠|欠|缺)$")]
    private static partial Regex Compares();
}
