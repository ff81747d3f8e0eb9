using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>Draws the pictures of a page as they lie on it, turned by an angle about the page's middle so that slanted text stands straight.</summary>
internal static class PagePicture
{
    private const double PointsPerInch = 72;
    private const long MostPixels = 24_000_000;
    private const byte Paper = 255;

    /// <summary>Pixels per point at which a page is drawn: as asked for, less where the page is very large.</summary>
    public static double Scale(PdfPage page, int dotsPerInch) => Math.Min(dotsPerInch / PointsPerInch, Math.Sqrt(MostPixels / Math.Max(1, page.Width * page.Height)));

    /// <param name="pictures">The page's pictures with what they hold, in the order in which they are drawn.</param>
    /// <param name="page">The page.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="slant">Degrees by which text falls to the right.</param>
    public static GreyImage Draw(IReadOnlyList<(PdfImage Image, GreyImage Content)> pictures, PdfPage page, double scale, double slant)
    {
        var (width, height) = (Math.Max(1, (int)(page.Width * scale)), Math.Max(1, (int)(page.Height * scale)));
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(Paper);
        var toPage = ToPage(page, scale, slant);
        foreach (var (image, content) in pictures)
            if (image.Placement.Inverse() is { } back) Draw(content, toPage.Then(back).Then(new Matrix(content.Width, 0, 0, -content.Height, 0, content.Height)), image.IsStencil, pixels, width);
        return new GreyImage(width, height, pixels);
    }

    /// <summary>From pixels of the drawing to points of the page.</summary>
    private static Matrix ToPage(PdfPage page, double scale, double slant)
    {
        var (sin, cos) = Math.SinCos(slant * Math.PI / 180);
        return new Matrix(1 / scale, 0, 0, 1 / scale, -page.Width / 2, -page.Height / 2).Then(new Matrix(cos, sin, -sin, cos, page.Width / 2, page.Height / 2));
    }

    /// <summary>A picture turned to the right by some quarters.</summary>
    public static GreyImage Turned(GreyImage picture, int quarters)
    {
        if (quarters == 0) return picture;
        var (width, height) = quarters == 2 ? (picture.Width, picture.Height) : (picture.Height, picture.Width);
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                pixels[(y * width) + x] = quarters switch
                {
                    1 => picture[y, picture.Height - 1 - x],
                    2 => picture[picture.Width - 1 - x, picture.Height - 1 - y],
                    _ => picture[picture.Width - 1 - y, x],
                };
        return new GreyImage(width, height, pixels);
    }

    private static void Draw(GreyImage content, Matrix toContent, bool stencil, byte[] pixels, int width)
    {
        var step = (int)Math.Round(toContent.Growth);
        for (var at = 0; at < pixels.Length; at++)
        {
            var (x, y) = toContent.Apply((at % width) + 0.5, (at / width) + 0.5);
            if (x < 0 || y < 0 || x >= content.Width || y >= content.Height) continue;
            var value = step > 1 ? Mean(content, (int)x, (int)y, step) : Between(content, x - 0.5, y - 0.5);
            pixels[at] = stencil ? Math.Min(pixels[at], value) : value;
        }
    }

    /// <summary>The mean of a square: where many pixels of the picture fall on one of the drawing.</summary>
    private static byte Mean(GreyImage content, int x, int y, int step)
    {
        var (left, top) = (Math.Max(0, x - (step / 2)), Math.Max(0, y - (step / 2)));
        var (right, bottom) = (Math.Min(content.Width, left + step), Math.Min(content.Height, top + step));
        var sum = 0;
        for (var row = top; row < bottom; row++)
            foreach (var pixel in content.Row(row)[left..right]) sum += pixel;
        return (byte)(sum / Math.Max(1, (right - left) * (bottom - top)));
    }

    private static byte Between(GreyImage content, double x, double y)
    {
        var (left, top) = (Math.Clamp((int)x, 0, content.Width - 1), Math.Clamp((int)y, 0, content.Height - 1));
        var (right, bottom) = (Math.Min(left + 1, content.Width - 1), Math.Min(top + 1, content.Height - 1));
        var (across, down) = (Math.Clamp(x - left, 0, 1), Math.Clamp(y - top, 0, 1));
        var upper = content[left, top] + ((content[right, top] - content[left, top]) * across);
        var lower = content[left, bottom] + ((content[right, bottom] - content[left, bottom]) * across);
        return (byte)(upper + ((lower - upper) * down));
    }
}
