using Ingest.Pdf;

namespace Ingest.Documents.Tests.Reading.Ocr;

/// <summary>White paper on which tests draw.</summary>
internal sealed class Drawing
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _pixels;

    public Drawing(int width, int height)
    {
        (_width, _height, _pixels) = (width, height, new byte[width * height]);
        _pixels.AsSpan().Fill(255);
    }

    public GreyImage Picture => new(_width, _height, _pixels);

    public Drawing Box(int left, int top, int width, int height, byte value = 0)
    {
        for (var y = top; y < top + height; y++) _pixels.AsSpan((y * _width) + left, width).Fill(value);
        return this;
    }

    /// <summary>A line of characters, each a ring as high as it is wide.</summary>
    public Drawing Text(int left, int top, int size, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = left + (i * (size + (size / 4)));
            Box(at, top, size, 3).Box(at, top + size - 3, size, 3).Box(at, top, 3, size).Box(at + size - 3, top, 3, size);
        }
        return this;
    }
}
