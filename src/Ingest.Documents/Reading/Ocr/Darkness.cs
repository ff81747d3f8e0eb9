using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>Where ink ends and paper begins: the threshold that parts the pixels of a picture best into two kinds (Otsu 1979).</summary>
internal static class Darkness
{
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
