using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// Finds the rows of a table that head points: a row (or two) of header words, among them names and scores. A table may hold several:
/// a form heads its funds and its indicators apart, and a header is repeated after a page break.
/// </summary>
internal static class HeaderReader
{
    private const decimal LeastShareOfHeaderWords = 0.6m;

    /// <summary>The headers of a table from top to bottom.</summary>
    public static IReadOnlyList<ScoreHeader> FindAll(Table table)
    {
        var headers = new List<ScoreHeader>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!IsHeaderRow(table, row)) continue;
            var last = row + 1 < table.RowCount && IsHeaderRow(table, row + 1) ? row + 1 : row;
            var header = Read(table, row, last) ?? (last > row ? Read(table, row, row) : null);
            if (header is null) continue;
            headers.Add(header);
            row = header.LastRow;
        }

        return headers;
    }

    /// <summary>True where a row's own cells hold no figure, and most are header words, or a level and its points are among them, or weights and the scores within them stand below.</summary>
    public static bool IsHeaderRow(Table table, int row)
    {
        var own = table.OwnCells(row).ToList();
        var roles = own.Select(c => ScoreWords.RoleOf(c.Text)).OfType<ColumnRole>().ToList();
        return roles.Count >= 2 && own.TrueForAll(c => PointsReader.Read(table, c) is null)
            && (roles.Count >= LeastShareOfHeaderWords * own.Count || roles.Contains(ColumnRole.Level) && roles.Contains(ColumnRole.Score) || HeadsPoints(table, row, own));
    }

    /// <summary>True where weights, under whatever word of theirs, bound the scores below.</summary>
    public static bool HeadsPoints(Table table, int row, List<Cell> heads) =>
        heads.Exists(w => (Weights.Contains(ScoreWords.RoleOf(w.Text)) || ScoreWords.RoleOf(w.Text) == ColumnRole.Criterion)
            && heads.Exists(s => ScoreWords.RoleOf(s.Text) == ColumnRole.Score && AreWeights(table, row, w.Column, s.Column)));

    /// <summary>The header of a table none of whose heads is known, if its figures are those of a score table.</summary>
    public static ScoreHeader? FindUnknown(Table table) => UnknownHeads.Of(table) is { } columns ? Read(table, 0, 0, columns) : null;

    private static ScoreHeader? Read(Table table, int first, int last) => Read(table, first, last, WithUnnamedScore(table, last, SelfScored(Columns(table, first, last))));

    private static ScoreHeader? Read(Table table, int first, int last, List<HeadedColumn> columns)
    {
        if (columns.TrueForAll(c => c.Role != ColumnRole.Score)) return null;
        var isFunds = IsFunds(columns);
        var levels = isFunds ? LevelColumns.OfFunds(table, last, columns) : LevelColumns.Of(table, columns, last);
        if (levels.Count == 0) return null;
        var bound = WithUnnamedWeights(table, last, columns, Bind(levels, columns));
        return bound.Any(l => l.Score is not null) && (isFunds || IsScored(columns, bound))
            ? new ScoreHeader
            {
                FirstRow = first,
                LastRow = last,
                Levels = bound,
                IsFunds = isFunds,
                Weight = isFunds ? FundsWeight(table, first, columns) : null,
                Target = FirstOf(columns, ColumnRole.Target),
                Actual = FirstOf(columns, ColumnRole.Actual),
                Criterion = FirstOf(columns, ColumnRole.Criterion),
                Note = FirstOf(columns, ColumnRole.Note),
            }
            : null;
    }

    /// <summary>Money and its rate of execution instead of indicators; a rate beside named indicators is theirs.</summary>
    private static bool IsFunds(List<HeadedColumn> columns) => !columns.Exists(c => c.Role == ColumnRole.Level)
        && (columns.Exists(c => c.Role is ColumnRole.Budget or ColumnRole.Executed) || columns.Exists(c => c.Role == ColumnRole.Rate) && !columns.Exists(c => c.Role == ColumnRole.Name));

    /// <summary>A score alone, beside a single column of names that need not be indicators, is a list of results, not a score table.</summary>
    private static bool IsScored(IReadOnlyList<HeadedColumn> columns, IReadOnlyList<LevelColumn> levels) =>
        levels.Count > 1 || levels[0].Weight is not null
        || columns.Any(c => c.Role is ColumnRole.Level or ColumnRole.Target or ColumnRole.Actual or ColumnRole.Criterion or ColumnRole.Deduction);

    private static int? FirstOf(IEnumerable<HeadedColumn> columns, ColumnRole role) => columns.FirstOrDefault(c => c.Role == role)?.Column;

    /// <summary>Where the unit gives itself no points of its own, those given to it count.</summary>
    private static List<HeadedColumn> SelfScored(List<HeadedColumn> columns) => columns.Exists(c => c.Role == ColumnRole.Score)
        ? columns
        : [.. columns.Select(c => c.Role == ColumnRole.Review ? c with { Role = ColumnRole.Score } : c)];

    /// <summary>Every header cell once, at its first column; the lower of two header rows decides where it says something.</summary>
    private static List<HeadedColumn> Columns(Table table, int first, int last)
    {
        var columns = new List<HeadedColumn>();
        for (var column = 0; column < table.ColumnCount; column++)
        {
            if (HeadingOf(table, first, last, column) is not var (cell, role)) continue;
            if (columns.Count == 0 || !ReferenceEquals(columns[^1].Cell, cell)) columns.Add(new(column, cell, role));
        }

        return columns;
    }

    private static (Cell Cell, ColumnRole Role)? HeadingOf(Table table, int first, int last, int column)
    {
        for (var row = last; row >= first; row--)
            if (table.At(row, column) is { IsEmpty: false } cell && ScoreWords.RoleOf(cell.Text) is { } role) return (cell, role);
        return null;
    }

    /// <summary>The weight of the execution rate where no column prints it: in the block's own label, or in the heading of the score: 得分（20分×执行率）.</summary>
    private static Points? FundsWeight(Table table, int first, IReadOnlyList<HeadedColumn> columns) =>
        table.Row(first).Where(c => c.Row == first).Select(c => PointsReader.ReadInName(table, c)).FirstOrDefault(p => p is not null)
        ?? PointsReader.ReadFactor(table, columns.First(c => c.Role == ColumnRole.Score).Cell);

    /// <summary>Which of two columns of weights for one level counts; of two alike the first does.</summary>
    public static readonly ColumnRole?[] Weights = [ColumnRole.ValidWeight, ColumnRole.Weight, ColumnRole.FormerWeight];

    /// <summary>Gives every column of points to the level on its left; the first of two columns for one level counts.</summary>
    private static List<LevelColumn> Bind(IReadOnlyList<int> levels, IReadOnlyList<HeadedColumn> columns)
    {
        var bound = levels.Select(c => new LevelColumn(c, null, null)).ToList();
        foreach (var column in columns.OrderBy(c => Array.IndexOf(Weights, c.Role)))
        {
            var level = bound.FindLastIndex(l => l.Column < column.Column);
            if (level < 0) continue;
            if (Weights.Contains(column.Role) && bound[level].Weight is null) bound[level] = bound[level] with { Weight = column.Column };
            if (column.Role == ColumnRole.Score && bound[level].Score is null) bound[level] = bound[level] with { Score = column.Column };
        }

        return bound;
    }

    /// <summary>Where no column is known to hold weights, one under an unknown word, or 标准, does whose figures are never below the scores beside them.</summary>
    private static List<LevelColumn> WithUnnamedWeights(Table table, int header, IReadOnlyList<HeadedColumn> columns, List<LevelColumn> levels)
    {
        if (levels.Exists(l => l.Weight is not null) || levels[^1].Score is not { } score) return levels;
        var unnamed = Enumerable.Range(0, table.ColumnCount).Where(c => c != score && c > levels[^1].Column && !columns.Any(k => k.Column == c && k.Role != ColumnRole.Criterion) && table.At(header, c) is { IsEmpty: false });
        foreach (var column in unnamed)
            if (AreWeights(table, header, column, score)) return [.. levels[..^1], levels[^1] with { Weight = column }];
        return levels;
    }

    /// <summary>Where no column is known to hold scores, the first one right of the weights under an unknown word does whose figures they bound.</summary>
    private static List<HeadedColumn> WithUnnamedScore(Table table, int header, List<HeadedColumn> columns)
    {
        if (columns.Exists(c => c.Role == ColumnRole.Score) || columns.FindLast(c => Weights.Contains(c.Role)) is not { } weight) return columns;
        var score = Enumerable.Range(weight.Column + 1, table.ColumnCount - weight.Column - 1)
            .FirstOrDefault(c => !columns.Exists(k => k.Column == c) && table.At(header, c) is { IsEmpty: false } && AreWeights(table, header, weight.Column, c));
        return score == 0 ? columns : [.. columns.Append(new(score, table.At(header, score)!, ColumnRole.Score)).OrderBy(c => c.Column)];
    }

    /// <summary>True where each score of one column is within the weight of another.</summary>
    public static bool AreWeights(Table table, int header, int column, int score)
    {
        var rows = Enumerable.Range(header + 1, Math.Max(0, table.RowCount - header - 1))
            .Select(row => (Weight: PointsReader.Read(table, table.At(row, column)), Score: PointsReader.Read(table, table.At(row, score))))
            .Where(r => r.Score is not null)
            .ToList();
        return rows.Count > 1 && rows.TrueForAll(r => r.Weight is { } weight && weight.Value >= r.Score!.Value.Value);
    }
}
