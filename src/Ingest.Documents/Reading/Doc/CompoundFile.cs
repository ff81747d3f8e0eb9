using System.Buffers.Binary;
using System.Text;

namespace Ingest.Documents;

/// <summary>
/// The streams of an OLE compound file, by name; storages inside are not told apart. Damaged chains end where they break: a stream is
/// then shorter than stated.
/// </summary>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int MiniSectorSize = 64;
    private const int DifatInHeader = 109;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _sectorSize;
    private readonly List<uint> _fat = [];
    private readonly List<uint> _miniFat = [];
    private readonly Dictionary<string, (uint Start, long Size)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] _mini = [];
    private readonly uint _miniCutoff;

    private CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var header = bytes.Span;
        _sectorSize = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(header[30..]), 7, 16);
        _miniCutoff = U32(56);
        ReadFat();
        var directory = Chain(U32(48), long.MaxValue);
        foreach (var sector in Sectors(U32(60), U32(64)))
            for (var i = 0; i < _sectorSize / 4; i++) _miniFat.Add(BinaryPrimitives.ReadUInt32LittleEndian(sector.Span[(4 * i)..]));
        for (var at = 0; at + EntrySize <= directory.Length; at += EntrySize) ReadEntry(directory.AsSpan(at, EntrySize), ref _mini);
    }

    public static bool IsCompound(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= HeaderSize && bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Opens bytes for which <see cref="IsCompound"/> holds.</summary>
    public static CompoundFile Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>True where no stream was found: the directory is lost.</summary>
    public bool IsEmpty => _streams.Count == 0;

    public bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>A stream's content; null where there is none of the name.</summary>
    public byte[]? Stream(string name) => !_streams.TryGetValue(name, out var stream) ? null
        : stream.Size < _miniCutoff ? MiniChain(stream.Start, stream.Size)
        : Chain(stream.Start, stream.Size);

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.Span[at..]);

    private void ReadFat()
    {
        for (var i = 0; i < DifatInHeader; i++) AddFatSector(U32(76 + 4 * i));
        var next = U32(68);
        for (var n = 0; next < LastSector && n <= _bytes.Length / _sectorSize && Sector(next) is { IsEmpty: false } difat; n++)
        {
            for (var i = 0; i < _sectorSize / 4 - 1; i++) AddFatSector(BinaryPrimitives.ReadUInt32LittleEndian(difat.Span[(4 * i)..]));
            next = BinaryPrimitives.ReadUInt32LittleEndian(difat.Span[(_sectorSize - 4)..]);
        }
    }

    private void AddFatSector(uint number)
    {
        if (number >= LastSector || _fat.Count > _bytes.Length / MiniSectorSize || Sector(number) is not { IsEmpty: false } sector) return;
        for (var i = 0; i < _sectorSize / 4; i++) _fat.Add(BinaryPrimitives.ReadUInt32LittleEndian(sector.Span[(4 * i)..]));
    }

    private void ReadEntry(ReadOnlySpan<byte> entry, ref byte[] mini)
    {
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
        var (kind, start, size) = (entry[66], BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
        if (kind == 2) _streams.TryAdd(Encoding.Unicode.GetString(entry[..length]), (start, size));
        else if (kind == 5) mini = Chain(start, size);
    }

    /// <summary>A whole sector; empty where it lies outside the file.</summary>
    private ReadOnlyMemory<byte> Sector(uint number) =>
        ((long)number + 2) * _sectorSize is var end && end - _sectorSize >= HeaderSize && end <= _bytes.Length ? _bytes.Slice((int)(end - _sectorSize), _sectorSize)
        : end - _sectorSize < _bytes.Length && end - _sectorSize >= HeaderSize ? Padded((int)(end - _sectorSize))
        : ReadOnlyMemory<byte>.Empty;

    /// <summary>The last sector of a file that was not written to its full length.</summary>
    private byte[] Padded(int start)
    {
        var sector = new byte[_sectorSize];
        _bytes[start..].CopyTo(sector);
        return sector;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Sectors(uint number, long most)
    {
        for (long n = 0; n < most && n <= _bytes.Length / _sectorSize && number < LastSector && Sector(number) is { IsEmpty: false } sector; n++)
        {
            yield return sector;
            number = number < _fat.Count ? _fat[(int)number] : LastSector;
        }
    }

    private byte[] Chain(uint start, long size)
    {
        using var content = new MemoryStream();
        foreach (var sector in Sectors(start, long.MaxValue))
        {
            if (content.Length >= size) break;
            content.Write(sector.Span);
        }
        if (content.Length > size) content.SetLength(size);
        return content.ToArray();
    }

    private byte[] MiniChain(uint number, long size)
    {
        using var content = new MemoryStream();
        for (var n = 0; content.Length < size && n <= _mini.Length / MiniSectorSize && number < LastSector && (number + 1L) * MiniSectorSize <= _mini.Length; n++)
        {
            content.Write(_mini, (int)number * MiniSectorSize, MiniSectorSize);
            number = number < _miniFat.Count ? _miniFat[(int)number] : LastSector;
        }
        if (content.Length > size) content.SetLength(size);
        return content.ToArray();
    }
}
