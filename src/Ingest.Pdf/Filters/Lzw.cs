namespace Ingest.Pdf;

/// <summary>LZWDecode: codes of 9 to 12 bits, 256 clears the table, 257 ends.</summary>
internal static class Lzw
{
    private const int Clear = 256, End = 257, First = 258, Size = 4096;

    /// <param name="input">The packed bytes.</param>
    /// <param name="early">1 where the code grows one entry early (the default of PDF), else 0.</param>
    /// <param name="budget">Bounds the output.</param>
    public static byte[] Decode(ReadOnlySpan<byte> input, int early, Budget budget)
    {
        var output = new CappedBuffer(budget);
        var starts = new int[Size];
        var lengths = new int[Size];
        int next = First, width = 9, previousStart = 0, previousLength = 0;
        long bits = 0;
        var count = 0;
        foreach (var b in input)
        {
            bits = ((bits << 8) | b) & 0xFFFFFFF;
            count += 8;
            if (count < width) continue;
            var code = (int)(bits >> (count - width)) & ((1 << width) - 1);
            count -= width;
            if (code == End) break;
            if (code == Clear) { next = First; width = 9; previousLength = 0; continue; }
            if (code > next || (code == next && previousLength == 0) || (code is > End && code < next && lengths[code] == 0)) break;

            var at = output.Length;
            var fits = code < Clear ? output.Add((byte)code)
                : code < next ? Copy(output, starts[code], lengths[code])
                : Copy(output, previousStart, previousLength) && output.Add(output.Written[previousStart]);
            if (!fits) break;
            if (previousLength > 0 && next < Size) (starts[next], lengths[next], next) = (previousStart, previousLength + 1, next + 1);
            (previousStart, previousLength) = (at, output.Length - at);
            width = next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9;
        }
        return output.ToArray();
    }

    private static bool Copy(CappedBuffer output, int start, int length)
    {
        for (var i = 0; i < length; i++)
            if (!output.Add(output.Written[start + i])) return false;
        return true;
    }
}
