using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>Reads a file from disk within the limits.</summary>
internal static class DiskFile
{
    public static Content Read(string path, ReadLimits limits)
    {
        try
        {
            var length = LengthOf(path);
            if (length > Math.Min(limits.MaxBytes, Array.MaxLength)) return TooLarge(length, limits);
            return new Content.Available(length == 0 ? ReadOnlyMemory<byte>.Empty : ReadExactly(path, (int)length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Content.Unavailable(Problems.Of(ProblemCode.Unreadable, "文件打不开，可能没有权限、正被其他程序占用或已被移走。请关闭占用它的程序、检查权限后重新运行。"));
        }
    }

    /// <summary>The size of a file, links followed. Pipes and devices have none: they are never opened, for reading one could last for ever.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <summary>The refusal of a content that is larger than allowed.</summary>
    public static Content TooLarge(long length, ReadLimits limits) => new Content.Unavailable(Problems.Of(
        ProblemCode.TooLarge, $"文件有 {length >> 20} MB，超过上限 {limits.MaxBytes >> 20} MB。请压缩图片或拆分后重新报送。"));

    private static byte[] ReadExactly(string path, int length)
    {
        var bytes = new byte[length];
        using var stream = File.OpenRead(path);
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0 ? bytes : throw new IOException("The file grew while it was read.");
    }
}
