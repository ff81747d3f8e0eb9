using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Documents;

/// <summary>The parts of a zipped package by name. A package that lost its directory (a cut download) is read from what precedes each part.</summary>
internal sealed class Package : IDisposable
{
    private const int LocalHeader = 30;

    private readonly Dictionary<string, Func<Stream>> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDisposable? _archive;

    private Package(IDisposable? archive) => _archive = archive;

    /// <summary>True where the package's directory is lost and parts may be missing.</summary>
    public bool IsSalvaged => _archive is null;

    public IEnumerable<string> Names => _parts.Keys;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8);

    /// <exception cref="RefusedException">Too many parts.</exception>
    public static Package Open(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        try
        {
            var archive = new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read);
            var package = new Package(archive);
            if (archive.Entries.Count > limits.MaxParts) throw new RefusedException(ProblemCode.TooLarge, $"压缩包内有 {archive.Entries.Count} 个部件，超过上限 {limits.MaxParts} 个，已拒绝读取。");
            foreach (var entry in archive.Entries) package._parts.TryAdd(Normal(entry.FullName), entry.Open);
            return package;
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return Salvage(bytes, limits.MaxParts);
        }
    }

    /// <summary>What the runtime's archive classes throw on damaged bytes.</summary>
    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException;

    /// <summary>A part's content, counted against the budget as it is inflated; null where there is no such part.</summary>
    /// <exception cref="InvalidDataException">The part is damaged, now or while it is read.</exception>
    public Stream? OpenPart(string name, ReadBudget budget) => _parts.TryGetValue(Normal(name), out var open) ? new CountedStream(Guarded(open), budget) : null;

    public bool Has(string name) => _parts.ContainsKey(Normal(name));

    public void Dispose() => _archive?.Dispose();

    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(bytes.ToArray(), writable: false);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new InvalidDataException("The package is damaged.", damage);
        }
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static Package Salvage(ReadOnlyMemory<byte> bytes, int mostParts)
    {
        var package = new Package(null);
        for (var at = 0; package._parts.Count < mostParts;)
        {
            var next = bytes.Span[at..].IndexOf("PK\x03\x04"u8);
            if (next < 0 || at + next + LocalHeader > bytes.Length) break;
            package.AddLocal(bytes, at + next);
            at += next + 4;
        }
        return package;
    }

    private void AddLocal(ReadOnlyMemory<byte> bytes, int at)
    {
        var header = bytes.Span.Slice(at, LocalHeader);
        var (method, size) = (BinaryPrimitives.ReadUInt16LittleEndian(header[8..]), BinaryPrimitives.ReadUInt32LittleEndian(header[18..]));
        var (name, extra) = (BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), BinaryPrimitives.ReadUInt16LittleEndian(header[28..]));
        var start = at + LocalHeader + name + extra;
        if (start > bytes.Length || method is not (0 or 8)) return;
        var data = method == 0 ? bytes.Slice(start, (int)Math.Min(size, bytes.Length - start)) : bytes[start..];
        _parts.TryAdd(Normal(Encoding.UTF8.GetString(bytes.Span.Slice(at + LocalHeader, name))),
            () => method == 0 ? StreamOf(data) : new DeflateStream(StreamOf(data), CompressionMode.Decompress));
    }

    /// <summary>Counts what is read, and ends the reading of a part that is larger than any report.</summary>
    private sealed class CountedStream(Stream inner, ReadBudget budget) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Guarded(() => inner.Read(buffer, offset, count));
            budget.Spend(read);
            budget.CheckPart(_read += read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
