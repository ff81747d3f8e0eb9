namespace Ingest.Pdf;

/// <summary>A component of a scan with its tables; null where the file does not give one.</summary>
internal sealed record JpegScanPart(JpegComponent Component, JpegHuffman? Direct, JpegHuffman? Alternating);

/// <summary>
/// One pass over a picture: coefficients <paramref name="from"/> to <paramref name="to"/> of its blocks. In progressive pictures
/// <paramref name="high"/> is 0 at the first pass over a bit, <paramref name="low"/> the bits still to come (T.81, annex G).
/// </summary>
internal sealed class JpegScan(JpegFrame frame, IReadOnlyList<JpegScanPart> parts, int from, int to, int high, int low, int restart)
{
    private int _emptyBlocks;

    /// <summary>Reads from a place in the file; gives the place behind the scan.</summary>
    public int Read(byte[] data, int at, Budget budget)
    {
        var bits = new JpegBits(data, at);
        foreach (var part in parts) part.Component.Previous = 0;
        var (single, units) = (parts.Count == 1, frame.Units);
        var (across, down) = single ? parts[0].Component.Blocks : units;
        for (var unit = 0; unit < across * down && low < 14; unit++)
        {
            if (unit % across == 0) budget.ThrowIfCancelled();
            if (restart > 0 && unit > 0 && unit % restart == 0 && !Restart(bits)) break;
            if (!(single ? ReadBlock(bits, parts[0], unit % across, unit / across) : ReadUnit(bits, unit % across, unit / across)) || bits.IsSpent) break;
        }
        return bits.End();
    }

    private bool Restart(JpegBits bits)
    {
        _emptyBlocks = 0;
        foreach (var part in parts) part.Component.Previous = 0;
        return bits.Restart();
    }

    private bool ReadUnit(JpegBits bits, int column, int row)
    {
        foreach (var part in parts)
        {
            var (across, down) = part.Component.Sampling;
            for (var block = 0; block < across * down; block++)
                if (!ReadBlock(bits, part, (column * across) + (block % across), (row * down) + (block / across))) return false;
        }
        return true;
    }

    /// <summary>False where the bits make no sense.</summary>
    private bool ReadBlock(JpegBits bits, JpegScanPart part, int column, int row)
    {
        var block = part.Component.Coefficients.AsSpan(((row * part.Component.Stride) + column) * 64, 64);
        if (!frame.Progressive) return ReadDirect(bits, part, block, 0) && ReadAlternating(bits, part, block, 1, 63, 0);
        if (from == 0) return high == 0 ? ReadDirect(bits, part, block, low) : RefineDirect(bits, block);
        return high == 0 ? ReadAlternating(bits, part, block, from, to, low) : RefineAlternating(bits, part, block);
    }

    private static bool ReadDirect(JpegBits bits, JpegScanPart part, Span<short> block, int shift)
    {
        if (part.Direct?.Read(bits) is not (>= 0 and <= 15 and var size)) return false;
        part.Component.Previous = Clamp16(part.Component.Previous + bits.ReadSigned(size));
        block[0] = Clamp16(part.Component.Previous << shift);
        return true;
    }

    private bool RefineDirect(JpegBits bits, Span<short> block)
    {
        if (bits.Read(1) == 1) block[0] |= (short)(1 << low);
        return true;
    }

    private bool ReadAlternating(JpegBits bits, JpegScanPart part, Span<short> block, int first, int last, int shift)
    {
        if (_emptyBlocks > 0)
        {
            _emptyBlocks--;
            return true;
        }
        for (var k = first; k <= last; k++)
        {
            if (part.Alternating?.Read(bits) is not (>= 0 and var symbol)) return false;
            var (run, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && run < 15)
            {
                _emptyBlocks = (1 << run) - 1 + bits.Read(run);
                return true;
            }
            k += run;
            if (k > last) return size == 0;
            if (size > 0) block[JpegFrame.ZigZag[k]] = Clamp16(bits.ReadSigned(size) << shift);
        }
        return true;
    }

    private bool RefineAlternating(JpegBits bits, JpegScanPart part, Span<short> block)
    {
        var k = from;
        while (k <= to && _emptyBlocks == 0)
        {
            if (part.Alternating?.Read(bits) is not (>= 0 and var symbol)) return false;
            var (run, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && run < 15)
            {
                _emptyBlocks = (1 << run) + bits.Read(run);
                break;
            }
            var value = size == 0 ? 0 : bits.Read(1) == 1 ? 1 << low : -(1 << low);
            k = RefineUntil(bits, block, k, run);
            if (value != 0 && k <= to) block[JpegFrame.ZigZag[k]] = (short)value;
            k++;
        }
        if (_emptyBlocks == 0) return true;
        RefineUntil(bits, block, k, 64);
        _emptyBlocks--;
        return true;
    }

    /// <summary>Refines what is not zero and passes over some zeros; gives the place of the zero behind them.</summary>
    private int RefineUntil(JpegBits bits, Span<short> block, int k, int zeros)
    {
        for (; k <= to; k++)
        {
            ref var value = ref block[JpegFrame.ZigZag[k]];
            if (value == 0 && zeros-- == 0) return k;
            if (value != 0 && bits.Read(1) == 1 && (value & (1 << low)) == 0) value = Clamp16(value + (value > 0 ? 1 << low : -(1 << low)));
        }
        return k;
    }

    private static short Clamp16(int value) => (short)Math.Clamp(value, short.MinValue, short.MaxValue);
}
