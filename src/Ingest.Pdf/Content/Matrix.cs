namespace Ingest.Pdf;

/// <summary>An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
public readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    private const double Far = 1e7;

    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public static Matrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A matrix of six numbers; null where they are not six, or beyond all paper.</summary>
    public static Matrix? Of(IReadOnlyList<double>? n) => n is { Count: >= 6 } && n.All(v => Math.Abs(v) < Far) ? new(n[0], n[1], n[2], n[3], n[4], n[5]) : null;

    /// <summary>First this map, then the other.</summary>
    public Matrix Then(Matrix o) => new(
        (A * o.A) + (B * o.C), (A * o.B) + (B * o.D),
        (C * o.A) + (D * o.C), (C * o.B) + (D * o.D),
        (E * o.A) + (F * o.C) + o.E, (E * o.B) + (F * o.D) + o.F);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The way back; null where the map flattens the plane.</summary>
    public Matrix? Inverse()
    {
        var area = (A * D) - (B * C);
        return Math.Abs(area) < 1e-12 ? null : new(D / area, -B / area, -C / area, A / area, ((C * F) - (D * E)) / area, ((B * E) - (A * F)) / area);
    }

    /// <summary>The box around the image of a rectangle.</summary>
    public Box Apply(double left, double bottom, double right, double top) =>
        Box.Around([Apply(left, bottom), Apply(right, bottom), Apply(left, top), Apply(right, top)]);

    /// <summary>By how much lengths grow, on the geometric mean.</summary>
    public double Growth => Math.Sqrt(Math.Abs((A * D) - (B * C)));
}
