using System.IO.Compression;
using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>
/// An archive that is opened when a member is first wanted and closed after the last expected one was read, so that a batch of many
/// archives holds few of them open. <paramref name="parent"/> is the archive it lies in.
/// </summary>
internal sealed class ZipSource(Func<Stream> open, ZipSource? parent)
{
    private readonly Lock _lock = new();
    private ZipArchive? _archive;
    private int _expected;

    /// <summary>The members, folders included.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public IReadOnlyList<ZipArchiveEntry> Entries => Archive.Entries;

    private ZipArchive Archive => _archive ??= new ZipArchive(open(), ZipArchiveMode.Read, leaveOpen: false, ZipNameEncoding.Instance);

    /// <summary>Announces a later <see cref="Read"/>, or an archive inside that will be read.</summary>
    public void Expect() => _expected++;

    /// <summary>Reads a member.</summary>
    public Content Read(int index, ReadLimits limits)
    {
        lock (_lock)
        {
            try
            {
                return ReadEntry(Archive.Entries[index], limits);
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                return new Content.Unavailable(Problems.Of(ProblemCode.Corrupt, "压缩包内的这个文件已损坏或压缩方式不支持，无法解压。请单位重新打包（.zip 格式）报送。"));
            }
            finally
            {
                Done();
            }
        }
    }

    /// <summary>The content of a member that is an archive itself.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Stream OpenInner(int index)
    {
        lock (_lock) return new MemoryStream(Inflate(Archive.Entries[index]), writable: false);
    }

    /// <summary>Lets go of the archive; it is opened again when wanted.</summary>
    public void Close()
    {
        _archive?.Dispose();
        _archive = null;
    }

    private void Done()
    {
        lock (_lock)
        {
            if (--_expected > 0) return;
            Close();
            parent?.Done();
        }
    }

    private static Content ReadEntry(ZipArchiveEntry entry, ReadLimits limits)
    {
        if (entry.IsEncrypted)
            return new Content.Unavailable(Problems.Of(ProblemCode.Encrypted, "压缩包内的这个文件有密码，打不开。请单位去掉压缩密码后重新报送。"));
        return entry.Length > Math.Min(limits.MaxBytes, Array.MaxLength) ? DiskFile.TooLarge(entry.Length, limits) : new Content.Available(Inflate(entry));
    }

    /// <summary>Never inflates more than the archive declares; what does not match its checksum is damaged.</summary>
    private static byte[] Inflate(ZipArchiveEntry entry)
    {
        if (entry.Length > Array.MaxLength) throw new InvalidDataException("The member is larger than an array can be.");
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return Crc32.Of(bytes) == entry.Crc32 ? bytes : throw new InvalidDataException("The member does not match its checksum.");
    }
}
