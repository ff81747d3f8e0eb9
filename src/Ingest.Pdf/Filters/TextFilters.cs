namespace Ingest.Pdf;

/// <summary>The filters that spell bytes as ASCII, and run lengths.</summary>
internal static class TextFilters
{
    public static byte[] AsciiHex(ReadOnlySpan<byte> input, Budget budget)
    {
        var output = new CappedBuffer(budget);
        var high = -1;
        foreach (var b in input)
        {
            if (b == '>') break;
            var digit = Chars.Hex(b);
            if (digit < 0) continue;
            if (high < 0) { high = digit; continue; }
            if (!output.Add((byte)((high << 4) | digit))) return output.ToArray();
            high = -1;
        }
        if (high >= 0) output.Add((byte)(high << 4));
        return output.ToArray();
    }

    public static byte[] Ascii85(ReadOnlySpan<byte> input, Budget budget)
    {
        var output = new CappedBuffer(budget);
        ulong group = 0;
        var count = 0;
        foreach (var b in input)
        {
            if (b == '~') break;
            if (b == 'z' && count == 0)
            {
                if (!output.Add([0, 0, 0, 0])) return output.ToArray();
                continue;
            }
            if (b is < (byte)'!' or > (byte)'u') continue;
            group = (group * 85) + (ulong)(b - '!');
            if (++count < 5) continue;
            if (!AddGroup(output, group, 4)) return output.ToArray();
            (group, count) = (0, 0);
        }
        if (count > 1)
        {
            for (var i = count; i < 5; i++) group = (group * 85) + 84;
            AddGroup(output, group, count - 1);
        }
        return output.ToArray();
    }

    public static byte[] RunLength(ReadOnlySpan<byte> input, Budget budget)
    {
        var output = new CappedBuffer(budget);
        Span<byte> repeated = stackalloc byte[128];
        for (var i = 0; i < input.Length && input[i] != 128;)
        {
            var length = input[i++];
            if (length < 128)
            {
                var run = Math.Min(length + 1, input.Length - i);
                if (!output.Add(input.Slice(i, run))) break;
                i += run;
                continue;
            }
            if (i >= input.Length) break;
            repeated.Fill(input[i++]);
            if (!output.Add(repeated[..(257 - length)])) break;
        }
        return output.ToArray();
    }

    private static bool AddGroup(CappedBuffer output, ulong group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            if (!output.Add((byte)((group >> (24 - (8 * i))) & 0xFF))) return false;
        return true;
    }
}
