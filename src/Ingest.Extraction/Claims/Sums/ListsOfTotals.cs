using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Lists whose total is told elsewhere: 按单位分：局机关…，支队…; 分季度看…; 收入中，财政拨款…; 公用经费包括办公费…和水电费…. The total is the sum of that name before them, or one of the report's own. As
/// nothing ties the two but the arithmetic, a list is claimed only where it adds up to one of these digit for digit, or one slip of the pen keeps long figures from it.
/// </summary>
internal static partial class ListsOfTotals
{
    private const int LongFigure = 4;
    private const int ShortestName = 2;

    /// <summary>More totals that might be meant than so many make a chance agreement likely.</summary>
    private const int MostTotals = 4;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var own = reading.OwnTotals.Where(reading.IsOfYear).ToList();
        return from passage in reading.Passages
               where !passage.IsHeading
               from sentence in passage.Frames.Sentences
               from list in Lists(sentence)
               let claim = Of(list, Totals(list, passage, reading, own))
               where claim is not null
               select claim;
    }

    private sealed record List(IReadOnlyList<Frame> Items, string Name);

    /// <summary>The sums of a sentence behind the words that open a list, up to those that open another.</summary>
    private static IEnumerable<List> Lists(IEnumerable<Frame> sentence)
    {
        var money = sentence.Where(f => f is { IsMoney: true, Depth: 0 } && !f.Quantity.PerUnit).ToList();
        for (var i = 0; i < money.Count; i++)
        {
            if (Opening(money[i], i == 0 ? sentence.FirstOrDefault() : null) is not { } opening || money[i].PartOf is not null) continue;
            var items = money.Skip(i).TakeWhile((f, n) => n == 0 || Opening(f, null) is null).TakeWhile(f => !PartWords.IsTotal(f.Phrase)).Where(f => f.PartOf is null || !money.Contains(f.PartOf)).ToList();
            if (items.Count >= 2 && items.TrueForAll(f => f is { IsChange: false, IsComparison: false, Quantity.Number.IsExact: true } && !PartWords.HoldsUnreadItem(f.Lead)) && items.Skip(1).All(f => PartWords.Opening(f.Lead) is not PartWord.Apart))
                yield return new(items, opening.Groups["name"].Value);
            i += Math.Max(0, items.Count - 1);
        }
    }

    /// <param name="frame">A sum.</param>
    /// <param name="first">The first figure of its sentence; null where another sum stands before it.</param>
    private static Match? Opening(Frame frame, Frame? first) =>
        Class().Match(frame.Lead) is { Success: true } classed ? classed
        : first is not null && frame.Lead.StartsWith(':') && frame.Index == first.Index + 1 && Counted().Match(first.Lead) is { Success: true } counted ? counted
        : first is not null && Named().Match(frame.Lead) is { Success: true } named && named.Groups["name"].Length >= ShortestName ? named : null;

    private static SumClaim? Of(List list, List<Frame> totals) =>
        totals.Find(t => Arithmetic.AddsUpExactly(t, list.Items)) is { } exact ? Claim(exact, list)
        : totals.Where(t => (IsLong(list) || IsNear(list, t)) && t.Value > list.Items.Max(i => i.Value) && Slips.Length(t.Value) >= LongFigure && Arithmetic.MissesBySlip(t, list.Items)).DistinctBy(t => t.Value).ToList() is [var slipped] ? Claim(slipped, list) : null;

    private static bool IsLong(List list) => list.Items.Any(i => Slips.Length(i.Value) >= LongFigure);

    /// <summary>Shorter figures agree by chance unless their sum is also near.</summary>
    private static bool IsNear(List list, Frame total) => Math.Abs(list.Items.Sum(i => i.Value) - total.Value) <= NearShare * total.Value;

    private const decimal NearShare = 0.06m;

    /// <summary>The sums that bear the name which opens the list, nearest first; without a name the levels of the sentence before and the report's own sums of the list's role.</summary>
    private static List<Frame> Totals(List list, ReadPassage passage, ReportReading reading, IReadOnlyList<Frame> own)
    {
        var first = list.Items[0];
        var near = passage.Frames.Frames.Take(first.Index).Where(f => f.Sentence >= first.Sentence - 1 && !list.Items.Contains(f)).Reverse();
        var before = reading.Passages.TakeWhile(p => p.Place <= passage.Place).SelectMany(p => p.Frames.Frames).TakeWhile(f => !ReferenceEquals(f, first)).Reverse();
        var named = list.Name.Length >= ShortestName ? before.Where(f => f.Subject == list.Name || Trailing().Replace(f.Phrase, "").EndsWith(list.Name, StringComparison.Ordinal)) : own.OrderBy(t => t.Role == first.Role ? 0 : 1);
        return [.. near.Concat(named).Where(f => f is { IsMoney: true, Depth: 0, IsComparison: false, Quantity.Number.IsExact: true } && Claims.Levels.IsLevel(f) && Kinship.MayBePart(first, f)).DistinctBy(f => f.Value).Take(MostTotals)];
    }

    private static SumClaim Claim(Frame total, List list) => new()
    {
        Kind = ClaimKind.Sum,
        Quote = Contexts.SentenceOf(list.Items[0]),
        Total = total.ToTerm(),
        Parts = [.. list.Items.Select(i => i.ToTerm())],
        Coverage = Coverage.Whole,
    };

    /// <summary>按单位分:, 分季度看, 按经济分类看，除…外，项目支出列支, 分配到5个县，分别为:.</summary>
    [GeneratedRegex("(^|[;。,])(其中)?(按照?|从|分)[^,;。:]{1,12}[,:]|^[^;。]{0,30}分别(为|是|用于|支付|支出|安排|下达|拨付)?:?[^,;。:]{0,12}$")]
    private static partial Regex Class();

    /// <summary>收入中，一般公共预算拨款; 基本支出包括人员经费.</summary>
    [GeneratedRegex("^(上述|以上|全年|本年)?(?<name>[^,;。:、0-9]{2,14}?)(中|当中|里)[,:]?[^,;。:]{2,20}$|^(上述|以上|全年|本年)?(?<name>[^,;。:、0-9]{2,14}?)(包括|包含|由|分为)[^,;。:]{2,20}$")]
    private static partial Regex Named();

    /// <summary>项目支出共6个:.</summary>
    [GeneratedRegex("^(全年|本年)?(?<name>[^,;。:、0-9]{2,14}?)(共有|共|分为|包括|有|涉及)$")]
    private static partial Regex Counted();

    [GeneratedRegex("(合计|共计|总计|总额|总|共|为|达)+$")]
    private static partial Regex Trailing();
}
