using System.Globalization;
using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Tests.Mutations;

/// <summary>One digit of one printed sum, changed.</summary>
internal sealed record DigitSlip(Place Place, string Before, string After)
{
    private const int Tries = 12;

    /// <summary>
    /// A slip in the figure at a place that breaks an equation it takes part in, as far as the equation was read from the sound text: slips within
    /// rounding, and slips that leave an open list below its total, break nothing. Null where no try broke one.
    /// </summary>
    public static DigitSlip? That(Random random, Place place, IReadOnlyList<ValidatedReport> sound)
    {
        var held = (from report in sound from claim in report.Claims where claim.Verdict == Verdict.Held && claim.Claim.Terms.Any(t => t.Place == place) select (report, claim.Claim)).ToList();
        var raw = held.SelectMany(h => h.Claim.Terms).First(t => t.Place == place && !t.Raw.StartsWith('（')).Raw;
        for (var n = 0; n < Tries; n++)
        {
            var slip = new DigitSlip(place, raw, Slipped(raw, random));
            if (held.Exists(h => slip.Breaks(h.Claim, h.report.Report))) return slip;
        }

        return null;
    }

    /// <summary>The document with the slip in it.</summary>
    public Document In(Document document) => CorpusReport.Change(document, (place, text) =>
        place.SamePassage(Place) ? text[..Place.Start] + After + text[Place.End..] : text);

    public override string ToString() => $"{Before} → {After} at {Place}";

    private static string Slipped(string raw, Random random)
    {
        var digits = Enumerable.Range(0, raw.Length).Where(i => char.IsAsciiDigit(raw[i])).ToList();
        var at = digits[random.Next(digits.Count)];
        var other = (char)('1' + random.Next(9));
        return other == raw[at] ? Slipped(raw, random) : raw[..at] + other + raw[(at + 1)..];
    }

    private bool Breaks(Claim claim, Report report) =>
        ReportValidator.Validate([report with { Claims = [With(claim)] }])[0].Claims[0].Verdict == Verdict.Broken;

    private Claim With(Claim claim) => claim switch
    {
        SumClaim sum => sum with { Total = With(sum.Total), Parts = [.. sum.Parts.Select(With)], Minus = [.. sum.Minus.Select(With)] },
        RatioClaim ratio => ratio with { Percent = With(ratio.Percent), Part = With(ratio.Part), Whole = With(ratio.Whole) },
        GrowthClaim growth => growth with { Current = With(growth.Current), Previous = growth.Previous is { } p ? With(p) : null, Change = growth.Change is { } c ? With(c) : null },
        SameClaim same => same with { Statements = [.. same.Statements.Select(With)] },
        ProductClaim product => product with { Product = With(product.Product), Price = With(product.Price), Quantity = With(product.Quantity) },
        _ => claim,
    };

    private Term With(Term term) => term.Place != Place || Digits(Before) == 0 ? term
        : term with { Number = term.Number with { Value = Math.Round(term.Number.Value / Digits(Before) * Digits(After), 4) } };

    private static decimal Digits(string raw) =>
        decimal.Parse(string.Concat(raw.Where(c => char.IsAsciiDigit(c) || c == '.')), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
