using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Parts;

/// <summary>
/// Totals that stand behind their list: 水质28.4、设备16.05、培训3.55万元，合计48万元. A total with a name of its own (基本支出合计, 总投资) may be one of other figures: it takes the list that adds
/// up, or that one slip of the pen keeps from it. 以上 and 上述 reach back over sentences.
/// </summary>
internal static partial class TrailingTotals
{
    public static IEnumerable<PartGroup> Read(List<Frame> sentence, PassageFrames passage)
    {
        foreach (var total in sentence.Where(f => f.PartOf is null))
        {
            var isPlain = PartWords.IsTotal(total.Phrase) || IsEqual(total);
            if (CountOf(total) is { } count && sentence.TakeWhile(f => f.Index < total.Index).TakeLast(count).ToList() is var counted && counted.Count == count && counted.TrueForAll(f => IsItem(f, total)))
            {
                yield return new PartGroup(total, counted, Coverage.Whole);
                continue;
            }

            if (!isPlain && !PartWords.EndsWithTotal(total.Phrase) && !ClosesYear(total, sentence)) continue;
            var before = PartWords.LooksBack(total.Phrase) ? Figures(passage, total) : [.. sentence.TakeWhile(f => f.Index < total.Index)];
            if ((isPlain ? Plain(total, before) : Named(total, before)) is { } list && AreAlike(list)) yield return new PartGroup(total, list, Coverage.Whole);
        }
    }

    /// <summary>一季度98.60万元 … 四季度130.00万元，全年支出486.20万元.</summary>
    private static bool ClosesYear(Frame total, List<Frame> sentence) =>
        Year().IsMatch(total.Phrase) && sentence.TakeWhile(f => f.Index < total.Index).TakeLast(2).ToList() is [var one, var other] && Period().IsMatch(one.Phrase) && Period().IsMatch(other.Phrase);

    [GeneratedRegex("^[,、]?(全年|年度|年内)")]
    private static partial Regex Year();

    [GeneratedRegex("季度|半年|[0-9]{1,2}月")]
    private static partial Regex Period();

    /// <summary>312万元、405万元、198万元，与全县资金规模915万元一致.</summary>
    private static bool IsEqual(Frame total) => total.Phrase.TrimStart(',') is ['与' or '和', ..] && Equal().IsMatch(total.Trail);

    [GeneratedRegex("^,?(完全|正好|刚好|恰好)?(一致|相符|相等|吻合|持平)")]
    private static partial Regex Equal();

    /// <summary>五校合计, 八个乡镇共计: how many items it says it adds up; null where it does not say.</summary>
    private static int? CountOf(Frame total) => Counted().Match(total.Phrase) is { Success: true } counted && HanNumeral.Parse(counted.Groups["n"].Value) is { } count and >= FewestCounted ? count : null;

    private const int FewestCounted = 3;

    private static bool IsItem(Frame frame, Frame total) => frame.IsCommensurable(total) && frame is { IsChange: false, IsComparison: false } && frame.Depth == total.Depth && frame.Value < total.Value;

    [GeneratedRegex("^[,、]?(?:这|上述|以上|全部)?(?<n>[一二三四五六七八九十]{1,3})[^,。;:、0-9]{1,6}?(?:合计|共计|总计|一共|合起来|加起来|相加)(?:为|是|达|支出|投入)?$")]
    private static partial Regex Counted();

    private static List<Frame> Figures(PassageFrames passage, Frame total) =>
        [.. passage.Before(total).Where(f => f.Dimension is Dimension.Money or Dimension.Count && !f.Quantity.PerUnit)];

    private static List<Frame>? Plain(Frame total, List<Frame> before)
    {
        var announced = before.Count > 0 ? Announced(before[^1]) : null;
        var list = Run(total, announced is null ? before : before[..^1], true, l => announced is { } count ? l.Count == count : l.Count >= 2 && Arithmetic.AddsUp(total, l));
        if ((Skips(list, total) || list.Exists(f => PartWords.HoldsUnreadItem(f.Lead) || IsArticle(f, total)) || list.Count > 0 && NamesLeader().IsMatch(list[0].Lead)) && !Arithmetic.AddsUp(total, list) && !Arithmetic.MissesBySlip(total, list)) return null;
        return list.Count >= 2 && (list.All(f => f.Value <= total.Value) || Arithmetic.MissesBySlip(total, list)) && (total.Dimension != Dimension.Count || CountedThings.AreNear(total, list)) ? list : null;
    }

    /// <summary>局长任组长，组员7人，共8人: one more, who is not counted in figures.</summary>
    [GeneratedRegex("(任|为|担任)(组长|主任|队长|总指挥|召集人)")]
    private static partial Regex NamesLeader();

    /// <summary>一个条目 beside 11个 is one of them rather than one more.</summary>
    private static bool IsArticle(Frame frame, Frame total) => frame.Raw.StartsWith('一') && char.IsAsciiDigit(total.Raw[0]);

    /// <summary>电脑20台计10万元，打印机8台计2万元，合计12万元: counts stand between the sums.</summary>
    private static bool Skips(List<Frame> list, Frame total) => list.Count > 0 && total.IsMoney && list.Append(total).Zip(list.Skip(1).Append(total)).Any(p => p.Second.Index - p.First.Index > 1 && p.First.Depth == total.Depth);

    private static List<Frame>? Named(Frame total, List<Frame> before)
    {
        if (!total.IsMoney && total.Value < FewestThings) return null;
        var list = Run(total, before, false, l => l.Count >= 2 && Arithmetic.AddsUpExactly(total, l));
        return list.Count >= 2 && (total.IsMoney || CountedThings.AreNear(total, list)) && (Arithmetic.AddsUpExactly(total, list) || (Arithmetic.MissesBySlip(total, list) && !list.Exists(f => PartWords.HoldsUnreadItem(f.Lead)))) ? list : null;
    }

    private const decimal FewestThings = 100;

    /// <summary>The figures back from a total that may be its parts, up to where enough are found.</summary>
    private static List<Frame> Run(Frame total, List<Frame> before, bool isPlain, Predicate<List<Frame>> isEnough)
    {
        var list = new List<Frame>();
        for (var i = before.Count - 1; i >= 0 && !isEnough(list); i--)
        {
            var frame = before[i];
            if (frame.Depth > total.Depth || frame.Quantity.Unit == Years || frame.Quantity.Kind == QuantityKind.Bare) continue;
            if (total.IsMoney && frame.Dimension == Dimension.Count && isPlain) continue;
            if (frame.Phrase.EndsWith('各')) break;
            if (!frame.IsCommensurable(total) || frame.IsChange || (frame.IsComparison && !PartWords.IsTotalOfYears(total.Phrase)) || PartWords.IsTotal(frame.Phrase) || (frame.PartOf is not null && !ReferenceEquals(frame.PartOf, total))) break;
            list.Insert(0, frame);
        }

        return list;
    }

    /// <summary>36至50岁15人: an age says of whom the figure behind it is.</summary>
    private const string Years = "岁";

    /// <summary>三项共计89.40万元: how many items the total says it adds up; null where it does not say.</summary>
    private static int? Announced(Frame count) =>
        count.Quantity is { Kind: QuantityKind.Count, Unit: "项" or "笔" or "类", Scale: 1 } && PartWords.IsTotal(count.Trail) && count.Value is >= 2 and <= 40 ? (int)count.Value : null;

    /// <summary>A list's items are named in one manner: all with their own nouns, none with another explicit role; or each by the level of government that gives it.</summary>
    private static bool AreAlike(List<Frame> list) =>
        list.TrueForAll(f => PartWords.NamesLevel(f.Phrase)) || list.Where(f => f.RoleIsExplicit).Select(f => f.Role).Distinct().Count() <= 1;
}
