namespace Ingest.Pdf;

/// <summary>Gathers a path and, when it is painted, keeps of it what is upright: lines, thin bars, rectangles.</summary>
internal sealed class PathCollector(Budget budget)
{
    private const double Skew = 0.6;
    private const double ThinBar = 3.0;
    private const int MaxPoints = 200_000;
    private const int MaxLines = 400_000;
    private readonly List<List<(double X, double Y)>> _subpaths = [];
    private int _points;

    public List<PdfSegment> Segments { get; } = [];

    public List<PdfRectangle> Rectangles { get; } = [];

    public void MoveTo((double, double) point) => Begin([point]);

    public void LineTo((double, double) point)
    {
        if (_subpaths.Count > 0 && ++_points < MaxPoints) _subpaths[^1].Add(point);
    }

    /// <summary>A curve leaves no upright line: the path goes on from its end.</summary>
    public void CurveTo((double, double) point) => Begin([point]);

    public void Close()
    {
        if (_subpaths.Count > 0 && _subpaths[^1] is { Count: > 1 } path) LineTo(path[0]);
    }

    public void Rectangle((double X, double Y) p0, (double X, double Y) p1, (double X, double Y) p2, (double X, double Y) p3) => Begin([p0, p1, p2, p3, p0]);

    public void Paint(bool fill, bool stroke, double thickness)
    {
        foreach (var path in _subpaths)
        {
            if (Segments.Count + Rectangles.Count > MaxLines) budget.Exhaust(nameof(PdfLimits.MaxOperators));
            else Paint(path, fill, stroke, thickness);
        }
        Clear();
    }

    public void Clear()
    {
        _subpaths.Clear();
        _points = 0;
    }

    private void Begin(List<(double, double)> points)
    {
        if ((_points += points.Count) < MaxPoints) _subpaths.Add(points);
    }

    private void Paint(List<(double X, double Y)> path, bool fill, bool stroke, double thickness)
    {
        if (path.Count < 2) return;
        var upright = path.Zip(path.Skip(1)).All(p => Math.Abs(p.First.X - p.Second.X) < Skew || Math.Abs(p.First.Y - p.Second.Y) < Skew);
        var box = Box.Around([.. path]);
        var thin = Math.Min(box.Width, box.Height) <= ThinBar && upright;
        if (fill && thin) AddBar(box);
        if (stroke && !(fill && thin))
            foreach (var (from, to) in path.Zip(path.Skip(1))) AddLine(from, to, thickness);
        if (!thin && upright && path.Count is 4 or 5) Rectangles.Add(new PdfRectangle(box, fill));
    }

    private void AddBar(Box box)
    {
        if (box.Width >= box.Height) Segments.Add(new PdfSegment(box.Left, box.CentreY, box.Right, box.CentreY, box.Height));
        else Segments.Add(new PdfSegment(box.CentreX, box.Top, box.CentreX, box.Bottom, box.Width));
    }

    private void AddLine((double X, double Y) from, (double X, double Y) to, double thickness)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (Math.Min(width, height) >= Skew || Math.Max(width, height) < Skew) return;
        if (width >= height) Segments.Add(new PdfSegment(Math.Min(from.X, to.X), (from.Y + to.Y) / 2, Math.Max(from.X, to.X), (from.Y + to.Y) / 2, thickness));
        else Segments.Add(new PdfSegment((from.X + to.X) / 2, Math.Min(from.Y, to.Y), (from.X + to.X) / 2, Math.Max(from.Y, to.Y), thickness));
    }
}
