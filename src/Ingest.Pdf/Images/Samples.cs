namespace Ingest.Pdf;

/// <summary>Plain samples to red light. Rows begin at whole bytes; what is missing at the end is white.</summary>
internal static class Samples
{
    public static GreyImage? Unpack(ReadOnlySpan<byte> data, int width, int height, ImageColours colours)
    {
        var stride = (((long)width * colours.Components * colours.Bits) + 7) / 8;
        if (data.Length < stride) return null;
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(255);
        var components = new byte[colours.Components];
        for (var y = 0; y < height && (y + 1) * stride <= data.Length; y++)
        {
            var row = data.Slice((int)(y * stride), (int)stride);
            for (var x = 0; x < width; x++)
            {
                for (var c = 0; c < components.Length; c++) components[c] = Sample(row, (x * components.Length) + c, colours);
                pixels[(y * width) + x] = colours.Red(components);
            }
        }
        return new GreyImage(width, height, pixels);
    }

    private static byte Sample(ReadOnlySpan<byte> row, int index, ImageColours colours)
    {
        var highest = colours.Bits >= 8 ? 255 : (1 << colours.Bits) - 1;
        var value = colours.Bits switch
        {
            16 => row[index * 2],
            8 => row[index],
            var bits => (row[(int)((long)index * bits / 8)] >> (8 - bits - (int)((long)index * bits % 8))) & highest,
        };
        if (colours.IsInverted) value = highest - value;
        return (byte)(colours.IsPalette ? value : value * 255 / highest);
    }
}
