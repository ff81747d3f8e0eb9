using System.Buffers.Binary;

namespace Ingest.Pdf;

/// <summary>Reads numbers from a font program; what lies outside its bytes reads as 0.</summary>
internal readonly struct BigEndian(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public int Byte(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    public int UInt16(long at) => at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[(int)at..]) : 0;

    public long UInt32(long at) => at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[(int)at..]) : 0;

    public ReadOnlySpan<byte> Slice(long at, long length) => at >= 0 && length >= 0 && at + length <= bytes.Length ? bytes.Span.Slice((int)at, (int)length) : default;
}
