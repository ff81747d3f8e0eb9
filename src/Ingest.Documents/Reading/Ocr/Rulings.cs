using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>A straight bar of ink in a picture, in pixels; <paramref name="Right"/> and <paramref name="Bottom"/> lie behind its last pixel.</summary>
internal readonly record struct Bar(int Left, int Top, int Right, int Bottom)
{
    public Bar Turned => new(Top, Left, Bottom, Right);

    public int Length => Math.Max(Right - Left, Bottom - Top);

    public bool Meets(Bar other, double reach) => Left <= other.Right + reach && other.Left <= Right + reach && Top <= other.Bottom + reach && other.Top <= Bottom + reach;
}

/// <summary>
/// Ruling lines of a scanned page: runs of ink that are long and stay thin. A run may have small gaps; runs of neighbouring rows that overlap
/// are one line, so that a line that still slants a little is found whole. A run no longer than a character of a heading may be a stroke of
/// one, and is a line only where it meets a longer one that crosses it.
/// </summary>
internal static class Rulings
{
    private const double ShortestPoints = 18;
    private const double StrokePoints = 48;
    private const double ReachPoints = 2;
    private const double ThickestPoints = 5;
    private const double GapPoints = 0.8;

    public static (IReadOnlyList<Bar> Across, IReadOnlyList<Bar> Down) Of(GreyImage picture, double scale)
    {
        var threshold = Darkness.Threshold(picture);
        var across = Find((x, y) => picture[x, y], picture.Width, picture.Height, threshold, scale);
        var down = Find((y, x) => picture[x, y], picture.Height, picture.Width, threshold, scale).Select(b => b.Turned).ToList();
        return (Lines(across, down, scale), Lines(down, across, scale));
    }

    private static List<Bar> Lines(List<Bar> bars, List<Bar> crossing, double scale)
    {
        bool IsLong(Bar bar) => bar.Length >= StrokePoints * scale;
        var longer = crossing.Where(IsLong).ToList();
        return [.. bars.Where(b => IsLong(b) || longer.Any(c => b.Meets(c, ReachPoints * scale)))];
    }

    private static List<Bar> Find(Func<int, int, byte> at, int length, int rows, int threshold, double scale)
    {
        var (shortest, gap, thickest) = ((int)(ShortestPoints * scale), Math.Max(1, (int)(GapPoints * scale)), ThickestPoints * scale);
        var (found, open) = (new List<Bar>(), new List<Bar>());
        for (var y = 0; y < rows; y++)
        {
            var runs = Runs(at, y, length, threshold, gap, shortest);
            var next = new List<Bar>();
            foreach (var bar in open)
                if (!runs.Any(r => Touch(r, bar))) found.Add(bar);
            foreach (var run in runs)
                next.Add(open.Where(b => Touch(run, b)).Aggregate(run, (all, b) => new Bar(Math.Min(all.Left, b.Left), Math.Min(all.Top, b.Top), Math.Max(all.Right, b.Right), all.Bottom)));
            open = next;
        }
        return [.. found.Concat(open).Distinct().Where(b => b.Bottom - b.Top <= thickest)];
    }

    private static bool Touch(Bar one, Bar other) => one.Left < other.Right && other.Left < one.Right;

    /// <summary>The long runs of ink in a row.</summary>
    private static List<Bar> Runs(Func<int, int, byte> at, int y, int length, int threshold, int gap, int shortest)
    {
        var runs = new List<Bar>();
        for (int x = 0, start = -1, last = -1; x <= length; x++)
        {
            if (x < length && at(x, y) <= threshold)
            {
                if (start < 0) start = x;
                last = x;
            }
            else if (start >= 0 && (x == length || x - last > gap))
            {
                if (last + 1 - start >= shortest) runs.Add(new Bar(start, y, last + 1, y + 1));
                start = -1;
            }
        }
        return runs;
    }
}
