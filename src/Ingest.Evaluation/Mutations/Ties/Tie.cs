using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>An equation that a clean report states over its figures, known from its arithmetic alone: it closes to the last digit.</summary>
/// <param name="Figures">The stated result first.</param>
/// <param name="Gap">By how much the equation fails for given values of its figures.</param>
/// <param name="Slack">What rounding can explain.</param>
/// <param name="Kinds">The kinds under which an auditor would report it, the best first.</param>
internal sealed record Tie(IReadOnlyList<Figure> Figures, Func<IReadOnlyList<decimal>, decimal> Gap, decimal Slack, IReadOnlyList<FindingKind> Kinds)
{
    public Figure Total => Figures[0];

    public IEnumerable<Figure> Parts => Figures.Skip(1);

    public bool Holds => Math.Abs(Gap([.. Figures.Select(f => f.Value)])) <= Slack;

    /// <summary>True where another value of one of its figures cannot be explained by rounding.</summary>
    public bool IsBrokenBy(Figure figure, decimal value) => Math.Abs(Gap([.. Figures.Select(f => ReferenceEquals(f, figure) ? value : f.Value)])) > Slack;

    /// <summary>Total = Σ parts.</summary>
    public static Tie Sum(IReadOnlyList<Figure> figures, params IReadOnlyList<FindingKind> kinds) =>
        new(figures, v => v[0] - v.Skip(1).Sum(), Rounding(figures), kinds);

    /// <summary>The same for persons and points, which are not rounded.</summary>
    public static Tie Count(IReadOnlyList<Figure> figures, params IReadOnlyList<FindingKind> kinds) => Sum(figures, kinds) with { Slack = 0 };

    /// <summary>Result = first − second.</summary>
    public static Tie Difference(Figure result, Figure first, Figure second, params IReadOnlyList<FindingKind> kinds) =>
        new([result, first, second], v => v[0] - v[1] + v[2], Rounding([result, first, second]), kinds);

    /// <summary>Percent = part ÷ whole.</summary>
    public static Tie Ratio(Figure percent, Figure part, Figure whole, params IReadOnlyList<FindingKind> kinds) =>
        new([percent, part, whole], v => v[2] == 0 ? 0 : v[0] - 100 * v[1] / v[2], percent.Step * 1.6m + Quotient(part, whole), kinds);

    /// <summary>Percent = change from the second figure to the first, up or down.</summary>
    public static Tie Growth(Figure percent, Figure current, Figure previous, params IReadOnlyList<FindingKind> kinds) =>
        new([percent, current, previous], v => v[2] == 0 ? 0 : v[0] - 100 * Math.Abs(v[1] - v[2]) / v[2], percent.Step * 1.6m + Quotient(current, previous), kinds);

    /// <summary>The same quantity printed twice.</summary>
    public static Tie Same(Figure first, Figure second, params IReadOnlyList<FindingKind> kinds) =>
        new([first, second], v => v[0] - v[1], 0, kinds);

    private static decimal Rounding(IReadOnlyList<Figure> figures) => (figures.Count + 1) * figures.Max(f => f.Step) / 2;

    private static decimal Quotient(Figure part, Figure whole) => 100 * (part.Step + whole.Step * part.Value / whole.Value) / whole.Value;
}
