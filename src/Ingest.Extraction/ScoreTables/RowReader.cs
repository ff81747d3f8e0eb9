using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.ScoreTables;

/// <summary>A row as read, with the cell that names it, the indicators it stands under, outermost first, and how far its blanks can be trusted.</summary>
internal sealed record RowEntry(ScoreRow Row, Cell Name, IReadOnlyList<Indicator> Above, TableOrigin Origin);

/// <summary>
/// Reads rows from top to bottom, carrying the indicators of the levels down until a new one is printed: an empty cell stands for the one
/// above it as long as no level further out has changed.
/// </summary>
internal sealed class RowReader
{
    private readonly List<RowEntry> _entries = [];
    private Indicator?[] _open = [];
    private bool _totalled;

    public IReadOnlyList<RowEntry> Entries => _entries;

    public void Read(ScorePart part)
    {
        if (_open.Length != part.Header.Levels.Count) _open = new Indicator?[part.Header.Levels.Count];
        foreach (var row in part.Rows)
        {
            if (part.FirstOwn(row) is not { } first || HeaderReader.IsHeaderRow(part.Table, row)) continue;
            if (part.Header.IsFunds) ReadFunds(part, row);
            else if (part.IsSum(row)) ReadSum(part, row, first, part.SumAt(first)!.Value);
            else ReadIndicator(part, row);
        }
    }

    /// <summary>A row of sums; a subtotal also gives the indicator it sums up the points that it does not print itself.</summary>
    private void ReadSum(ScorePart part, int row, Cell label, SumWord sum)
    {
        var (max, awarded) = SumPoints(part, row, label);
        var kind = sum switch { SumWord.Total => ScoreRowKind.Total, SumWord.Converted => ScoreRowKind.Converted, _ => ScoreRowKind.Subtotal };
        var isTotal = kind != ScoreRowKind.Subtotal;
        var above = isTotal ? [] : Above(part.Header.Levels.Count(l => l.Column < label.Column));
        if (above.Length > 0 && IsAllUnder(above[^1])) (above[^1].Max, above[^1].Awarded) = (above[^1].Max ?? max, above[^1].Awarded ?? awarded);
        var names = above.Select(i => i.Name).Append(NameOf(label)).ToList();
        Append(part, Named(names, new ScoreRow { Row = row, Kind = kind, Max = max, Awarded = awarded, Place = part.Table.PlaceOf(label) }), label, above);
        _totalled |= isTotal;
    }

    /// <summary>True where the rows since the last row of sums stand under one indicator, so that their sum is its own.</summary>
    private bool IsAllUnder(Indicator node) => _entries.AsEnumerable().Reverse().TakeWhile(e => e.Row.Kind == ScoreRowKind.Indicator).All(e => e.Above.Contains(node));

    /// <summary>Weight and score of a row of sums: from their columns; where merging moved them, the first and last figure of the row.</summary>
    private static (Points? Max, Points? Awarded) SumPoints(ScorePart part, int row, Cell label)
    {
        if (part.Header.ScoreColumns.Select(c => PointsReader.ReadFraction(part.Table, part.OwnAt(row, c))).FirstOrDefault(f => f is not null) is var (points, of)) return (of, points);
        var (max, awarded) = (First(part.Header.WeightColumns), First(part.Header.ScoreColumns));
        var named = PointsReader.ReadInName(part.Table, label);
        var figures = part.Own(row).Select(c => PointsReader.Read(part.Table, c)).OfType<Points>().ToList();
        if (awarded is not null || max is not null && !IsShifted(figures, max.Value)) return (max ?? named, awarded);
        return figures.Count switch
        {
            0 => (named, PointsReader.ReadBehindLabel(part.Table, label)),
            1 => (named, figures[0]),
            _ => (figures[0], figures[^1]),
        };

        Points? First(IEnumerable<int> columns) => columns.Select(c => PointsReader.Read(part.Table, part.OwnAt(row, c))).FirstOrDefault(p => p is not null);
    }

    /// <summary>合计 | 100 | 86.5 with a cell lost before them: the weight stands before its column, the score in it.</summary>
    private static bool IsShifted(List<Points> figures, Points max) => figures is [var weight, var last] && last.Place == max.Place && weight.Value >= last.Value;

    /// <summary>Of a funds block only the rows that earn points count.</summary>
    private void ReadFunds(ScorePart part, int row)
    {
        var (max, awarded, _) = PointsOf(part, row, part.Header.Levels[^1]);
        if (max is null && awarded is null) return;
        if (part.Header.Levels.Select(l => part.At(row, l.Column)).LastOrDefault(c => c is { IsEmpty: false }) is not { } name) return;
        Append(part, Named([NameOf(name)], Leaf(part, row, name, max ?? part.Header.Weight, awarded) with { OfFunds = true }), name, []);
    }

    private void ReadIndicator(ScorePart part, int row)
    {
        var names = NameCells(part, row);
        var renewed = Open(part, row, names);
        var depth = Array.FindLastIndex(_open, i => i is not null);
        if (depth < 0) return;
        var indicator = _open[depth]!;
        var (max, awarded, shares) = LeafPoints(part, row, depth, indicator);
        if (NextIsDeeper(part, row, depth, renewed))
        {
            (indicator.Max, indicator.Awarded) = (max, awarded);
            return;
        }

        var hasPoints = max is not null || awarded is not null;
        if (!hasPoints && !(renewed && depth == _open.Length - 1 && IsPlainName(part, row, indicator))) return;
        Append(part, Named([.. _open.OfType<Indicator>().Select(i => i.Name)], Leaf(part, row, indicator.Cell, max, awarded) with { SharesScoreAbove = shares && renewed }), indicator.Cell, Above(depth));
    }

    private Indicator[] Above(int depth) => [.. _open.Take(depth).OfType<Indicator>()];

    /// <summary>The cells of names in a row, one a level; a cell merged over several levels names the outermost only.</summary>
    private static Cell?[] NameCells(ScorePart part, int row)
    {
        var cells = part.Header.Levels.Select(l => part.At(row, l.Column)).ToArray();
        for (var i = cells.Length - 1; i > 0; i--)
            if (ReferenceEquals(cells[i], cells[i - 1])) cells[i] = null;
        return cells;
    }

    /// <summary>Opens the indicators that a row names; true where its innermost name is its own and not carried down.</summary>
    private bool Open(ScorePart part, int row, Cell?[] names)
    {
        var renewed = false;
        for (var level = 0; level < names.Length; level++)
        {
            if (names[level] is not { IsEmpty: false } cell)
            {
                if (renewed) _open[level] = null;
                continue;
            }

            if (!renewed && IsSame(part, row, level, cell)) continue;
            _open[level] = OpenAt(part, row, level, cell);
            renewed = true;
        }

        return renewed;
    }

    /// <summary>A merged cell that reaches down, or a name printed again behind a page break.</summary>
    private bool IsSame(ScorePart part, int row, int level, Cell cell)
    {
        if (_open[level] is not { } open) return false;
        if (ReferenceEquals(open.Cell, cell)) return true;
        if (open.Name != NameOf(cell) || level == _open.Length - 1) return false;
        var weight = part.Header.Levels[level].Weight is { } column ? PointsReader.Read(part.Table, part.OwnAt(row, column)) : null;
        return row == part.First ? weight is null || weight.Value.Value == open.Max?.Value : weight is null && part.Table.Origin != TableOrigin.Structured;
    }

    private static Indicator OpenAt(ScorePart part, int row, int level, Cell cell)
    {
        var (max, awarded, _) = PointsOf(part, row, part.Header.Levels[level]);
        return new Indicator(level + 1, NameOf(cell), cell) { Max = max ?? PointsReader.ReadInName(part.Table, cell), Awarded = awarded };
    }

    /// <summary>True where a row only opens an indicator whose leaves follow in rows of their own.</summary>
    private bool NextIsDeeper(ScorePart part, int row, int depth, bool renewed)
    {
        if (!renewed || depth == _open.Length - 1 || row + 1 >= part.End) return false;
        if (part.FirstOwn(row + 1) is { } first && part.SumAt(first) is not null) return false;
        var next = NameCells(part, row + 1);
        return next.Take(depth + 1).All(c => c is null or { IsEmpty: true } || c.Row <= row) && next.Skip(depth + 1).Any(c => c is { IsEmpty: false });
    }

    /// <summary>Points of a leaf: in the columns of the innermost level, else in those of its own; a weight may stand in its name.</summary>
    private (Points? Max, Points? Awarded, bool Shares) LeafPoints(ScorePart part, int row, int depth, Indicator indicator)
    {
        var (max, awarded, shares) = PointsOf(part, row, part.Header.Levels[^1]);
        if (depth < _open.Length - 1 && indicator.Cell.Row == row)
        {
            max ??= indicator.Max;
            awarded ??= indicator.Awarded;
        }

        if (part.Header.Levels[^1].Weight is null) max ??= indicator.Cell.Row == row ? indicator.Max : null;
        return (max, awarded, shares);
    }

    private static (Points? Max, Points? Awarded, bool Shares) PointsOf(ScorePart part, int row, LevelColumn level)
    {
        var max = level.Weight is { } weight ? PointsReader.Read(part.Table, part.OwnAt(row, weight)) : null;
        if (level.Score is not { } column) return (max, null, false);
        var cell = part.At(row, column);
        if (cell is not null && cell.Row < row) return (max, null, !cell.IsEmpty);
        if (PointsReader.ReadFraction(part.Table, cell) is var (awarded, fractionMax)) return (max ?? fractionMax, awarded, false);
        return (max, PointsReader.Read(part.Table, cell), false);
    }

    /// <summary>A name without points is an indicator that was left out, unless it is an unused line, a remark, or a line across the table.</summary>
    private bool IsPlainName(ScorePart part, int row, Indicator indicator) =>
        !_totalled && !ScoreWords.IsPlaceholder(indicator.Name) && !ScoreWords.IsRemark(indicator.Name)
        && !part.Header.ScoreColumns.Any(c => ReferenceEquals(part.At(row, c), indicator.Cell));

    private static ScoreRow Leaf(ScorePart part, int row, Cell name, Points? max, Points? awarded) => new()
    {
        Row = row,
        Kind = ScoreRowKind.Indicator,
        Max = max,
        Awarded = awarded,
        Target = TextAt(part, row, part.Header.Target),
        Actual = TextAt(part, row, part.Header.Actual),
        Criterion = TextAt(part, row, part.Header.Criterion),
        Note = TextAt(part, row, part.Header.Note),
        Place = part.Table.PlaceOf(name),
    };

    private static CellText? TextAt(ScorePart part, int row, int? column)
    {
        if (column is not { } at || part.At(row, at) is not { IsEmpty: false } cell) return null;
        var passage = Passage.Of(part.Table, cell);
        return passage.Text.Length == 0 ? null : new CellText(passage.RawAt(0, passage.Text.Length), passage.At(0, passage.Text.Length));
    }

    private static ScoreRow Named(IReadOnlyList<string> names, ScoreRow row) => row with
    {
        Level1 = names[0],
        Level2 = names.Count > 1 ? names[1] : "",
        Level3 = names.Count > 2 ? names[^1] : "",
    };

    private void Append(ScorePart part, ScoreRow row, Cell name, IReadOnlyList<Indicator> above) => _entries.Add(new RowEntry(row, name, above, part.Table.Origin));

    /// <summary>The name as a person reads it: line breaks and blanks inside Chinese words dropped.</summary>
    private static string NameOf(Cell cell) => CellName.Of(cell.Text);
}
