namespace Ingest.Pdf;

/// <summary>From the coordinates of a page's content to those of the page as shown: cropped, turned, y downwards.</summary>
internal static class PageFrame
{
    private const double MaxSide = 20_000;
    private static readonly double[] A4 = [0, 0, 595, 842];

    public static (Matrix Matrix, double Width, double Height) Of(PageNode page, ObjectStore store)
    {
        var media = Sound(store.Doubles(page.MediaBox, 4)) ?? A4;
        var crop = Sound(store.Doubles(page.CropBox, 4)) is { } c ? Within(c, media) : media;
        var (left, bottom, width, height) = (crop[0], crop[1], crop[2] - crop[0], crop[3] - crop[1]);
        var turn = (((store.Int(page.Rotate) / 90 % 4) + 4) % 4) * 90;
        var start = Matrix.Move(-left, -bottom);
        return turn switch
        {
            90 => (start.Then(new Matrix(0, 1, 1, 0, 0, 0)), height, width),
            180 => (start.Then(new Matrix(-1, 0, 0, 1, width, 0)), width, height),
            270 => (start.Then(new Matrix(0, -1, -1, 0, height, width)), height, width),
            _ => (start.Then(new Matrix(1, 0, 0, -1, 0, height)), width, height),
        };
    }

    private static double[]? Sound(double[]? box)
    {
        if (box is null) return null;
        double[] ordered = [Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3])];
        return ordered.All(v => Math.Abs(v) < MaxSide) && ordered[2] - ordered[0] >= 1 && ordered[3] - ordered[1] >= 1 ? ordered : null;
    }

    private static double[] Within(double[] crop, double[] media) =>
        Sound([Math.Clamp(crop[0], media[0], media[2]), Math.Clamp(crop[1], media[1], media[3]), Math.Clamp(crop[2], media[0], media[2]), Math.Clamp(crop[3], media[1], media[3])]) ?? media;
}
