namespace Ingest.Pdf;

/// <summary>A Huffman table as JPEG gives it: how many code words there are of each length, and their values.</summary>
internal sealed class JpegHuffman
{
    private const int Quick = 9;
    private readonly short[] _quick = new short[1 << Quick];
    private readonly int[] _ends = new int[17];
    private readonly int[] _offsets = new int[17];
    private readonly byte[] _values;

    public JpegHuffman(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        _values = values.ToArray();
        for (int length = 1, code = 0, first = 0; length <= 16; length++, code <<= 1)
        {
            _offsets[length] = first - code;
            for (var i = 0; i < counts[length - 1] && length <= Quick && code + i < 1 << length; i++)
                _quick.AsSpan((code + i) << (Quick - length), 1 << (Quick - length)).Fill((short)((length << 8) | values[first + i]));
            (code, first) = (code + counts[length - 1], first + counts[length - 1]);
            _ends[length] = code;
        }
    }

    /// <summary>The next value; -1 where the bits are no code word.</summary>
    public int Read(JpegBits bits)
    {
        var known = _quick[bits.Peek(Quick)];
        if (known != 0)
        {
            bits.Skip(known >> 8);
            return known & 0xFF;
        }
        for (int length = 1, code = 0; length <= 16; length++)
        {
            code = (code << 1) | bits.Read(1);
            if (code < _ends[length]) return _offsets[length] + code is var at && at >= 0 && at < _values.Length ? _values[at] : -1;
        }
        return -1;
    }
}

/// <summary>The bits of a scan, stuffed bytes taken out. Behind its end there are zeros.</summary>
internal sealed class JpegBits(byte[] data, int start)
{
    private int _at = start;
    private uint _bits;
    private int _count;
    private int _missing;

    /// <summary>True where more bits were taken than there are.</summary>
    public bool IsSpent => _missing > _count;

    public int Peek(int count)
    {
        while (_count < count) Fill();
        return (int)(_bits >> (32 - count));
    }

    public void Skip(int count)
    {
        _bits <<= count;
        _count -= count;
    }

    public int Read(int count)
    {
        if (count == 0) return 0;
        var value = Peek(count);
        Skip(count);
        return value;
    }

    /// <summary>A number of some bits, those that begin with 0 being negative.</summary>
    public int ReadSigned(int count)
    {
        if (count == 0) return 0;
        var value = Read(count);
        return value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /// <summary>Moves behind the next restart marker; false where another marker or the end comes first.</summary>
    public bool Restart()
    {
        (_bits, _count, _missing) = (0, 0, 0);
        while (_at + 1 < data.Length)
        {
            if (data[_at] == 0xFF && data[_at + 1] is >= 0xD0 and <= 0xD7) { _at += 2; return true; }
            if (IsMarker()) return false;
            _at++;
        }
        return false;
    }

    /// <summary>The place of the next marker that ends the scan.</summary>
    public int End()
    {
        while (_at + 1 < data.Length && (!IsMarker() || data[_at + 1] is >= 0xD0 and <= 0xD7)) _at++;
        return _at;
    }

    private bool IsMarker() => data[_at] == 0xFF && data[_at + 1] is not (0 or 0xFF);

    private void Fill()
    {
        if (_at >= data.Length || (_at + 1 < data.Length && IsMarker()))
        {
            _missing += 8;
            _count += 8;
            return;
        }
        _bits |= (uint)data[_at] << (24 - _count);
        _count += 8;
        _at += data[_at] == 0xFF && _at + 1 < data.Length && data[_at + 1] == 0 ? 2 : 1;
    }
}
