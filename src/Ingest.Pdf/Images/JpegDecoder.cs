using System.Buffers.Binary;

namespace Ingest.Pdf;

/// <summary>
/// JPEG with Huffman coding, baseline and progressive, eight bits (ITU-T T.81). Only what red light needs is unpacked: brightness and the red
/// difference. Damage ends a scan; what was read of the picture until then is kept.
/// </summary>
internal sealed class JpegDecoder
{
    private const int MaxScans = 200;
    private readonly ushort[]?[] _quantities = new ushort[4][];
    private readonly JpegHuffman?[] _direct = new JpegHuffman[4];
    private readonly JpegHuffman?[] _alternating = new JpegHuffman[4];
    private readonly byte[] _data;
    private readonly Budget _budget;
    private JpegFrame? _frame;
    private int _restart;
    private int? _transform;

    private JpegDecoder(byte[] data, Budget budget) => (_data, _budget) = (data, budget);

    /// <summary>The picture; null where it is no JPEG of these kinds or nothing of it can be read.</summary>
    public static GreyImage? Decode(byte[] data, ImageColours colours, Budget budget)
    {
        var decoder = new JpegDecoder(data, budget);
        return decoder.ReadSegments() && decoder._frame is { } frame ? JpegPixels.Of(frame, decoder._quantities, decoder._transform, colours) : null;
    }

    /// <summary>True where at least one scan was read.</summary>
    private bool ReadSegments()
    {
        var scans = 0;
        for (var at = 0; at + 4 <= _data.Length;)
        {
            if (_data[at] != 0xFF || _data[at + 1] is 0 or 0xFF or 0x01 or (>= 0xD0 and <= 0xD8)) { at++; continue; }
            var marker = _data[at + 1];
            if (marker == 0xD9) break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at + 2));
            if (length < 2 || at + 2 + length > _data.Length) break;
            var segment = _data.AsSpan(at + 4, length - 2);
            at += 2 + length;
            if (marker == 0xDA)
            {
                if (++scans > MaxScans || !ReadScan(segment, ref at)) break;
            }
            else if (!ReadTables(marker, segment)) return false;
        }
        return scans > 0;
    }

    /// <summary>False where the picture is of a kind that is not unpacked.</summary>
    private bool ReadTables(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2: return _frame is null && (_frame = JpegFrame.Read(segment, marker == 0xC2, _budget)) is not null;
            case 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCB) or (>= 0xCD and <= 0xCF): return false;
            case 0xC4: ReadHuffman(segment); return true;
            case 0xDB: ReadQuantities(segment); return true;
            case 0xDD: _restart = segment.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(segment) : 0; return true;
            case 0xEE: if (segment.Length >= 12 && segment.StartsWith("Adobe"u8)) _transform = segment[11]; return true;
            default: return true;
        }
    }

    private void ReadHuffman(ReadOnlySpan<byte> segment)
    {
        while (segment.Length >= 17)
        {
            var count = 0;
            foreach (var n in segment[1..17]) count += n;
            if (segment.Length < 17 + count || (segment[0] & 15) > 3) return;
            var table = new JpegHuffman(segment[1..17], segment.Slice(17, count));
            (segment[0] >> 4 == 0 ? _direct : _alternating)[segment[0] & 15] = table;
            segment = segment[(17 + count)..];
        }
    }

    private void ReadQuantities(ReadOnlySpan<byte> segment)
    {
        while (segment.Length >= 65)
        {
            var wide = segment[0] >> 4 != 0;
            var size = wide ? 128 : 64;
            if (segment.Length < 1 + size || (segment[0] & 15) > 3) return;
            var table = new ushort[64];
            for (var i = 0; i < 64; i++) table[JpegFrame.ZigZag[i]] = wide ? BinaryPrimitives.ReadUInt16BigEndian(segment[(1 + (2 * i))..]) : segment[1 + i];
            _quantities[segment[0] & 15] = table;
            segment = segment[(1 + size)..];
        }
    }

    /// <summary>Reads a scan and moves behind it; false where it cannot be read at all.</summary>
    private bool ReadScan(ReadOnlySpan<byte> head, ref int at)
    {
        if (_frame is null || head.Length < 1 || head.Length < 4 + (2 * head[0])) return false;
        var parts = new List<JpegScanPart>();
        for (var i = 0; i < head[0]; i++)
        {
            var (id, tables) = (head[1 + (2 * i)], head[2 + (2 * i)]);
            if (_frame.Components.FirstOrDefault(c => c.Id == id) is not { } component || (tables >> 4) > 3 || (tables & 15) > 3) return false;
            parts.Add(new JpegScanPart(component, _direct[tables >> 4], _alternating[tables & 15]));
        }
        var last = head[(1 + (2 * head[0]))..];
        var scan = new JpegScan(_frame, parts, last[0], Math.Min((int)last[1], 63), last[2] >> 4, last[2] & 15, _restart);
        at = scan.Read(_data, at, _budget);
        return true;
    }
}
