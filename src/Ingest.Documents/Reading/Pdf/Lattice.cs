using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>A cell of a ruled grid, spans included.</summary>
internal readonly record struct LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>
/// A grid of ruling lines. Lines that touch make one grid; where a line is missing between two positions of the grid, they are one cell.
/// </summary>
internal sealed record Lattice(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<LatticeCell> Cells)
{
    private const double Tolerance = 3;
    private const double ShortestLine = 8;
    private const double Overhang = 8;
    private const double Covered = 0.55;
    private const double Head = 0.3;
    private const int MaxLines = 1500;
    private const int MaxCells = 50_000;

    private readonly LatticeCell?[,] _owners = Owners(Xs.Count - 1, Ys.Count - 1, Cells);

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>The cell that a glyph was written in; null outside. Text that overflows its cell does so downwards: its head decides.</summary>
    public LatticeCell? Of(PdfGlyph glyph) => At(glyph.Box.CentreX, glyph.Box.Top + (Head * glyph.Box.Height));

    private LatticeCell? At(double x, double y)
    {
        if (x < Xs[0] || x > Xs[^1] || y < Ys[0] || y > Ys[^1]) return null;
        return _owners[Interval(Ys, y), Interval(Xs, x)];
    }

    /// <summary>The grids of a page from top to bottom; single frames around text are none.</summary>
    public static List<Lattice> Find(PdfPage page)
    {
        var across = Merge(page.Segments.Where(s => s.IsHorizontal).Select(s => new Rule(s.Y1, s.X1, s.X2)));
        var down = Merge(page.Segments.Where(s => !s.IsHorizontal).Select(s => new Rule(s.X1, s.Y1, s.Y2)));
        return [.. Components(across, down).Select(c => Build(c.Across, c.Down)).OfType<Lattice>().OrderBy(l => l.Ys[0]).ThenBy(l => l.Xs[0])];
    }

    private static LatticeCell?[,] Owners(int columns, int rows, IReadOnlyList<LatticeCell> cells)
    {
        var owners = new LatticeCell?[rows, columns];
        foreach (var cell in cells)
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) owners[row, column] = cell;
        return owners;
    }

    private static int Interval(IReadOnlyList<double> bounds, double value)
    {
        var at = 0;
        while (at < bounds.Count - 2 && bounds[at + 1] < value) at++;
        return at;
    }

    /// <summary>Joins the pieces of one line: same place across, touching along.</summary>
    private static List<Rule> Merge(IEnumerable<Rule> pieces)
    {
        var merged = new List<Rule>();
        foreach (var group in Grouped(pieces.OrderBy(p => p.At)))
        {
            var at = group.Average(p => p.At);
            foreach (var piece in group.OrderBy(p => p.From))
            {
                if (merged.Count > 0 && merged[^1] is var last && last.At == at && piece.From <= last.To + Tolerance) merged[^1] = last with { To = Math.Max(last.To, piece.To) };
                else merged.Add(new Rule(at, piece.From, piece.To));
            }
        }
        var lines = merged.Where(r => r.To - r.From >= ShortestLine).ToList();
        return lines.Count <= MaxLines ? lines : [.. lines.OrderByDescending(r => r.To - r.From).Take(MaxLines)];
    }

    private static IEnumerable<List<Rule>> Grouped(IEnumerable<Rule> sorted)
    {
        List<Rule> group = [];
        foreach (var rule in sorted)
        {
            if (group.Count > 0 && rule.At - group[0].At > Tolerance / 2)
            {
                yield return group;
                group = [];
            }
            group.Add(rule);
        }
        if (group.Count > 0) yield return group;
    }

    private static List<(List<Rule> Across, List<Rule> Down)> Components(List<Rule> across, List<Rule> down)
    {
        var parent = Enumerable.Range(0, across.Count + down.Count).ToArray();
        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }
        for (var h = 0; h < across.Count; h++)
            for (var v = 0; v < down.Count; v++)
                if (across[h].Touches(down[v])) parent[Root(h)] = Root(across.Count + v);
        return [.. Enumerable.Range(0, parent.Length).GroupBy(Root).Select(g => (g.Where(i => i < across.Count).Select(i => across[i]).ToList(), g.Where(i => i >= across.Count).Select(i => down[i - across.Count]).ToList()))];
    }

    private static Lattice? Build(List<Rule> across, List<Rule> down)
    {
        if (across.Count < 2 || down.Count < 1) return null;
        var xs = Positions(down.Select(d => d.At), across.Min(a => a.From), across.Max(a => a.To));
        var ys = Positions(across.Select(a => a.At), down.Min(d => d.From), down.Max(d => d.To));
        if (xs.Count < 2 || ys.Count < 2 || (xs.Count - 1) * (ys.Count - 1) is < 2 or > MaxCells) return null;
        var cells = Divide(xs, ys, across, down);
        return cells.Count < 2 ? null : new Lattice(xs, ys, cells);
    }

    /// <summary>The distinct places of lines; where the crossing lines go on beyond the outermost, their ends bound the grid.</summary>
    private static List<double> Positions(IEnumerable<double> lines, double from, double to)
    {
        var places = new List<double>();
        foreach (var at in lines.Order())
            if (places.Count == 0 || at - places[^1] > Tolerance) places.Add(at);
        if (from < places[0] - Overhang) places.Insert(0, from);
        if (to > places[^1] + Overhang) places.Add(to);
        return places;
    }

    private static List<LatticeCell> Divide(List<double> xs, List<double> ys, List<Rule> across, List<Rule> down)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var right = Borders(down, xs, ys);
        var below = Borders(across, ys, xs);
        var taken = new bool[rows, columns];
        var cells = new List<LatticeCell>();
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c]) continue;
                var width = 1;
                while (c + width < columns && !right[c + width, r] && !taken[r, c + width]) width++;
                var height = 1;
                while (r + height < rows && Enumerable.Range(c, width).All(x => !below[r + height, x] && !taken[r + height, x]) && Enumerable.Range(c + 1, width - 1).All(x => !right[x, r + height])) height++;
                for (var y = r; y < r + height; y++)
                    for (var x = c; x < c + width; x++) taken[y, x] = true;
                cells.Add(new LatticeCell(r, c, height, width));
            }
        return cells;
    }

    /// <summary>For each place of a line and each interval along it: whether a line is drawn there.</summary>
    private static bool[,] Borders(List<Rule> rules, List<double> places, List<double> along)
    {
        var borders = new bool[places.Count, along.Count - 1];
        foreach (var rule in rules)
        {
            var place = places.FindIndex(p => Math.Abs(p - rule.At) <= Tolerance);
            if (place < 0) continue;
            for (var i = 0; i + 1 < along.Count; i++)
                borders[place, i] |= Math.Min(rule.To, along[i + 1]) - Math.Max(rule.From, along[i]) >= Covered * (along[i + 1] - along[i]);
        }
        return borders;
    }

    /// <summary>A straight line: its place across, and its ends.</summary>
    private readonly record struct Rule(double At, double From, double To)
    {
        public bool Touches(Rule other) => At >= other.From - Tolerance && At <= other.To + Tolerance && other.At >= From - Tolerance && other.At <= To + Tolerance;
    }
}
