using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>Price × quantity = amount in one sentence: 138户，户均0.7万元，共96.60万元. Claimed only where one reading holds, or where one price, one count and one sum stand alone.</summary>
internal static partial class Products
{
    private const decimal Relative = 0.01m;

    /// <summary>What costs more, or counts more, is a misprint; its product may be no number any more.</summary>
    private const decimal LargestPrice = 1_000_000_000_000, LargestCount = 10_000_000_000;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from price in passage.Frames.Frames
        where price.IsMoney && price.Quantity.PerUnit && price.Quantity.Number.IsExact && price.Value is > 0 and < LargestPrice && !Limited().IsMatch(price.Phrase)
        let claim = Of(price, passage)
        where claim is not null
        select claim;

    private static ProductClaim? Of(Frame price, ReadPassage passage)
    {
        var window = Window(price, passage);
        var counts = window.Where(f => f.Quantity.Kind == QuantityKind.Count && f.Quantity.Number.IsExact && f.Value is > 0 and < LargestCount).ToList();
        var sums = window.Where(f => (f.Depth == price.Depth || ReferenceEquals(f, price.Owner)) && f.IsMoney && !f.Quantity.PerUnit && f.Quantity.Number.IsExact && f.Value > price.Value && !f.IsChange).ToList();
        foreach (var sum in sums)
            foreach (var count in counts)
                if (Fits(sum, price.Value * count.Value)) return Claim(sum, price, count);
        if (ForMonths(price, counts, sums) is { } months) return months;
        if (InOtherUnit(price, counts, window) is { } scaled) return scaled;
        if (sums.Exists(s => counts.Exists(c => Fits(s, price.Value * Together(counts, c))))) return null;
        if (IsTier(price, window)) return null;
        counts.RemoveAll(c => !char.IsAsciiDigit(c.Passage.Text[c.Quantity.Start]));
        var near = (from sum in sums from count in counts where AreNeighbours(sum, count, price) && !EndsItem(sum, window) select (Sum: sum, Count: count)).ToList();
        if (near.Find(n => IsSlip(n.Sum, price, n.Count)) is { Sum: not null } slipped) return Claim(slipped.Sum, price, slipped.Count);
        if (counts.Count == 1 && sums.Count == 1 && sums[0].Index > price.Index && sums[0].Sentence == price.Sentence) near = [(sums[0], counts[0])];
        return near is [var only] && window.Count(f => f.Quantity.PerUnit) == 1 && IsPlain(price) && (only.Count.Quantity.Scale == 1 || only.Count.Quantity.Number.Step <= only.Count.Value * Coarsest) && Ratio(only.Sum.Value, price.Value * only.Count.Value) is > 0.5m and < 2m ? Claim(only.Sum, price, only.Count) : null;
    }

    /// <summary>
    /// 45人，每人每月800元，全年43.20万元: a price by the month, paid for the year, or for the days or months that the text counts. Where neither gives the sum, a slip must explain it.
    /// </summary>
    private static ProductClaim? ForMonths(Frame price, List<Frame> counts, List<Frame> sums)
    {
        var times = counts.Where(c => c.Quantity.Unit is "天" or "个月" or "次" or "期" or "年").Select(c => (c.Value, c.Raw)).ToList();
        var isPrinted = times.Count > 0;
        if (IsMonthly(price) && !times.Exists(t => t.Value == MonthsOfYear)) times.Add((MonthsOfYear, "12个月"));
        var readings = (from time in times from sum in sums from count in counts where !times.Exists(t => t.Raw == count.Raw) select (Sum: sum, Count: count, Time: time)).ToList();
        var found = readings.Find(r => Fits(r.Sum, price.Value * r.Count.Value * r.Time.Value));
        if (found.Sum is null && readings.Count == 1) found = readings.Find(r => isPrinted && Ratio(r.Sum.Value, price.Value * r.Count.Value * r.Time.Value) is > 0.5m and < 2m || Slips.IsMisprint(r.Sum.Quantity.Number, Math.Round(price.Value * r.Count.Value * r.Time.Value / r.Sum.Quantity.Number.Step, MidpointRounding.AwayFromZero) * r.Sum.Quantity.Number.Step));
        if (found.Sum is null) return null;
        var claim = Claim(found.Sum, price, found.Count);
        return claim with { Quantity = Times(claim.Quantity, found.Count.Raw, found.Time.Value, found.Time.Raw) };
    }

    /// <summary>65台，单价3800万元，合计24.70万元: ten thousand times the sum, or a part of it as small, where nothing else gives it.</summary>
    private static ProductClaim? InOtherUnit(Frame price, List<Frame> counts, List<Frame> window) =>
        (from sum in window
         where sum.IsMoney && !sum.Quantity.PerUnit && sum.Quantity.Number.IsExact
         from count in counts
         from times in IsMonthly(price) ? [1, MonthsOfYear] : new[] { 1m }
         let product = price.Value * count.Value * times
         where Slips.Length(sum.Value) >= Slips.FewestDigits && (Fits(sum, product * Slips.UnitFactor) || Fits(sum, product / Slips.UnitFactor))
             || Slips.Length(product) + Slips.Length(price.Value) >= LongFigures && (sum.Value == product * Slips.UnitFactor || sum.Value == product / Slips.UnitFactor)
         let claim = Claim(sum, price, count)
         select times == 1 ? claim : claim with { Quantity = Times(claim.Quantity, count.Raw, times, "12个月") }).FirstOrDefault();

    /// <summary>Digits of a price and of its product that agree by chance with no sum.</summary>
    private const int LongFigures = 4;

    private static Term Times(Term quantity, string count, decimal times, string told) =>
        quantity with { Number = quantity.Number with { Value = quantity.Number.Value * times }, Raw = $"（{count} × {told}）" };

    private const decimal MonthsOfYear = 12;

    private static bool IsMonthly(Frame price) => Monthly().IsMatch(price.Phrase) || price.Trail.StartsWith("/月", StringComparison.Ordinal) || price.Trail.StartsWith("/人/月", StringComparison.Ordinal) || price.Trail.StartsWith("/人·月", StringComparison.Ordinal);

    [GeneratedRegex("每人?月|每月|每(人|户|名|生|岗)每月|月(人均|补助|补贴|工资|供养|租金|薪|服务费|管理费|运行费|费用)")]
    private static partial Regex Monthly();

    /// <summary>最高每户补助5000元 is paid to some only.</summary>
    [GeneratedRegex("最高|最低|至多|至少|最多|不超过|上限|下限|起付|封顶|以内|不低于")]
    private static partial Regex Limited();

    /// <summary>春季962人、秋季989人: one price for several groups.</summary>
    private static decimal Together(List<Frame> counts, Frame like) => counts.Where(like.IsCommensurable).Sum(c => c.Value);

    /// <summary>241.35万元，其中8个每村16万元、6个每村14万元: one of several prices with its count before it, and no sum of its own.</summary>
    private static bool IsTier(Frame price, List<Frame> window) =>
        window.Exists(f => f.IsMoney && f.Quantity.PerUnit && !ReferenceEquals(f, price))
        && window.Find(f => f.Index == price.Index - 1) is { Quantity.Kind: QuantityKind.Count } && window.Find(f => f.Index == price.Index + 1) is not { IsMoney: true, Quantity.PerUnit: false };

    /// <summary>8.4万亩 tells enough of an area to reckon with.</summary>
    private const decimal Coarsest = 0.02m;

    /// <summary>美术馆40万元、12个文化站每站5万元: a sum that closes an item of a list is none of the next item's.</summary>
    private static bool EndsItem(Frame sum, List<Frame> window) => window.Find(f => f.Index == sum.Index + 1) is { Quantity.Kind: QuantityKind.Count } next && next.Lead.StartsWith('、');

    /// <summary>True where price, quantity and sum stand side by side, in whatever order.</summary>
    private static bool AreNeighbours(Frame sum, Frame count, Frame price)
    {
        int[] places = [sum.Index, count.Index, price.Index];
        return places.Max() - places.Min() == 2;
    }

    /// <summary>True where one slip of the pen in one of the three keeps them from the product.</summary>
    private static bool IsSlip(Frame sum, Frame price, Frame count) =>
        IsSlip(sum, price.Value * count.Value) || IsSlip(price, sum.Value / count.Value) || IsSlip(count, sum.Value / price.Value);

    /// <summary>In figures of few digits any other is a slip away: 1.00 and 3.00.</summary>
    private static bool IsSlip(Frame printed, decimal wanted) => Slips.Length(printed.Value) >= Slips.FewestDigits && Slips.IsSlip(printed.Quantity.Number, wanted);

    /// <summary>Figures between the stops around the price: one clause group of a list.</summary>
    private static List<Frame> Window(Frame price, ReadPassage passage)
    {
        var text = passage.Text;
        var start = text.AsSpan(0, price.Quantity.Start).LastIndexOfAny(";。") + 1;
        var end = text.AsSpan(price.Quantity.End).IndexOfAny(";。");
        var stop = end < 0 ? text.Length : price.Quantity.End + end;
        return [.. passage.Frames.Frames.Where(f => f.Quantity.Start >= start && f.Quantity.End <= stop)];
    }

    /// <summary>Prices per day or month need the number of days or months, which may not be printed.</summary>
    private static bool IsPlain(Frame price) =>
        !price.Phrase.Contains('天', StringComparison.Ordinal) && !price.Phrase.Contains('月', StringComparison.Ordinal) && !price.Trail.StartsWith("/月", StringComparison.Ordinal) && !price.Trail.Contains('月', StringComparison.Ordinal);

    private static bool Fits(Frame sum, decimal product) =>
        Math.Abs(sum.Value - product) <= Math.Max(sum.Quantity.Number.Step / 2, product * Relative);

    private static decimal Ratio(decimal left, decimal right) => right == 0 ? 0 : left / right;

    private static ProductClaim Claim(Frame sum, Frame price, Frame count) => new()
    {
        Kind = ClaimKind.Product,
        Quote = Contexts.SentenceOf(price),
        Product = sum.ToTerm(),
        Price = price.ToTerm("标准"),
        Quantity = count.ToTerm("数量"),
    };
}
