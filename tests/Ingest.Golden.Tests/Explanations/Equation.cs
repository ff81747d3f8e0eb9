namespace Ingest.Golden.Tests.Explanations;

/// <summary>What a finding's sentence says in figures, reckoned anew from its words.</summary>
/// <param name="Stated">The figures it quotes from the report.</param>
/// <param name="Gap">How far apart the two sides are; never negative.</param>
/// <param name="Literal">What rounding of the figures as printed explains.</param>
/// <param name="Peer">What rounding explains where all figures have the decimals of the finest.</param>
/// <param name="Fault">What is wrong with the arithmetic that the sentence shows; null where it is right.</param>
internal sealed record Equation(IReadOnlyList<PrintedFigure> Stated, decimal Gap, decimal Literal, decimal Peer, string? Fault)
{
    /// <summary>Total against a sum, the result and the difference as the sentence prints them.</summary>
    public static Equation Sum(PrintedFigure total, IReadOnlyList<PrintedFigure> parts, IReadOnlyList<PrintedFigure> minus, string computed, string difference = "")
    {
        PrintedFigure[] all = [total, .. parts, .. minus];
        var result = parts.Sum(p => p.Value) - minus.Sum(m => m.Value);
        var gap = total.Value - result;
        return new(all, Math.Abs(gap), all.Sum(f => f.Step) / 2, all.Length * all.Min(f => f.Step) / 2, Differs("result", computed, result) ?? Differs("difference", difference, Math.Abs(gap)));
    }

    /// <summary>A percentage against 100 × (numerator ÷ denominator − base).</summary>
    public static Equation Ratio(PrintedFigure percent, PrintedFigure part, PrintedFigure whole, decimal subtracted, int sign, string computed)
    {
        var quotient = sign * (100 * part.Value / whole.Value - subtracted);
        var slack = percent.Step / 2 + 100 * (part.Step / 2 / whole.Value + part.Value * whole.Step / 2 / (whole.Value * whole.Value));
        return new([percent, part, whole], Math.Abs(percent.Value - quotient), slack, slack, Differs("quotient", computed, quotient));
    }

    public static Equation Limit(PrintedFigure smaller, PrintedFigure larger, string over) =>
        new([smaller, larger], Math.Max(0, smaller.Value - larger.Value), 0, 0, Differs("excess", over, smaller.Value - larger.Value));

    /// <summary>Statements of one quantity: the widest gap that rounding does not explain.</summary>
    public static Equation Same(IReadOnlyList<PrintedFigure> statements)
    {
        var gaps = from a in statements from b in statements let slack = a.Step == b.Step ? 0 : (a.Step + b.Step) / 2 orderby Math.Abs(a.Value - b.Value) - slack descending select (Gap: Math.Abs(a.Value - b.Value), slack);
        var (gap, rounding) = gaps.First();
        return new(statements, gap, rounding, rounding, null);
    }

    public static Equation Product(PrintedFigure product, PrintedFigure price, PrintedFigure quantity, string computed, string difference) =>
        new([product, price, quantity], Math.Abs(product.Value - price.Value * quantity.Value), product.Step / 2, product.Step / 2, Differs("product", computed, price.Value * quantity.Value) ?? Differs("difference", difference, Math.Abs(product.Value - price.Value * quantity.Value)));

    private static string? Differs(string what, string printed, decimal reckoned)
    {
        if (printed.Length == 0) return null;
        var figure = PrintedFigure.Read(printed);
        return Math.Abs(figure.Value - reckoned) <= figure.Step / 2 + 0.005m ? null : FormattableString.Invariant($"the {what} printed as {printed} is {reckoned}");
    }
}
