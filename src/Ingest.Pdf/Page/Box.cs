namespace Ingest.Pdf;

/// <summary>An upright rectangle on a page as shown: points from the upper left corner, y downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box Union(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The smallest box around some points.</summary>
    internal static Box Around(ReadOnlySpan<(double X, double Y)> points)
    {
        var ((left, top), (right, bottom)) = (points[0], points[0]);
        foreach (var (x, y) in points[1..]) (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        return new(left, top, right, bottom);
    }
}
