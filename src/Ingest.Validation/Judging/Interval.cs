using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>
/// The values a printed figure may stand for. Ends add up as in XBRL Calculations 1.1: a sum of rounded figures lies within the sum of their intervals.
/// </summary>
internal readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Half a step on either side of an exact figure; counts and points as printed have no step.</summary>
    public static Interval Of(decimal value, decimal step) => new(value - step / 2, value + step / 2);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    public static Interval Zero { get; } = new(0, 0);
}

/// <summary>The two readings of a figure's precision.</summary>
internal static class Precision
{
    /// <summary>The step as printed. Counts are exact unless a scale word rounds them (1.2万人) or decimals say that they were measured (11.9公里); points are exact.</summary>
    public static decimal Literal(Term term) => term.Dimension switch
    {
        Dimension.Money or Dimension.Percent => term.Number.Step,
        Dimension.Count => term.Number.Step == 1 ? 0 : term.Number.Step,
        Dimension.Points => 0,
    };

    /// <summary>The finest step among the figures of one unit: 33万元 beside 12.45万元 means 33.00万元.</summary>
    public static decimal Peer(Term term, IReadOnlyList<Term> peers) =>
        Math.Min(Literal(term), peers.Where(p => p.Unit == term.Unit && p.Dimension == term.Dimension).Select(Literal).DefaultIfEmpty(Literal(term)).Min());

    public static Interval LiteralInterval(Term term) => Interval.Of(term.Number.Value, Literal(term));

    public static Interval PeerInterval(Term term, IReadOnlyList<Term> peers) => Interval.Of(term.Number.Value, Peer(term, peers));
}
