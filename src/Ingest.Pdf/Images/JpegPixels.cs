using System.Runtime.Intrinsics;

namespace Ingest.Pdf;

/// <summary>Coefficients to pixels in red light: the inverse cosine transform, and the colours put together.</summary>
internal static class JpegPixels
{
    private static readonly Vector256<float>[] _cosines = [.. Enumerable.Range(0, 8).Select(x => Vector256.Create([.. Enumerable.Range(0, 8).Select(u => Cosine(x, u))]))];

    public static GreyImage? Of(JpegFrame frame, ushort[]?[] quantities, int? transform, ImageColours colours)
    {
        var planes = new byte[frame.Components.Count][];
        var differences = frame.Components.Count >= 3 && IsDifferences(frame, transform);
        foreach (var (index, component) in frame.Components.Index())
        {
            if (!Needed(index, frame.Components.Count, differences)) continue;
            if (quantities[component.Quantities] is not { } table) return null;
            planes[index] = Plane(component, table);
        }
        return Join(frame, planes, differences, colours);
    }

    /// <summary>Red is made of brightness and the red difference, or is a component itself; with four inks, black counts too.</summary>
    private static bool Needed(int index, int count, bool differences) => index == 0 || (differences && index == 2) || (count == 4 && index == 3);

    /// <summary>Three components are differences unless the file says or names them otherwise; four only where it says so.</summary>
    private static bool IsDifferences(JpegFrame frame, int? transform) => transform is { } stated
        ? stated != 0
        : frame.Components.Count == 3 && !(frame.Components[0].Id == 'R' && frame.Components[1].Id == 'G');

    private static GreyImage Join(JpegFrame frame, byte[][] planes, bool differences, ImageColours colours)
    {
        var pixels = new byte[frame.Width * frame.Height];
        var inks = frame.Components.Count == 4;
        for (var y = 0; y < frame.Height; y++)
            for (var x = 0; x < frame.Width; x++)
            {
                var value = (int)At(frame, planes, 0, x, y);
                if (differences) value = Math.Clamp(value + (int)MathF.Round(1.402f * (At(frame, planes, 2, x, y) - 128)), 0, 255);
                if (colours.IsInverted) value = 255 - value;
                if (inks) value = (255 - value) * (255 - (colours.IsInverted ? 255 - At(frame, planes, 3, x, y) : At(frame, planes, 3, x, y))) / 255;
                pixels[(y * frame.Width) + x] = (byte)value;
            }
        return new GreyImage(frame.Width, frame.Height, pixels);
    }

    private static byte At(JpegFrame frame, byte[][] planes, int index, int x, int y)
    {
        var component = frame.Components[index];
        var (across, down) = frame.Sampling;
        return planes[index][(y * component.Sampling.Down / down * component.Stride * 8) + (x * component.Sampling.Across / across)];
    }

    private static byte[] Plane(JpegComponent component, ushort[] quantities)
    {
        var plane = new byte[component.Coefficients.Length];
        var rows = component.Coefficients.Length / 64 / component.Stride;
        Span<Vector256<float>> block = stackalloc Vector256<float>[8];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < component.Stride; column++)
            {
                var coefficients = component.Coefficients.AsSpan(((row * component.Stride) + column) * 64, 64);
                Transform(coefficients, quantities, block);
                for (var y = 0; y < 8; y++)
                    for (var x = 0; x < 8; x++)
                        plane[(((row * 8) + y) * component.Stride * 8) + (column * 8) + x] = (byte)Math.Clamp(block[x][y] + 128.5f, 0, 255);
            }
        return plane;
    }

    /// <summary>The samples of a block, turned about its diagonal.</summary>
    private static void Transform(ReadOnlySpan<short> coefficients, ushort[] quantities, Span<Vector256<float>> block)
    {
        Span<Vector256<float>> rows = stackalloc Vector256<float>[8];
        for (var u = 0; u < 8; u++)
            rows[u] = Vector256.Create(
                (float)coefficients[u * 8] * quantities[u * 8], (float)coefficients[(u * 8) + 1] * quantities[(u * 8) + 1],
                (float)coefficients[(u * 8) + 2] * quantities[(u * 8) + 2], (float)coefficients[(u * 8) + 3] * quantities[(u * 8) + 3],
                (float)coefficients[(u * 8) + 4] * quantities[(u * 8) + 4], (float)coefficients[(u * 8) + 5] * quantities[(u * 8) + 5],
                (float)coefficients[(u * 8) + 6] * quantities[(u * 8) + 6], (float)coefficients[(u * 8) + 7] * quantities[(u * 8) + 7]);
        Span<Vector256<float>> half = stackalloc Vector256<float>[8];
        Columns(rows, half);
        Turn(half, rows);
        Columns(rows, block);
    }

    private static void Columns(ReadOnlySpan<Vector256<float>> from, Span<Vector256<float>> to)
    {
        for (var y = 0; y < 8; y++)
        {
            var sum = from[0] * _cosines[y][0];
            for (var u = 1; u < 8; u++) sum += from[u] * _cosines[y][u];
            to[y] = sum;
        }
    }

    private static void Turn(ReadOnlySpan<Vector256<float>> from, Span<Vector256<float>> to)
    {
        for (var i = 0; i < 8; i++) to[i] = Vector256.Create(from[0][i], from[1][i], from[2][i], from[3][i], from[4][i], from[5][i], from[6][i], from[7][i]);
    }

    private static float Cosine(int x, int u) => (float)((u == 0 ? Math.Sqrt(0.125) : 0.5) * Math.Cos(((2 * x) + 1) * u * Math.PI / 16));
}
