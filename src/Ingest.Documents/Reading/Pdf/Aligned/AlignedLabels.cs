namespace Ingest.Documents.Reading.Pdf;

/// <summary>A cell of the finished grid.</summary>
internal sealed record GridCell(LatticeCell Place, IReadOnlyList<PlacedText> Texts);

/// <summary>
/// Labels that span rows: where a column's texts, one after the other, each stand in the middle of some rows and together fill the table from
/// its first row to its last, hardly a row left empty, they span those rows. Where one of them does not, all stay where they stand.
/// </summary>
internal static class AlignedLabels
{
    private const double SameMiddle = 0.35;
    private const double SameText = 1.25;
    private const int MostLines = 6;
    private const int MostEmpty = 2;

    public static IReadOnlyList<GridCell> Spanned(List<AlignedRow> rows, AlignedColumns columns, bool atTop)
    {
        var labels = AlignedRows.Labels(columns.Bands.Count);
        var choices = atTop ? new int[][] { [] } : labels == 1 ? [[0], []] : [[0, 1], [0], [1], []];
        return choices.Select(c => Try(rows, columns, labels, c)).First(g => g is not null)!;
    }

    private static List<GridCell>? Try(List<AlignedRow> rows, AlignedColumns columns, int labels, int[] spanning)
    {
        var solid = rows.Where(r => r.Cells.Count > 1 || !spanning.Contains(r.Cells[0].Column)).ToList();
        var grid = new List<GridCell>();
        foreach (var column in spanning)
        {
            var cells = rows.SelectMany(r => r.Cells).Where(c => c.Column == column && c.Span == 1).ToList();
            if (new LabelColumn(column, labels, solid, cells, AlignedRows.Leading(columns)).Cells() is not { } filled) return null;
            grid.AddRange(filled);
        }
        for (var row = 0; row < solid.Count; row++)
            for (var column = 0; column < columns.Bands.Count; column++)
                if (solid[row].Cells.FirstOrDefault(c => c.Column == column) is { } cell && (cell.Span > 1 || !spanning.Contains(column))) grid.Add(new(new(row, column, 1, cell.Span), cell.Texts));
                else if (!spanning.Contains(column) && !solid[row].Cells.Any(c => column >= c.Column && column < c.Column + c.Span)) grid.Add(new(new(row, column, 1, 1), []));
        return [.. grid.OrderBy(c => c.Place.Row).ThenBy(c => c.Place.Column)];
    }

    /// <summary>One column of labels, and the rows that they may span.</summary>
    private sealed class LabelColumn(int column, int labels, List<AlignedRow> rows, List<AlignedCell> cells, double leading)
    {
        private readonly List<PlacedText> _texts = [.. cells.SelectMany(c => c.Texts)];
        private readonly HashSet<PlacedText> _begins = cells.Select(c => c.Texts[0]).ToHashSet<PlacedText>(ReferenceEqualityComparer.Instance);
        private readonly (double Top, double Bottom)[] _extents = [.. rows.Select(r => Extent(r, labels))];
        private readonly Dictionary<(int Row, int Text), Filling?> _best = [];

        /// <summary>The cells, by the way that is nearest to the rows as found; null where the texts do not fill the column.</summary>
        public IEnumerable<GridCell>? Cells() => HoldsLabels && Fill(0, 0) is { Empty: <= MostEmpty } best ? best.All() : null;

        private bool HoldsLabels => _texts.Count > 0 && _texts.Count(t => AlignedRows.IsFigure(t.Text.Text)) * 2 < _texts.Count;

        private static (double Top, double Bottom) Extent(AlignedRow row, int labels)
        {
            var body = row.Cells.Where(c => c.Column >= labels).ToList();
            var cells = body.Count > 0 ? body : [.. row.Cells];
            return (cells.Min(c => c.Box.Top), cells.Max(c => c.Box.Bottom));
        }

        private Filling? Fill(int row, int text)
        {
            while (row < rows.Count && IsTaken(row)) row++;
            if (row == rows.Count) return text == _texts.Count ? Filling.End : null;
            if (!_best.TryGetValue((row, text), out var best)) _best[(row, text)] = best = Ways(row, text).OfType<Filling>().MinBy(f => f.Cost);
            return best;
        }

        /// <summary>The next text over one line or several, or none, and all that may follow.</summary>
        private IEnumerable<Filling?> Ways(int row, int text)
        {
            yield return Fill(row + 1, text)?.After(new(new(row, column, 1, 1), []), 0);
            for (var lines = 1; lines <= MostLines && text + lines <= _texts.Count && (lines == 1 || IsTight(text + lines - 1)); lines++)
                if (LastRow(row, (_texts[text].Text.Box.Top + _texts[text + lines - 1].Text.Box.Bottom) / 2) is { } last)
                    yield return Fill(last + 1, text + lines)?.After(new(new(row, column, last - row + 1, 1), _texts.GetRange(text, lines)), Changes(text, lines));
        }

        /// <summary>How many lines are joined, or cut off, that were not so in the rows as found.</summary>
        private int Changes(int text, int lines) => Enumerable.Range(text, lines).Count(i => _begins.Contains(_texts[i]) != (i == text));

        private bool IsTaken(int row) => rows[row].Cells.Any(c => c.Span > 1 && column >= c.Column && column < c.Column + c.Span);

        private bool IsTight(int text) => _texts[text].Text.Box.CentreY - _texts[text - 1].Text.Box.CentreY <= SameText * leading;

        /// <summary>The last of the rows in whose middle a text stands.</summary>
        private int? LastRow(int row, double middle)
        {
            double Off(int last) => Math.Abs(((_extents[row].Top + _extents[last].Bottom) / 2) - middle);
            var last = row;
            while (last + 1 < rows.Count && !IsTaken(last + 1) && Off(last + 1) < Off(last)) last++;
            return Off(last) <= SameMiddle * leading ? last : null;
        }
    }

    /// <summary>A way to fill the rest of a column.</summary>
    private sealed record Filling(GridCell? Cell, Filling? Rest, int Empty, int Changes)
    {
        public static readonly Filling End = new(null, null, 0, 0);

        public int Cost => Empty + (2 * Changes);

        public Filling After(GridCell cell, int changes) => new(cell, this, Empty + (cell.Texts.Count == 0 ? 1 : 0), Changes + changes);

        public IEnumerable<GridCell> All()
        {
            for (var at = this; at.Cell is { } cell; at = at.Rest!) yield return cell;
        }
    }
}
