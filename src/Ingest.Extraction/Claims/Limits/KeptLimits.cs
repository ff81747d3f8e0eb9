using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Limits;

/// <summary>
/// 中标价386.00万元，最终结算402.50万元，没有超出中标价: who says that a limit was kept names it and what it came to, by whatever words. Claimed where a sentence, or its part between
/// semicolons, holds these two sums only, or the next one begins with what it came to, and nothing around explains why more was spent.
/// </summary>
internal static partial class KeptLimits
{
    public static IEnumerable<LimitClaim> Read(ReportReading reading) =>
        from passage in reading.Passages
        let sentences = passage.Frames.Sentences.Select(s => s.Where(f => f is { IsMoney: true, Depth: 0, IsComparison: false, IsChange: false }).ToList()).Where(s => s.Count > 0).ToList()
        from said in sentences.SelectMany(s => s.Count == 2 ? [s] : s.GroupBy(f => f.Segment).Select(g => g.ToList())).Concat(sentences.Zip(sentences.Skip(1), Outcomes).SelectMany(o => o))
        let claim = Of(said, reading)
        where claim is not null && !IsExplained(claim, said[0], passage)
        select claim;

    /// <summary>采购预算186.00万元，三家报价均未突破。最终中标金额182.40万元: a limit said to be kept, and what it came to in the next sentence.</summary>
    private static IEnumerable<List<Frame>> Outcomes(List<Frame> before, List<Frame> after) =>
        before is [var limit] && limit.Sentence + 1 == after[0].Sentence && Outcome().IsMatch(after[0].Phrase) ? [[limit, after[0]]] : [];

    [GeneratedRegex("^(最终|最后|实际|经[^,。;]{0,8})?(中标|成交|结算|审定|合同)")]
    private static partial Regex Outcome();

    private static LimitClaim? Of(List<Frame> said, ReportReading reading)
    {
        if (said is not [var one, var other] || Kept().Match(Words(one, other)) is not { Success: true } kept || said.Where(IsLimit).ToList() is not [var limit] || IsOther(kept.Groups["what"].Value, limit)) return null;
        var spent = ReferenceEquals(limit, one) ? other : one;
        return IsLevel(limit, reading) && IsLevel(spent, reading) && spent.Quantity.Number.IsExact && !NoSpending().IsMatch(spent.Phrase) && limit.Quantity.Number.Bound is Bound.Exact or Bound.AtMost && Overruns.AreOfOne(spent.Value, limit.Value)
            ? Overruns.Claim(spent, limit) with { Larger = limit.ToTerm(limit.Phrase) with { Number = limit.Quantity.Number with { Bound = Bound.Exact } } } : null;
    }

    /// <summary>控制在全年预算之内 beside 年初预算, 未超过工资总额的2%: the limit kept is not the one told.</summary>
    private static bool IsOther(string kept, Frame limit) => kept.Contains('%', StringComparison.Ordinal) || LaterBudget().IsMatch(kept) && !LaterBudget().IsMatch(limit.Phrase);

    /// <summary>By words of the sentence, or by money added or carried over that the passage tells of.</summary>
    private static bool IsExplained(LimitClaim claim, Frame first, ReadPassage passage) =>
        Overruns.Explains(passage.Text[first.SentenceSpan])
        || passage.Frames.Frames.Any(f => f is { IsMoney: true, Role: AmountRole.BudgetAdded or AmountRole.CarryOver } && f.Value >= claim.Smaller.Number.Value - claim.Larger.Number.Value);

    private static bool IsLevel(Frame frame, ReportReading reading) => !frame.Quantity.PerUnit && reading.IsOfYear(frame) && !Each().IsMatch(frame.Phrase);

    private static bool IsLimit(Frame frame) => frame.Quantity.Number.Bound == Bound.AtMost || Limit().IsMatch(frame.Phrase);

    /// <summary>What is said from the first sum on, up to where another sum is told or the sentence ends.</summary>
    private static string Words(Frame one, Frame other) => one.Phrase + one.Passage.Text[one.Quantity.Start..other.Quantity.End] + other.Trail;

    [GeneratedRegex("((未|没有?|无|不)[^。;,]{0,6}?(突破|超)(?<what>[^。;,]*)|(控制|保持)?在(?<what>[^。;,]{0,16}?)(以?内|之内|范围)|(低于|少于|不高于)(全年|年初|批复|核定)*(预算|概算|控制数|控制价|限价|限额|计划|批复|中标价|合同价))")]
    private static partial Regex Kept();

    [GeneratedRegex("全年|调整|追加|可用")]
    private static partial Regex LaterBudget();

    [GeneratedRegex("(预算|概算|估算|批复|下达|安排|核定|计划|指标|额度|限额|限价|上限|控制[数价]?|中标价|合同价|合同金额|标准)[^,。;:]{0,6}$")]
    private static partial Regex Limit();

    [GeneratedRegex("节约|节省|结余|剩余|结转|压减|减少|低于|上年|去年|收入|到位|追加|调增|其中")]
    private static partial Regex NoSpending();

    [GeneratedRegex("每|单[次笔项个台件]|[人户次]均")]
    private static partial Regex Each();
}
