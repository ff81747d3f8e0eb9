using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>
/// What a passage counts in a word of its own: 1946标箱 beside 1628标箱. A word that closes its clause behind two bare figures of a passage is their counter,
/// unless it marks time, rank or number (级, 号).
/// </summary>
internal static class OwnCounters
{
    private const int LongestCounter = 3;
    private const int FewestFigures = 2;

    /// <summary>Characters that end what ranks, dates or numbers a thing; so do those that only go on with the sentence.</summary>
    private const string NoCounters = "号级度代届版式型点时分线类月秒岁期后前内外中上下左右多余元角折成倍是为与和及或至到占达共的";

    public static IReadOnlyList<Quantity> Apply(string text, IReadOnlyList<Quantity> quantities)
    {
        var counters = quantities.Select(q => CounterOf(text, q)).ToList();
        var own = counters.OfType<string>().GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() >= FewestFigures).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return own.Count == 0 ? quantities : [.. quantities.Zip(counters, (q, c) => c is not null && own.Contains(c) ? q with { Kind = QuantityKind.Count, Length = q.Length + c.Length, Unit = c } : q)];
    }

    private static string? CounterOf(string text, Quantity figure)
    {
        if (figure is not { Kind: QuantityKind.Bare, Unit.Length: 0 }) return null;
        var end = figure.End;
        while (end < text.Length && Ideographs.Holds(text[end])) end++;
        var counter = text[figure.End..end];
        return counter.Length is > 0 and <= LongestCounter && !NoCounters.Contains(counter[^1]) && !NoCounters.Contains(counter[0]) ? counter : null;
    }
}
