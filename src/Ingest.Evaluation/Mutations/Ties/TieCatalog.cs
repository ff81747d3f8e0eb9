namespace Ingest.Evaluation.Mutations;

/// <summary>Every sort of equation that is looked for in a clean report.</summary>
internal static class TieCatalog
{
    public static IReadOnlyList<Func<SoundReport, IEnumerable<Tie>>> All { get; } =
    [
        SentenceSums.Money, SentenceSums.Balances, SentenceSums.Staff, ListSums.Find, ColumnSums.Money, ColumnSums.Scores, ColumnSums.Weights,
        Percentages.Shares, Percentages.Rates, Percentages.Growths, Differences.Find, Products.Find, Repeats.Text, Repeats.Tables, Repeats.Annexes, Repeats.Staff,
    ];
}
