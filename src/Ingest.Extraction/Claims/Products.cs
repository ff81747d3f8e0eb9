using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>Price × quantity = amount in one sentence: 138户，户均0.7万元，共96.60万元. Claimed only where one reading holds, or where one price, one count and one sum stand alone.</summary>
internal static class Products
{
    private const decimal Relative = 0.01m;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from price in passage.Frames.Frames
        where price.IsMoney && price.Quantity.PerUnit && price.Quantity.Number.IsExact && price.Value > 0
        let claim = Of(price, passage)
        where claim is not null
        select claim;

    private static ProductClaim? Of(Frame price, ReadPassage passage)
    {
        var window = Window(price, passage);
        var counts = window.Where(f => f.Quantity.Kind == QuantityKind.Count && f.Quantity.Number.IsExact).ToList();
        var sums = window.Where(f => f.IsMoney && !f.Quantity.PerUnit && f.Quantity.Number.IsExact && f.Value > price.Value && !f.IsChange).ToList();
        foreach (var sum in sums)
            foreach (var count in counts)
                if (Fits(sum, price.Value * count.Value)) return Claim(sum, price, count);
        var alone = counts.Count == 1 && sums.Count == 1 && counts[0].Quantity.Scale == 1 && IsPlain(price) && sums[0].Index > price.Index && sums[0].Sentence == price.Sentence;
        return alone && Ratio(sums[0].Value, price.Value * counts[0].Value) is > 0.5m and < 2m ? Claim(sums[0], price, counts[0]) : null;
    }

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
