using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// The rows of a block without lines: of all ways to cut its lines into rows, the one that fits best. In a row that fits, the texts of every
/// column are one cell, the cells stand at one height, few are empty, and lines are joined only where the upper one was full.
/// </summary>
internal sealed class AlignedRows
{
    private const int MostLines = 24;
    private const double Impossible = 1000;

    /// <summary>A text joined to the one above it, by what speaks for it.</summary>
    private const double FullJoin = 0.1, LooseJoin = 1, UnlikelyJoin = 3;

    /// <summary>A full line whose next is taken for another cell.</summary>
    private const double FullCut = 0.6;

    /// <summary>An empty cell; of a column of labels, which may span rows; a row of one label.</summary>
    private const double Empty = 1, EmptyLabel = 0.3, LabelAlone = 1;

    /// <summary>A cell that stands half a line, or more, off the height of its row.</summary>
    private const double OffHalf = 2, OffMost = 3;
    private const double Straight = 0.2, Half = 0.5;
    private const double SameLeading = 1.12;
    private const double Rounding = 0.05;

    /// <summary>Ems that running text takes at least.</summary>
    private const double WideColumn = 8;
    private readonly List<PlacedText>[] _columns;
    private readonly double[][] _joins;
    private readonly int[][] _first;
    private readonly int[][] _spanned;
    private readonly double[] _cuts;
    private readonly int[] _running;
    private readonly HashSet<int> _alone;
    private readonly int _lines;
    private readonly int _labels;
    private readonly double _leading;

    private AlignedRows(AlignedColumns columns, int lines)
    {
        _lines = lines;
        _labels = Labels(columns.Bands.Count);
        _columns = [.. columns.Bands.Select((_, c) => columns.Texts.Where(t => t.Span == 1 && t.Column == c).ToList())];
        _leading = Leading(columns);
        _alone = [.. columns.Texts.CountBy(t => t.Line).Where(l => l.Value == 1).Select(l => l.Key)];
        _first = [.. _columns.Select(c => Enumerable.Range(0, lines + 1).Select(line => c.FindIndex(t => t.Line >= line) is >= 0 and var at ? at : c.Count).ToArray())];
        _spanned = [.. _columns.Select((_, c) => Counts([.. columns.Texts.Where(t => t.Span > 1 && t.Covers(c)).Select(t => t.Line)]))];
        _joins = new double[_columns.Length][];
        (_cuts, _running) = (new double[lines + 1], new int[lines + 1]);
        for (var c = 0; c < _columns.Length; c++) Weigh(c);
    }

    /// <summary>How many of a table's first columns may hold labels that span rows.</summary>
    public static int Labels(int columns) => Math.Clamp(columns - 2, 1, 2);

    /// <summary>The distance of two lines of one cell, from middle to middle: the smallest seen.</summary>
    public static double Leading(AlignedColumns columns)
    {
        var pitches = columns.Texts.Where(t => t.Span == 1).GroupBy(t => t.Column)
            .SelectMany(c => c.Zip(c.Skip(1), (upper, lower) => (Pitch: Pitch(upper, lower), lower.Text.Size))).Where(p => p.Pitch >= 0.9 * p.Size).Select(p => p.Pitch);
        return pitches.DefaultIfEmpty(1.3 * columns.Texts[0].Text.Size).Min();
    }

    public static RowCut Of(AlignedColumns columns, int lines)
    {
        var rows = new AlignedRows(columns, lines);
        var (centred, top) = (rows.Best(atTop: false), rows.Best(atTop: true));
        var (starts, atTop) = top.Cost < centred.Cost ? (top.Rows, true) : (centred.Rows, false);
        return new(starts, atTop, starts.Sum(s => rows._running[s]));
    }

    /// <summary>True where a text is a number, with a sign or unit at most.</summary>
    public static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) <= 1;

    private static double Pitch(PlacedText upper, PlacedText lower) => lower.Text.Box.CentreY - upper.Text.Box.CentreY;

    /// <summary>For every line how many of some lines stand before it.</summary>
    private int[] Counts(List<int> some)
    {
        var counts = new int[_lines + 1];
        foreach (var line in some) counts[line + 1]++;
        for (var i = 1; i <= _lines; i++) counts[i] += counts[i - 1];
        return counts;
    }

    /// <summary>What speaks for and against joining a column's texts. Texts alone on their lines do not tell its width: they may be of the text around.</summary>
    private void Weigh(int column)
    {
        var texts = _columns[column];
        var width = texts.Where(t => !_alone.Contains(t.Line)).Select(t => t.Text.Box.Width).DefaultIfEmpty(0).Max();
        _joins[column] = new double[texts.Count];
        for (var i = 1; i < texts.Count; i++)
        {
            var (upper, lower) = (texts[i - 1], texts[i]);
            var likely = Pitch(upper, lower) <= SameLeading * _leading && !IsFigure(upper.Text.Text) && !IsFigure(lower.Text.Text);
            var full = likely && IsFull(upper.Text, lower.Text, width);
            _joins[column][i] = _joins[column][i - 1] + (full ? FullJoin : likely ? LooseJoin : UnlikelyJoin);
            for (var line = upper.Line + 1; full && line <= lower.Line; line++)
            {
                _cuts[line] += FullCut;
                if (width >= WideColumn * upper.Text.Size) _running[line]++;
            }
        }
    }

    /// <summary>True where a text fills its column so far that the next word had to begin a new line.</summary>
    private static bool IsFull(TextLine upper, TextLine lower, double width) =>
        !ListMark.Starts(lower.Text) && Math.Max(width, lower.Box.Width) - upper.Box.Width < lower.FirstWordWidth - (Rounding * upper.Size);

    private (double Cost, IReadOnlyList<int> Rows) Best(bool atTop)
    {
        var best = new (double Cost, int From)[_lines + 1];
        for (var to = 1; to <= _lines; to++)
        {
            best[to] = (double.MaxValue, to - 1);
            for (var from = to - 1; from >= Math.Max(0, to - MostLines); from--)
                if (best[from].Cost + _cuts[from] + Cost(from, to, atTop) is var cost && cost < best[to].Cost) best[to] = (cost, from);
        }
        var rows = new List<int>();
        for (var at = _lines; at > 0; at = best[at].From) rows.Insert(0, best[at].From);
        return (best[_lines].Cost, rows);
    }

    private double Cost(int from, int to, bool top)
    {
        var (empty, joins, filled, tallest) = (0.0, 0.0, 0, -1);
        for (var c = 0; c < _columns.Length; c++)
        {
            var (first, end) = (_first[c][from], _first[c][to]);
            var spanned = _spanned[c][to] > _spanned[c][from];
            if (first == end && !spanned) empty += c < _labels ? EmptyLabel : Empty;
            else filled++;
            if (first == end) continue;
            if (spanned) return Impossible;
            joins += _joins[c][end - 1] - _joins[c][first];
            if (tallest < 0 || (tallest < _labels && c >= _labels) || (tallest < _labels == c < _labels && Cell(c, from, to).Height > Cell(tallest, from, to).Height)) tallest = c;
        }
        if (tallest < 0) return empty;
        if (filled == 1 && tallest < _labels) return LabelAlone + joins;
        var (middle, off) = (At(tallest), 0.0);
        for (var c = 0; c < _columns.Length; c++)
            if (_first[c][from] < _first[c][to]) off += Off(Math.Abs(At(c) - middle) / _leading);
        return empty + joins + off;

        double At(int c) => top ? _columns[c][_first[c][from]].Text.Box.CentreY : Cell(c, from, to).CentreY;
    }

    private Box Cell(int column, int from, int to) => _columns[column][_first[column][from]].Text.Box.Union(_columns[column][_first[column][to] - 1].Text.Box);

    private static double Off(double lines) => lines <= Straight ? 0 : Math.Min(OffMost, OffHalf * (lines - Straight) / (Half - Straight));
}

/// <summary>A block's lines cut into rows.</summary>
/// <param name="Starts">The first line of every row.</param>
/// <param name="AtTop">True where the cells of a row stand at its top rather than in its middle.</param>
/// <param name="RunningCuts">Texts of wide columns that end full where their row ends, as running text does.</param>
internal sealed record RowCut(IReadOnlyList<int> Starts, bool AtTop, int RunningCuts);
