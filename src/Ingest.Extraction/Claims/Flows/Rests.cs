using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// What several levels leave of one, or one of several: 可用资金384.50万元，支出371.28万元、缴回5.40万元，剩余7.82万元; 省级380万元、县级95万元，支付462.70万元，账面余额12.30万元. All sums of the sentence
/// before the figure take part; it is accused only of a slip, as one of them may be another's part.
/// </summary>
internal static partial class Rests
{
    private const int FewestLevels = 3, MostLevels = 6;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from rest in passage.Frames.Frames
        where rest.IsMoney && rest.Quantity is { Number: { IsExact: true, Value: > 0 }, PerUnit: false } && !rest.IsComparison && !rest.Lead.EndsWith(',') && Left().IsMatch(rest.Phrase)
        let levels = passage.Frames.Frames.Take(rest.Index).Where(f => f.Sentence == rest.Sentence && f.Depth == rest.Depth && f.IsCommensurable(rest) && Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact).ToList()
        where levels.Count is >= FewestLevels and <= MostLevels
        let claims = (SumClaim[])[Claim(rest, levels[..1], levels[1..]), Claim(rest, levels[..^1], levels[^1..])]
        let claim = Array.Find(claims, c => Off(c) == 0) ?? Array.Find(claims, IsSlipped)
        where claim is not null
        select claim;

    private static SumClaim Claim(Frame rest, List<Frame> came, List<Frame> went) => new()
    {
        Kind = ClaimKind.Balance,
        Quote = Contexts.SentenceOf(rest),
        Total = rest.ToTerm(rest.Phrase),
        Parts = [.. came.Select(f => f.ToTerm(f.Phrase))],
        Minus = [.. went.Select(f => f.ToTerm(f.Phrase))],
    };

    private static decimal Off(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value) - claim.Total.Number.Value;

    private static bool IsSlipped(SumClaim claim) =>
        Arithmetic.MissesBySlip(claim.Total.Number, [.. claim.Parts.Select(p => p.Number)], [.. claim.Minus.Select(m => m.Number)]);

    [GeneratedRegex("(?<!(上年|年初|期初|历年|上期)[^,;。]{0,6})(剩余|结余|结转|结存|余额|节余|余下|剩下|其余|尚余|仍余|还剩|尚有|还有|仍有|未[^,;。]{2})[^,;。]{0,6}$")]
    private static partial Regex Left();
}
