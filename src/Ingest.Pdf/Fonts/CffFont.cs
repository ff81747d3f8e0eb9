namespace Ingest.Pdf;

/// <summary>The glyph names and the built-in encoding of a CFF font program (Adobe Technical Note 5176); nothing of its outlines.</summary>
internal sealed class CffFont
{
    private const int MaxGlyphs = 0xFFFF;
    private static readonly Lazy<string[]> Standard = new(() => [.. DataFile.Lines("cff-strings.txt").First().Split(' ')]);
    private const int StandardStrings = 391;
    private readonly BigEndian _font;
    private readonly long _strings;
    private readonly Dictionary<int, int> _names = [];

    private CffFont(BigEndian font)
    {
        _font = font;
        var nameIndex = font.Byte(2);
        var topIndex = IndexEnd(nameIndex);
        _strings = IndexEnd(topIndex);
        var top = Dictionary(Item(topIndex, 0));
        IsCid = top.ContainsKey(1230);
        ReadCharset(top.GetValueOrDefault(15), font.UInt16(top.GetValueOrDefault(17)));
        EncodingOffset = top.GetValueOrDefault(16);
    }

    /// <summary>True where the charset gives CIDs, not names.</summary>
    public bool IsCid { get; }

    private long EncodingOffset { get; }

    public static CffFont Read(ReadOnlyMemory<byte> program) => new(new BigEndian(program));

    /// <summary>The name of a glyph; null where it is unknown.</summary>
    public string? Name(int glyph) => !IsCid && _names.TryGetValue(glyph, out var sid) ? String(sid) : null;

    /// <summary>Glyph names by code, of the font's own encoding.</summary>
    public IEnumerable<(int Code, string Name)> Encoding()
    {
        if (EncodingOffset <= 1) yield break;
        var format = _font.Byte(EncodingOffset) & 0x7F;
        var count = _font.Byte(EncodingOffset + 1);
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = _font.Byte(EncodingOffset + 2 + (format == 0 ? i : 2 * i));
            var more = format == 0 ? 0 : _font.Byte(EncodingOffset + 3 + (2 * i));
            for (var n = 0; n <= more && code + n < 256; n++)
                if (Name(glyph++) is { } name) yield return (code + n, name);
        }
    }

    private void ReadCharset(long at, int glyphs)
    {
        glyphs = Math.Min(glyphs, MaxGlyphs);
        if (at <= 2)
        {
            for (var g = 1; g < glyphs && g < Standard.Value.Length; g++) _names[g] = g;
            return;
        }
        var format = _font.Byte(at++);
        for (var glyph = 1; glyph < glyphs && at < _font.Length;)
        {
            var sid = _font.UInt16(at);
            var more = format switch { 1 => _font.Byte(at + 2), 2 => _font.UInt16(at + 2), _ => 0 };
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var n = 0; n <= more && glyph < glyphs; n++) _names[glyph++] = sid + n;
        }
    }

    private string? String(int sid)
    {
        if (sid < Standard.Value.Length) return Standard.Value[sid];
        if (sid < StandardStrings) return null;
        var (start, length) = Item(_strings, sid - StandardStrings);
        return length is > 0 and < 128 ? System.Text.Encoding.Latin1.GetString(_font.Slice(start, length)) : null;
    }

    private long IndexEnd(long at)
    {
        var count = _font.UInt16(at);
        if (count == 0) return at + 2;
        var size = _font.Byte(at + 2);
        return at + 3 + ((count + 1L) * size) - 1 + Offset(at + 3 + ((long)count * size), size);
    }

    private (long Start, long Length) Item(long index, int n)
    {
        var count = _font.UInt16(index);
        if (n < 0 || n >= count) return (0, 0);
        var size = _font.Byte(index + 2);
        var data = index + 3 + ((count + 1L) * size) - 1;
        var start = Offset(index + 3 + ((long)n * size), size);
        return (data + start, Math.Max(0, Offset(index + 3 + ((n + 1L) * size), size) - start));
    }

    private long Offset(long at, int size)
    {
        long value = 0;
        for (var i = 0; i < Math.Min(size, 4); i++) value = (value << 8) | (long)_font.Byte(at + i);
        return value;
    }

    /// <summary>The last operand of each operator that has an integer one; escaped operators count from 1200.</summary>
    private Dictionary<int, long> Dictionary((long Start, long Length) place)
    {
        var entries = new Dictionary<int, long>();
        long operand = 0;
        for (var at = place.Start; at < Math.Min(place.Start + place.Length, _font.Length);)
        {
            var b = _font.Byte(at++);
            if (b == 12) { entries[1200 + _font.Byte(at++)] = operand; continue; }
            if (b <= 21) { entries[b] = operand; continue; }
            if (b == 30) { while (at < _font.Length && (_font.Byte(at) & 0x0F) != 0x0F) at++; at++; continue; }
            operand = Operand(b, ref at);
        }
        return entries;
    }

    private long Operand(int b, ref long at)
    {
        switch (b)
        {
            case 28: at += 2; return _font.UInt16(at - 2);
            case 29: at += 4; return _font.UInt32(at - 4);
            case >= 32 and <= 246: return b - 139;
            case >= 247 and <= 250: return ((b - 247) * 256) + _font.Byte(at++) + 108;
            case >= 251 and <= 254: return -((b - 251) * 256) - _font.Byte(at++) - 108;
            default: return 0;
        }
    }
}
