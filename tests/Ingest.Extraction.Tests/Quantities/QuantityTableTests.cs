using System.Globalization;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Quantities;

/// <summary>The table quantities.tsv is the specification of the reader of figures.</summary>
public sealed class QuantityTableTests
{
    public static TheoryData<string, string, string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string, string, string>();
        foreach (var row in Tables.Rows("Quantities/quantities.tsv")) data.Add(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_reads_as_the_table_says(string text, string value, string unit, string kind, string bound, string raw, string note)
    {
        var shadow = new ShadowText(text);
        var found = QuantityReader.Read(shadow).Where(q => Kind(q) != "bare" || kind == "bare").ToList();
        if (kind == "none") Assert.DoesNotContain(found, q => Overlaps(shadow, q, text.IndexOf(raw, StringComparison.Ordinal), raw.Length));
        else Assert.Equal((value, unit, kind, bound, raw, note), (Join(found, Value), Join(found, q => q.Unit), Join(found, Kind), Join(found, q => q.Number.Bound.Code()), Join(found, q => Raw(shadow, q)), note));
    }

    [Fact]
    public void The_table_is_large_and_every_span_stands_in_its_text()
    {
        var rows = Tables.Rows("Quantities/quantities.tsv");
        Assert.True(rows.Count >= 400);
        Assert.All(rows, row => Assert.All(row[5].Split("; "), span => Assert.Contains(span, row[0], StringComparison.Ordinal)));
    }

    private static string Join(IEnumerable<Quantity> found, Func<Quantity, string> field) => string.Join("; ", found.Select(field));

    private static string Value(Quantity quantity) => quantity.Number.Value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Raw(ShadowText shadow, Quantity quantity)
    {
        var (start, length) = shadow.Span(quantity.Start, quantity.Length);
        return shadow.Original.Substring(start, length);
    }

    private static bool Overlaps(ShadowText shadow, Quantity quantity, int start, int length)
    {
        var (first, count) = shadow.Span(quantity.Start, quantity.Length);
        return first < start + length && start < first + count;
    }

    private static string Kind(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => quantity.PerUnit ? "price" : "money",
        QuantityKind.Percent => "percent",
        QuantityKind.PercentagePoint => "percentage_point",
        QuantityKind.Ratio => "ratio",
        QuantityKind.Points => "points",
        QuantityKind.Count => "count",
        QuantityKind.Year => "year",
        QuantityKind.Bare => "bare",
    };
}
