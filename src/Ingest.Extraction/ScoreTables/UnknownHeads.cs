using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// Reads the heads of a table whose words nobody knows by what stands below them: names, then weights that add up to a hundred, then the scores
/// that they bound. No table of money, people or targets has such figures by chance.
/// </summary>
internal static class UnknownHeads
{
    private const decimal Hundred = 100;
    private const int FewestRows = 4;

    /// <summary>The columns of names, of weights and of scores; null where the table is none.</summary>
    public static List<HeadedColumn>? Of(Table table)
    {
        var heads = table.OwnCells(0).ToList();
        if (heads.Count < 3 || heads.Exists(c => c.Text.Any(char.IsAsciiDigit))) return null;
        var columns = heads.Where(c => c.ColumnSpan == 1).ToList();
        var weights = columns.Find(c => AddUpToHundred(table, c.Column));
        var scores = weights is null ? null : columns.Find(c => c.Column > weights.Column && HeaderReader.AreWeights(table, 0, weights.Column, c.Column));
        if (scores is null) return null;
        var names = columns.Where(c => c.Column < weights!.Column && LevelColumns.HoldsWords(table, c.Column, 0)).Select(c => new HeadedColumn(c.Column, c, ColumnRole.Name)).ToList();
        return names.Count == 0 ? null : [.. names, new(weights!.Column, weights, ColumnRole.Weight), new(scores.Column, scores, ColumnRole.Score)];
    }

    private static bool AddUpToHundred(Table table, int column)
    {
        var own = table.Cells.Where(c => c.Column == column && c.Row > 0 && !c.IsEmpty && !IsOfSums(table, c.Row)).Select(c => PointsReader.Read(table, c)?.Value).ToList();
        return own.Count >= FewestRows && own.TrueForAll(w => w is > 0) && own.Sum() == Hundred;
    }

    private static bool IsOfSums(Table table, int row) => table.OwnCells(row).FirstOrDefault() is { } name && ScoreWords.SumOf(name.Text) is not null;
}
