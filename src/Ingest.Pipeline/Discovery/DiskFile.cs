using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>Reads a file from disk within the limits.</summary>
internal static class DiskFile
{
    public static Content Read(string path, ReadLimits limits)
    {
        try
        {
            // Pipes and devices have no length; opening one could wait for ever.
            var length = new FileInfo(path).Length;
            if (length > limits.MaxBytes) return TooLarge(length, limits);
            return new Content.Available(length == 0 ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Content.Unavailable(Problems.Of(ProblemCode.Unreadable, "文件打不开，可能没有权限、正被其他程序占用或已被移走。请关闭占用它的程序、检查权限后重新运行。"));
        }
    }

    /// <summary>The refusal of a content that is larger than allowed.</summary>
    public static Content TooLarge(long length, ReadLimits limits) => new Content.Unavailable(Problems.Of(
        ProblemCode.TooLarge, $"文件有 {length >> 20} MB，超过上限 {limits.MaxBytes >> 20} MB。请压缩图片或拆分后重新报送。"));
}
