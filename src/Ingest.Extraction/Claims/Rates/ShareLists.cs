using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// 支出752.92万元用于：甲598.36万元，占79.47%；乙…，占…: shares that add up to a hundred say that their sums are all parts of one total, the level before
/// them that these add up to or miss by little.
/// </summary>
internal static partial class ShareLists
{
    private const decimal Full = 100;
    private const decimal NearShare = 0.05m;

    private sealed record Share(Frame Percent, Frame Part);

    public static IEnumerable<Claim> Read(ReportReading reading) => OfOneTotal(reading).Concat(OfOneWhole(reading));

    /// <summary>
    /// 省市资金1822.90万元，占61.04%；区级1163.57万元，占38.96%: where one of the shares of a sentence, or of the items of a section, is exactly that of a level told anywhere, the others are of the same level.
    /// </summary>
    private static IEnumerable<Claim> OfOneWhole(ReportReading reading) =>
        from shares in InSentences(reading).Concat(InItems(reading))
        where shares.Count >= 2
        let whole = Levels.Only(reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact && shares.TrueForAll(s => s.Part.Value < f.Value) && shares.Exists(s => IsPrecise(s.Percent) && Percentages.Fits(s.Percent, s.Part, f))))
        where whole is not null && shares.Count(s => Percentages.Fits(s.Percent, s.Part, whole)) * 2 >= shares.Count
        from share in shares
        select (Claim)Quotients.Claim(ClaimKind.Share, share.Percent, share.Part, whole, []);

    /// <summary>Each share behind its sum, or behind the name of a sum of its sentence: 生活补贴用去428.55万元，…，生活补贴占35.67%.</summary>
    private static IEnumerable<List<Share>> InSentences(ReportReading reading) =>
        from passage in reading.Passages
        from sentence in passage.Frames.Sentences
        from shares in (List<Share>[])[Shares(sentence, passage.Frames.Frames), Named([.. sentence])]
        select shares;

    private static List<Share> Named(List<Frame> sentence) =>
    [
        .. from percent in sentence
           where percent.Quantity.Kind == QuantityKind.Percent && percent.Quantity.Number.IsExact && percent.Depth == 0
           let name = NamedShare().Match(percent.Phrase).Groups["part"].Value
           where name.Length > 1
           let parts = sentence.FindAll(f => f.IsMoney && f.Index < percent.Index && Levels.IsLevel(f) && f.Quantity.Number.IsExact && f.Phrase.Contains(name, StringComparison.Ordinal))
           where parts.Count == 1
           select new Share(percent, parts[0]),
    ];

    [GeneratedRegex("^[,、;和]?(?<part>[^占,;]{2,12})占(比|到)?(为|达)?$")]
    private static partial Regex NamedShare();

    /// <summary>1.基本支出2874.11万元，占82.32%。⏎2.项目支出617.46万元，占17.68%: the sums that list items of one section begin with.</summary>
    private static IEnumerable<List<Share>> InItems(ReportReading reading) =>
        reading.Passages.Where(p => p.ListMark is not null && p.Frames.Sentences.Any()).GroupBy(p => (p.Context.Title, ListMarks.Shape(p.ListMark)))
            .Select(items => items.SelectMany(p => Shares(p.Frames.Sentences.First(), p.Frames.Frames).Where(s => s.Part.Index == 0)).ToList());

    /// <summary>Four digits agree by no chance.</summary>
    private static bool IsPrecise(Frame percent) => percent.Value >= FewestSteps * percent.Quantity.Number.Step;

    private const decimal FewestSteps = 1000;

    private static IEnumerable<Claim> OfOneTotal(ReportReading reading) =>
        from passage in reading.Passages
        from sentence in passage.Frames.Sentences
        let shares = Shares(sentence, passage.Frames.Frames)
        where shares.Count >= 2 && (Math.Abs(shares.Sum(s => s.Percent.Value) - Full) <= shares.Sum(s => s.Percent.Quantity.Number.Step) / 2 || AreOfOneTotal(shares, passage))
        let total = TotalOf(shares, passage)
        where total is not null
        from claim in Claims(total, shares)
        select claim;

    /// <summary>Unnamed shares, each behind its sum; what stands in a bracket between them belongs to the sum.</summary>
    private static List<Share> Shares(IEnumerable<Frame> sentence, IReadOnlyList<Frame> frames) =>
    [
        .. from percent in sentence
           where percent is { Quantity.Kind: QuantityKind.Percent, Phrase: "占" or "占比" or "", Index: > 0 } && percent.Quantity.Number.IsExact
           let part = frames.Take(percent.Index).LastOrDefault(f => f.Depth == percent.Depth)
           where part is { IsMoney: true } && part.Sentence == percent.Sentence && Levels.IsLevel(part) && part.Quantity.Number.IsExact
           select new Share(percent, part),
    ];

    /// <summary>Where the shares do not add up to a hundred: their sums add up to a level before them, and most are its shares.</summary>
    private static bool AreOfOneTotal(List<Share> shares, ReadPassage passage) =>
        shares.Count >= 3 && TotalOf(shares, passage) is { } total && Arithmetic.AddsUp(total, shares.ConvertAll(s => s.Part)) && shares.Count(s => Percentages.Fits(s.Percent, s.Part, total)) * 3 >= shares.Count * 2;

    private static Frame? TotalOf(List<Share> shares, ReadPassage passage)
    {
        var parts = shares.ConvertAll(s => s.Part);
        var before = Levels.BeforeInPassage(parts[0], passage)
            .Where(f => f.IsCommensurable(parts[0]) && !f.IsComparison && f.Quantity.Number.IsExact && parts.TrueForAll(p => p.Value <= f.Value)).ToList();
        return before.Find(f => Arithmetic.AddsUp(f, parts)) ?? before.Find(f => Arithmetic.MissesBySlip(f, parts) || Math.Abs(parts.Sum(p => p.Value) - f.Value) <= NearShare * f.Value);
    }

    private static IEnumerable<Claim> Claims(Frame total, List<Share> shares)
    {
        yield return new SumClaim { Kind = ClaimKind.Sum, Quote = Contexts.SentenceOf(total), Total = total.ToTerm(), Parts = [.. shares.Select(s => s.Part.ToTerm())] };
        foreach (var share in shares)
            yield return new RatioClaim { Kind = ClaimKind.Share, Quote = Contexts.SentenceOf(share.Percent), Percent = share.Percent.ToTerm("占比"), Part = share.Part.ToTerm(), Whole = total.ToTerm() };
    }
}
