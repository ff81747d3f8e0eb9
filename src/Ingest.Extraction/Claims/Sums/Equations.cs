using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Equations that the text itself writes down: 累计结余60.55万元＝上年结转41.20万元＋当年结余19.35万元, 实有131人是在编118人加上自聘13人. Every figure but the first follows a sign or a word of
/// reckoning; one side is a single figure.
/// </summary>
internal static partial class Equations
{
    public static IEnumerable<Claim> Read(ReportReading reading) => reading.Passages.SelectMany(In);

    private static IEnumerable<Claim> In(ReadPassage passage)
    {
        var frames = passage.Frames.Frames.Where(f => f.Dimension is Dimension.Money or Dimension.Count).ToList();
        for (var first = 0; first + 2 < frames.Count; first++)
        {
            var terms = new List<(Frame Frame, Match Sign)>();
            for (var next = first + 1; next < frames.Count && Follows(frames[next], frames[next - 1]) is { } sign; next++) terms.Add((frames[next], sign));
            if (terms.Count < 2) continue;
            if (Of(frames[first], terms, passage) is { } claim) yield return claim;
            first += terms.Count;
        }
    }

    /// <summary>The sign between two figures that stand next to each other in one sentence; null where there is none.</summary>
    private static Match? Follows(Frame frame, Frame before) =>
        frame.Index == before.Index + 1 && frame.Sentence == before.Sentence && frame.Depth == before.Depth && frame.IsCommensurable(before) && frame.Quantity.Number.IsExact
        && Sign().Match(frame.Lead) is { Success: true } sign ? sign : null;

    private static SumClaim? Of(Frame first, List<(Frame Frame, Match Sign)> terms, ReadPassage passage)
    {
        var equals = terms.FindIndex(t => t.Sign.Groups["equals"].Success);
        if (equals < 0 || terms.Count(t => t.Sign.Groups["equals"].Success) > 1 || !first.Quantity.Number.IsExact) return null;
        if (equals > 0 && equals < terms.Count - 1) return null;
        var total = equals == 0 ? first : terms[equals].Frame;
        var (plus, minus) = (new List<Frame> { equals == 0 ? terms[0].Frame : first }, new List<Frame>());
        foreach (var (frame, sign) in equals == 0 ? terms.Skip(1) : terms.Take(equals)) (sign.Groups["minus"].Success ? minus : plus).Add(frame);
        return new SumClaim
        {
            Kind = KindOf(total, plus, minus, passage),
            Quote = Contexts.SentenceOf(total),
            Total = total.ToTerm(),
            Parts = [.. plus.Select(f => f.ToTerm())],
            Minus = [.. minus.Select(f => f.ToTerm())],
            Coverage = Coverage.Whole,
        };
    }

    private static ClaimKind KindOf(Frame total, List<Frame> plus, List<Frame> minus, ReadPassage passage) =>
        passage.Staff.Any(s => ReferenceEquals(s.Frame, total) || plus.Contains(s.Frame)) ? ClaimKind.Headcount
        : plus.Concat(minus).Append(total).Any(f => f.Role is AmountRole.CarryOver or AmountRole.BudgetAdded) ? ClaimKind.Balance
        : plus.Count == 1 && minus.Count == 1 ? ClaimKind.Difference : ClaimKind.Sum;

    [GeneratedRegex(@"^,?(?:(?<equals>=|等于|(?:是|即|就是)(?=[^,;。]{0,20}$))|(?<plus>\+|加上|加)|(?<minus>-|－|−|减去|减|扣除))")]
    private static partial Regex Sign();
}
