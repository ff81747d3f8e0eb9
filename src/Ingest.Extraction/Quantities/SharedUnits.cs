namespace Ingest.Extraction.Quantities;

/// <summary>
/// Figures of a list that share the unit printed behind the last: 5.6、3.12、1.85万元; 水质28.4、设备16.05、培训3.55万元; and a bare figure whose
/// bracket carries the unit: 4000.5（含补助300万元）. Ranges (3至5万元) share it too, and say so in their bound.
/// </summary>
internal static class SharedUnits
{
    private const int LongestItem = 16;

    public static IReadOnlyList<Quantity> Apply(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (bare, next) = (quantities[i], quantities[i + 1]);
            if (bare.Kind == QuantityKind.Money && next.Kind == QuantityKind.Money && IsRange(text.AsSpan(bare.End, next.Start - bare.End)))
            {
                quantities[i] = bare with { Number = bare.Number with { Bound = Bound.Range }, PerUnit = bare.PerUnit || next.PerUnit };
                quantities[i + 1] = next with { Number = next.Number with { Bound = Bound.Range }, PerUnit = bare.PerUnit || next.PerUnit };
            }

            if (bare.Kind != QuantityKind.Bare || (bare.Unit.Length > 0 && bare.Unit is not ("万" or "亿") && !IsRange(text.AsSpan(bare.End, next.Start - bare.End)))) continue;
            if (next.Kind is not (QuantityKind.Money or QuantityKind.Percent or QuantityKind.Count or QuantityKind.Points)) continue;
            var between = text.AsSpan(bare.End, next.Start - bare.End);
            if (IsRange(between))
            {
                var perUnit = next.PerUnit || (next.Kind == QuantityKind.Money && UnitPrices.IsPrice(text, bare.Start, bare.End, bare.Number.Value * next.Scale));
                quantities[i] = Share(bare, next, Bound.Range) with { PerUnit = perUnit };
                quantities[i + 1] = next with { Number = next.Number with { Bound = Bound.Range }, PerUnit = perUnit };
            }
            else if (IsListStep(between) || (next.Kind == QuantityKind.Money && (IsItemStep(between, bare) || IsBracket(between))))
            {
                quantities[i] = Share(bare, next, bare.Number.Bound);
            }
        }

        ShareInBrackets(text, quantities);
        return quantities;
    }

    /// <summary>编制138名（行政96、事业38、工勤4）: bare figures in the bracket behind a figure bear its unit where they add up to it.</summary>
    private static void ShareInBrackets(string text, List<Quantity> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            var whole = quantities[i];
            if (whole.Kind is not (QuantityKind.Money or QuantityKind.Count) || whole.End >= text.Length || text[whole.End] != '(') continue;
            var close = text.IndexOf(')', whole.End);
            var parts = quantities.Skip(i + 1).TakeWhile(q => q.Start < close).ToList();
            if (parts.Count < 2 || parts.Exists(q => q.Kind != QuantityKind.Bare || q.Unit.Length > 0) || parts.Sum(q => q.Number.Value) * whole.Scale != whole.Number.Value) continue;
            for (var p = 0; p < parts.Count; p++) quantities[i + 1 + p] = Share(parts[p], whole, parts[p].Number.Bound);
        }
    }

    private static Quantity Share(Quantity bare, Quantity next, Bound bound)
    {
        return bare with
        {
            Kind = next.Kind,
            Number = new PrintedNumber(bare.Number.Value * Rest(bare, next), bare.Number.Step * Rest(bare, next), bound),
            Unit = next.Unit,
            UnitOrigin = UnitOrigin.Shared,
            Scale = Math.Max(bare.Scale, next.Scale),
        };
    }

    /// <summary>3万—5万元: the 万 is printed; only the 元 is shared.</summary>
    private static decimal Rest(Quantity bare, Quantity next) => bare.Scale > 1 ? 1 : next.Scale;

    private static bool IsRange(ReadOnlySpan<char> between) => between is "-" or "~" or "至" or "到";

    private static bool IsListStep(ReadOnlySpan<char> between) => between is "、" or "," or "和" or "及" or "与" or ";" or "以及";

    private static bool IsItemStep(ReadOnlySpan<char> between, Quantity bare) =>
        between.Length is > 1 and <= LongestItem && between[0] is '、' or '和' or '及' && !between.ContainsAny("。;()") && !between[1..].Contains(',')
        && bare.Number.Step < 1;

    private static bool IsBracket(ReadOnlySpan<char> between) =>
        between.Length is > 1 and <= 24 && (between.StartsWith("(含", StringComparison.Ordinal) || between.StartsWith("(其中", StringComparison.Ordinal) || between.StartsWith("(包括", StringComparison.Ordinal)) && !between.ContainsAny('。', ')', ';');
}
