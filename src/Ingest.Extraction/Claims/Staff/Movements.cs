using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// A stock, what came and went, and the stock afterwards: 年初在职90人，年内调入3人、退休7人，年末在职86人. Every figure between the two stocks must be a movement or a part of one; else nothing is
/// known of what is missing.
/// </summary>
internal static partial class Movements
{
    private static readonly ILookup<string, string> Words = VocabularyFile.Entries("Claims/Staff/movements.txt").ToLookup(e => e[0], e => e[1], StringComparer.Ordinal);

    /// <summary>How many movements are told in one sentence.</summary>
    private const int Most = 8;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from closing in passage.Frames.Frames
        where IsStock(closing) && Holds("closing", closing.Phrase) && !Holds("opening", closing.Phrase)
        let claim = Of(closing, passage)
        where claim is not null
        select claim;

    private static SumClaim? Of(Frame closing, ReadPassage passage)
    {
        var before = passage.Frames.Frames.Take(closing.Index).Reverse().Where(f => f.Sentence == closing.Sentence && f.Depth == closing.Depth && IsStock(f) && f.IsCommensurable(closing) && f.PartOf is null).Take(Most + 1).ToList();
        var opening = before.Find(f => Holds("opening", f.Phrase) && !EndsWith("out", f));
        if (opening is null) return null;
        var moves = before.Where(f => !ReferenceEquals(f, opening) && (f.IsMoney || f.Index > opening.Index || EndsWith("in", f) || EndsWith("out", f))).Reverse().ToList();
        var gains = moves.Where(f => EndsWith("in", f)).ToList();
        var losses = moves.Where(f => EndsWith("out", f)).ToList();
        if (moves.Count < 1 || gains.Count + losses.Count != moves.Count) return null;
        if (opening.IsMoney && gains.Count > 1 && gains.Find(g => Closes(closing, opening, [.. gains.Where(o => !ReferenceEquals(o, g))], losses)) is { } told) gains.Remove(told);
        List<Frame> plus = [opening, .. gains];
        var misses = plus.Sum(f => f.Value) - losses.Sum(f => f.Value) != closing.Value;
        if (misses && (moves.Count == 1 && !moves[0].Phrase.Contains('净') || plus.Sum(f => f.Value) <= losses.Sum(f => f.Value)) && !Arithmetic.MissesBySlip(closing, plus, losses)) return null;
        return new SumClaim
        {
            Kind = passage.Staff.Any(s => ReferenceEquals(s.Frame, closing) || ReferenceEquals(s.Frame, opening)) ? ClaimKind.Headcount : ClaimKind.Balance,
            Quote = Contexts.SentenceOf(closing),
            Total = closing.ToTerm(closing.Phrase),
            Parts = [.. plus.Select(f => f.ToTerm(f.Phrase))],
            Minus = [.. losses.Select(f => f.ToTerm(f.Phrase))],
        };
    }

    /// <summary>A gain without which the rest closes is the sum of others, told among them: 捐赠收入22.28万元，全口径收入2548.90万元.</summary>
    private static bool Closes(Frame closing, Frame opening, List<Frame> gains, List<Frame> losses) => opening.Value + gains.Sum(f => f.Value) - losses.Sum(f => f.Value) == closing.Value;

    private static bool IsStock(Frame frame) =>
        frame.Dimension is Dimension.Money or Dimension.Count && frame.Quantity.Number.IsExact && !frame.Quantity.PerUnit;

    private static bool Holds(string kind, string phrase) => Words[kind].Any(w => phrase.Contains(w, StringComparison.Ordinal));

    /// <summary>处置报废12.30万元, 退休7人, 当年财政拨款收入180万元: the word of the movement closes its name.</summary>
    private static bool EndsWith(string kind, Frame frame) => Filler().Replace(frame.Phrase, "") is var name && Words[kind].Any(w => name.EndsWith(w, StringComparison.Ordinal));

    [GeneratedRegex(@"(了|为|共|人员|人数|资产|资金|数|额|:)+$")]
    private static partial Regex Filler();
}
