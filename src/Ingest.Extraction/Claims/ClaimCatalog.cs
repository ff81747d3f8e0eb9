using Ingest.Extraction.Claims.Counting;
using Ingest.Extraction.Claims.Flows;
using Ingest.Extraction.Claims.Limits;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Claims.Repeats;
using Ingest.Extraction.Claims.Scores;
using Ingest.Extraction.Claims.Staff;
using Ingest.Extraction.Claims.Sums;

namespace Ingest.Extraction.Claims;

/// <summary>The readers of claims, in order. A new way of tying figures together is a file in one of the folders beside this one, and a line here.</summary>
internal static class ClaimCatalog
{
    private static readonly Func<ReportReading, IEnumerable<Claim>>[] Readers =
    [
        SentenceSums.Read,
        ListSums.Read,
        ListsOfTotals.Read,
        TableSums.Read,
        TableRelations.Read,
        ShareLists.Read,
        NamedShares.Read,
        Ratios.Read,
        ListShares.Read,
        Growths.Read,
        Differences.Read,
        Balances.Read,
        YearEnd.Read,
        Movements.Read,
        Remainders.Read,
        Rests.Read,
        Gaps.Read,
        Accounts.Read,
        PointChanges.Read,
        Overruns.Read,
        AnnexTables.Read,
        Statements.Read,
        OfficialCounts.Read,
        Restated.Read,
        Twins.Read,
        Echoes.Read,
        UnitEchoes.Read,
        ToldIndicators.Read,
        ToldRows.Read,
        ToldLists.Read,
        TableTotals.Read,
        ToldLimits.Read,
        StaffStatements.Read,
        StaffLimits.Read,
        StaffTotals.Read,
        StaffLists.Read,
        StaffTraits.Read,
        StaffVacancies.Read,
        StaffRecords.Read,
        StaffForms.Read,
        Equations.Read,
        Formulas.Read,
        Decompositions.Read,
        Products.Read,
        Counts.Read,
        CountedParts.Read,
        CountedRows.Read,
        CountedStates.Read,
        ScoreSums.Read,
        TextScores.Read,
        ToldTotals.Read,
        TextPartScores.Read,
        TextPartLimits.Read,
    ];

    /// <summary>Every claim of a report in reading order; the same equation read twice is one.</summary>
    public static IReadOnlyList<Claim> Read(ReportReading reading) =>
    [
        .. Readers.SelectMany(r => r(reading))
            .GroupBy(c => (c.GetType(), string.Join(';', c.Terms.Select(t => t.Place).Order())))
            .Select(g => AnnexTables.Placed(g.First(), reading))
            .OrderBy(c => c.Quote),
    ];
}
