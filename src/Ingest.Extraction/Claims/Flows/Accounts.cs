using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// An account told in one sentence: what stood at first, what came and went, what stands in the end, in whatever words: 年初账面73.15万元，全年收进208.40万元，支用231.06万元，年末账面50.49万元. Which
/// figures came and which went, the arithmetic tells where it closes; where it does not, the words must, and all figures between the two stands take part.
/// </summary>
internal static partial class Accounts
{
    private const int FewestMoves = 1, MostMoves = 4;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from end in passage.Frames.Frames
        where IsStand(end) && Last().IsMatch(end.Phrase)
        let claim = Of(end, passage)
        where claim is not null
        select claim;

    private static bool IsStand(Frame frame) => frame.Dimension is Dimension.Money or Dimension.Count && frame.Quantity is { Number.IsExact: true, PerUnit: false } && frame.Depth == 0;

    private static SumClaim? Of(Frame end, ReadPassage passage)
    {
        var before = passage.Frames.Frames.Where(f => !ReferenceEquals(f, end) && (f.Index < end.Index || f.Sentence == end.Sentence && f.PartOf is null) && end.Sentence - f.Sentence <= (end.IsMoney ? 1 : 0) && f.IsCommensurable(end) && IsStand(f)).ToList();
        var at = before.FindIndex(f => First().IsMatch(f.Phrase) || f.Role == AmountRole.CarryOver);
        if (at < 0 || before.Count - at - 1 is < FewestMoves or > MostMoves) return null;
        var (start, moves) = (before[at], before[(at + 1)..]);
        if (Readings(end, start, moves).FirstOrDefault(c => Off(c) == 0) is { } held) return held;
        var told = Claim(end, start, moves, moves.ConvertAll(m => Went().IsMatch(m.Phrase)));
        return moves.TrueForAll(m => m.PartOf is null && !m.IsComparison) && moves.Exists(m => !Went().IsMatch(m.Phrase)) && (told.Minus.Count > 0 || Grown().IsMatch(end.Phrase)) && IsNear(told) ? told : null;
    }

    /// <summary>Every move came, went, or is none of the account (上缴6枚, of those fired).</summary>
    private static IEnumerable<SumClaim> Readings(Frame end, Frame start, List<Frame> moves) =>
        from signs in Enumerable.Range(1, (int)Math.Pow(Signs, moves.Count) - 1)
        let sign = moves.Select((_, i) => signs / (int)Math.Pow(Signs, i) % Signs).ToList()
        orderby sign.Count(s => s == 0)
        select Claim(end, start, [.. moves.Where((_, i) => sign[i] > 0)], sign.FindAll(s => s > 0).ConvertAll(s => s == 2));

    private const int Signs = 3;

    private static SumClaim Claim(Frame end, Frame start, List<Frame> moves, List<bool> went) => new()
    {
        Kind = ClaimKind.Balance,
        Quote = Contexts.SentenceOf(end),
        Total = end.ToTerm(end.Phrase),
        Parts = [start.ToTerm(start.Phrase), .. moves.Where((_, i) => !went[i]).Select(m => m.ToTerm(m.Phrase))],
        Minus = [.. moves.Where((_, i) => went[i]).Select(m => m.ToTerm(m.Phrase))],
    };

    private static decimal Wanted(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value);

    private static decimal Off(SumClaim claim) => claim.Total.Number.Value - Wanted(claim);

    /// <summary>An account that misses by more than this is of other things too.</summary>
    private static bool IsNear(SumClaim claim) =>
        Wanted(claim) is > 0 and var wanted && (Math.Abs(Off(claim)) <= wanted * Farthest || Arithmetic.MissesBySlip(claim.Total.Number, [.. claim.Parts.Select(p => p.Number)], [.. claim.Minus.Select(m => m.Number)]));

    private const decimal Farthest = 0.25m;

    /// <summary>年初结余, 上年转来资金, 期初库存, 由年初的.</summary>
    [GeneratedRegex("年初(?!预算|安排|批复|下达|计划)|期初|(上|去)年(末|底)|上年(度)?[^,;。]{0,4}(结|余|转|存)|原有|原存|上期|月初")]
    private static partial Regex First();

    [GeneratedRegex("^[^,;。]{0,6}((年|期|季|月)(末|底|终)|现有|现存|目前|账面|账上|专户|结余|结存|结转|余额|剩余|尚余|仍余|节余|余|剩|留|库存|增至|降至|增加到|减少到|未[结办完])[^,;。]{0,8}$")]
    private static partial Regex Last();

    [GeneratedRegex("(增至|增加到|达到)了?$")]
    private static partial Regex Grown();

    [GeneratedRegex("支|付|用|花|发|出(?!让)|销|赔|减|收回|上缴|上交|缴回|退|扣|耗|领|拨付|执行|处置|兑|[审办]结|整改|毕业|离|注销|亡|清退|结案|办结|化解|转走")]
    private static partial Regex Went();
}
