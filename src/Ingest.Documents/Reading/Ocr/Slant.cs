using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>
/// By how much a scanned page lies askew, from its projection profile: where lines of text and ruling lines stand straight, rows of pixels
/// are either full of ink or empty, so that the squares of their sums are largest.
/// </summary>
internal static class Slant
{
    private const double Widest = 5;
    private const double Coarse = 0.25, Fine = 0.05;
    private const int FewestDots = 200;

    /// <summary>Degrees by which text falls to the right, 0 where the page has too little ink to tell; and how much more uneven its rows are than those of a page of evenly spread ink.</summary>
    public static (double Degrees, double Unevenness) Of(GreyImage picture)
    {
        var dots = Dots(picture);
        if (dots.Count < FewestDots) return (0, 0);
        var rough = Best(dots, picture.Height, 0, Widest, Coarse);
        var degrees = Best(dots, picture.Height, rough, Coarse, Fine);
        return (degrees, Sharpness(dots, picture.Height, degrees) * (double)picture.Height / ((double)dots.Count * dots.Count));
    }

    /// <summary>The lower edges of ink, which tell more of lines than their insides do.</summary>
    private static List<(int X, int Y)> Dots(GreyImage picture)
    {
        var threshold = Darkness.Threshold(picture);
        var dots = new List<(int, int)>();
        for (var y = 0; y + 1 < picture.Height; y++)
            for (var x = 0; x < picture.Width; x++)
                if (picture[x, y] <= threshold && picture[x, y + 1] > threshold) dots.Add((x, y));
        return dots;
    }

    private static double Best(List<(int X, int Y)> dots, int height, double middle, double reach, double step)
    {
        var angles = Enumerable.Range(0, (int)Math.Round(2 * reach / step) + 1).Select(i => middle - reach + (i * step));
        return angles.OrderBy(a => Math.Abs(a - middle)).MaxBy(a => Sharpness(dots, height, a));
    }

    private static long Sharpness(List<(int X, int Y)> dots, int height, double angle)
    {
        var fall = Math.Tan(angle * Math.PI / 180);
        var rows = new int[height * 3];
        foreach (var (x, y) in dots)
            if ((int)(height + y - (x * fall)) is var row && row >= 0 && row < rows.Length) rows[row]++;
        return rows.Sum(r => (long)r * r);
    }
}
