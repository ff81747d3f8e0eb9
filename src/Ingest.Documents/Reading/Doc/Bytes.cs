using System.Buffers.Binary;

namespace Ingest.Documents;

/// <summary>Little-endian numbers of a stream. What lies outside the stream reads as zero, so that damage costs a value and not the file.</summary>
internal static class Bytes
{
    public static byte U8(this byte[] bytes, long at) => at >= 0 && at < bytes.Length ? bytes[at] : (byte)0;

    public static int U16(this byte[] bytes, long at) => at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan((int)at)) : 0;

    public static int I16(this byte[] bytes, long at) => unchecked((short)bytes.U16(at));

    public static int I32(this byte[] bytes, long at) => at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan((int)at)) : 0;

    /// <summary>As much of a stretch as there is.</summary>
    public static byte[] Part(this byte[] bytes, long at, long length) =>
        at < 0 || at >= bytes.Length || length <= 0 ? [] : bytes.AsSpan((int)at, (int)Math.Min(length, bytes.Length - at)).ToArray();
}
