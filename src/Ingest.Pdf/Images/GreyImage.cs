namespace Ingest.Pdf;

/// <summary>
/// A picture as it looks through a red filter: one byte a pixel, 0 black to 255 white, rows from the top. Red ink, as of seals, is as light
/// as paper; black and blue ink stay dark.
/// </summary>
public sealed class GreyImage
{
    private readonly byte[] _pixels;

    /// <exception cref="ArgumentException">The pixels do not fill the picture.</exception>
    public GreyImage(int width, int height, byte[] pixels)
    {
        if (width < 1 || height < 1 || pixels.Length != (long)width * height) throw new ArgumentException($"{pixels.Length} pixels for {width} x {height}.", nameof(pixels));
        (Width, Height, _pixels) = (width, height, pixels);
    }

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<byte> Pixels => _pixels;

    public byte this[int x, int y] => _pixels[(y * Width) + x];

    public ReadOnlySpan<byte> Row(int y) => _pixels.AsSpan(y * Width, Width);
}
