using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Tests.Mutations;

/// <summary>Slips of one digit in the sums of coherent reports: the equation that the slip breaks must still be read, and say so at the slip.</summary>
public class DigitSlipTests
{
    private const int Seed = 20;

    /// <summary>Share of slips found when last measured, rounded down. What is missed are mostly prices of one or two digits and rates whose budget stands far away.</summary>
    private const double Floor = 0.87;

    [Fact]
    public void A_slip_that_breaks_an_equation_is_found_where_it_is()
    {
        var missed = new List<string>();
        var slips = 0;
        foreach (var report in CorpusReport.Clean)
        {
            var random = new Random(Seed);
            var sound = CorpusReport.Validate(report.Document);
            var known = Findings(sound).ToHashSet();
            foreach (var slip in Sums(sound, report.Document).Select(p => DigitSlip.That(random, p, sound)).OfType<DigitSlip>())
            {
                slips++;
                if (!Findings(CorpusReport.Validate(slip.In(report.Document))).Any(f => !known.Contains(f) && f.Places.Any(p => p.Overlaps(slip.Place))))
                    missed.Add($"{report.Name}: {slip}");
            }
        }

        var share = 1 - (double)missed.Count / slips;
        Assert.True(slips > 200 && share >= Floor, FormattableString.Invariant($"seed {Seed}: {share:P1} of {slips} found; missed\n{string.Join('\n', missed)}"));
    }

    /// <summary>Sums printed in digits that take part in a held equation.</summary>
    private static List<Place> Sums(IReadOnlyList<ValidatedReport> reports, Document document) =>
    [
        .. reports.SelectMany(r => r.Claims).Where(c => c.Verdict == Verdict.Held && c.Claim.Kind != ClaimKind.AtMost).SelectMany(c => c.Claim.Terms)
            .Where(t => t.Dimension == Dimension.Money && t.Raw.Any(char.IsAsciiDigit) && document.TextAt(t.Place) == t.Raw)
            .Select(t => t.Place).Distinct().Order(),
    ];

    private static IEnumerable<Found> Findings(IReadOnlyList<ValidatedReport> reports) =>
        reports.SelectMany(r => r.Findings).Select(f => new Found(f.Rule, f.Evidence.Select(e => e.Place).ToList()));

    private sealed record Found(string Rule, List<Place> Places)
    {
        public bool Equals(Found? other) => other is not null && Rule == other.Rule && Places.SequenceEqual(other.Places);

        public override int GetHashCode() => HashCode.Combine(Rule, Places.Count, Places.FirstOrDefault());
    }
}
