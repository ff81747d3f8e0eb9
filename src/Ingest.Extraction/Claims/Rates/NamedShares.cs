using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// 从实支的构成看，直补到人占45.20%，基础设施占32.10%，产业发展占16.91%: shares of a sentence that tell no sums; those are the rows of a table, or sums told elsewhere under the same names. The column and the whole that
/// most of them fit are the ones meant; the others are its broken shares.
/// </summary>
internal static partial class NamedShares
{
    private const int FewestShares = 3;

    private sealed record Share(Frame Percent, string Name);

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from sentence in passage.Frames.Sentences
        let shares = Shares(sentence)
        where shares.Count >= FewestShares
        from claim in Of(shares, reading)
        select claim;

    private static List<Share> Shares(IEnumerable<Frame> sentence) =>
        [.. sentence.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Quantity.Number.IsExact).Select(f => new Share(f, Name().Match(f.Phrase).Groups["name"].Value)).Where(s => s.Name.Length > 1)];

    /// <summary>The wholes are what the columns and the text hold; of the readings with equal fits, the first.</summary>
    private static List<RatioClaim> Of(List<Share> shares, ReportReading reading)
    {
        var best = Sources(reading).Select(terms => Best(shares, terms)).OrderByDescending(c => c.Count(Holds)).FirstOrDefault() ?? [];
        return best.Count(Holds) is var held && held >= 2 && held * 3 >= shares.Count * 2 ? best : [];
    }

    private static List<RatioClaim> Best(List<Share> shares, List<Term> terms)
    {
        var parts = shares.ConvertAll(s => (s.Percent, Part: terms.FindAll(t => t.Label.Contains(s.Name, StringComparison.Ordinal)) is [var only] ? only : null)).FindAll(s => s.Part is not null);
        return parts.Count < 2 ? [] : terms.Where(w => parts.TrueForAll(p => p.Part!.Number.Value < w.Number.Value)).DistinctBy(w => w.Number.Value)
            .Select(w => parts.ConvertAll(p => new RatioClaim { Kind = ClaimKind.Share, Quote = Contexts.SentenceOf(p.Percent), Percent = p.Percent.ToTerm(p.Percent.Phrase), Part = p.Part!, Whole = w }))
            .OrderByDescending(c => c.Count(Holds)).FirstOrDefault() ?? [];
    }

    /// <summary>Each money column of each table, and the sums of the text.</summary>
    private static IEnumerable<List<Term>> Sources(ReportReading reading) =>
        reading.Tables.SelectMany(t => t.Figures.Where(f => f.Kind == FigureKind.Money && f.Number.IsExact).GroupBy(f => f.Column)).Select(c => c.Select(f => f.ToTerm(f.RowLabel)).ToList())
            .Append([.. reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact).DistinctBy(f => (f.Value, f.Subject)).Select(f => f.ToTerm())]);

    private static bool Holds(RatioClaim claim) => Percentages.Fits(claim.Percent.Number, claim.Part.Number, claim.Whole.Number);

    [GeneratedRegex("^[,、;和]?(其中:?)?(?<name>[^占,;]{2,12}?)占(比|到)?" + Copula.AtEnd)]
    private static partial Regex Name();
}
