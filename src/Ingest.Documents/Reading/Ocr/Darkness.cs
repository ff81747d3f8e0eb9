using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>Where ink ends and paper begins: the threshold that parts the pixels of a picture best into two kinds (Otsu 1979).</summary>
internal static class Darkness
{
    private const double PaperBegins = 0.45;

    /// <summary>The picture with all that is plainly lighter than ink made white: what a red seal, a coloured form or a yellowed page leave behind.</summary>
    public static GreyImage Cleaned(GreyImage picture)
    {
        var threshold = Threshold(picture);
        var paper = threshold + (PaperBegins * (255 - threshold));
        var levels = Enumerable.Range(0, 256).Select(v => (byte)Math.Min(255, v * 255 / paper)).ToArray();
        var pixels = new byte[picture.Pixels.Length];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = levels[picture.Pixels[i]];
        return new GreyImage(picture.Width, picture.Height, pixels);
    }

    /// <summary>The lightest value that is still ink.</summary>
    public static int Threshold(GreyImage picture)
    {
        Span<long> counts = stackalloc long[256];
        foreach (var pixel in picture.Pixels) counts[pixel]++;
        var (total, sum) = ((double)picture.Pixels.Length, 0.0);
        for (var i = 0; i < 256; i++) sum += i * (double)counts[i];
        var (best, threshold, below, sumBelow) = (-1.0, 127, 0.0, 0.0);
        for (var i = 0; i < 255; i++)
        {
            below += counts[i];
            sumBelow += i * (double)counts[i];
            if (below == 0 || below == total) continue;
            var apart = (sumBelow / below) - ((sum - sumBelow) / (total - below));
            var spread = below * (total - below) * apart * apart;
            if (spread > best) (best, threshold) = (spread, i);
        }
        return threshold;
    }
}
