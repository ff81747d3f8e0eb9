using System.Buffers.Binary;

namespace Ingest.Pdf;

/// <summary>One colour of a picture: its share of the samples, and its coefficients block by block.</summary>
internal sealed class JpegComponent(byte id, int across, int down, int quantities)
{
    public byte Id => id;

    /// <summary>Blocks of one unit of the picture, across and down.</summary>
    public (int Across, int Down) Sampling => (across, down);

    public int Quantities => quantities;

    /// <summary>Blocks that hold pixels of the picture.</summary>
    public (int Across, int Down) Blocks { get; init; }

    /// <summary>Blocks of a row as they are stored: whole units.</summary>
    public int Stride { get; init; }

    public required short[] Coefficients { get; init; }

    /// <summary>The direct part of the block before.</summary>
    public int Previous { get; set; }
}

/// <summary>The head of a JPEG picture.</summary>
internal sealed record JpegFrame(int Width, int Height, bool Progressive, IReadOnlyList<JpegComponent> Components)
{
    private const int UnitsOfBlock = 8;

    /// <summary>The place in a block of the coefficients in the order in which they are stored.</summary>
    public static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    public (int Across, int Down) Sampling => (Components.Max(c => c.Sampling.Across), Components.Max(c => c.Sampling.Down));

    /// <summary>Units of the picture: blocks of all components that belong together.</summary>
    public (int Across, int Down) Units => (Rounded(Width, UnitsOfBlock * Sampling.Across), Rounded(Height, UnitsOfBlock * Sampling.Down));

    /// <summary>Reads the head; null where it is not sound.</summary>
    public static JpegFrame? Read(ReadOnlySpan<byte> segment, bool progressive, Budget budget)
    {
        if (segment.Length < 6 || segment[0] != 8 || segment[5] is not (1 or 3 or 4) || segment.Length < 6 + (3 * segment[5])) return null;
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        if (!ImageReader.IsSound(width, height)) return null;
        var heads = new List<(byte Id, int Across, int Down, int Quantities)>();
        for (var i = 6; i < 6 + (3 * segment[5]); i += 3) heads.Add((segment[i], segment[i + 1] >> 4, segment[i + 1] & 15, segment[i + 2]));
        if (heads.Any(h => h.Across is < 1 or > 4 || h.Down is < 1 or > 4 || h.Quantities > 3)) return null;
        var (most, tallest) = (heads.Max(h => h.Across), heads.Max(h => h.Down));
        var (unitsAcross, unitsDown) = (Rounded(width, UnitsOfBlock * most), Rounded(height, UnitsOfBlock * tallest));
        var components = new List<JpegComponent>();
        foreach (var head in heads)
        {
            var size = 64L * unitsAcross * head.Across * unitsDown * head.Down;
            if (size > int.MaxValue / 2 || !budget.SpendDecoded((int)size * sizeof(short))) return null;
            components.Add(new JpegComponent(head.Id, head.Across, head.Down, head.Quantities)
            {
                Blocks = (Rounded(Rounded(width * head.Across, most), UnitsOfBlock), Rounded(Rounded(height * head.Down, tallest), UnitsOfBlock)),
                Stride = unitsAcross * head.Across,
                Coefficients = new short[size],
            });
        }
        return new JpegFrame(width, height, progressive, components);
    }

    private static int Rounded(int value, int step) => (value + step - 1) / step;
}
