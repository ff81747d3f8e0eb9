using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Ingest.Pdf;

/// <summary>FlateDecode. Of damaged data the part before the damage is kept; the checksum at the end is not asked for.</summary>
internal static class Flate
{
    private const int Chunk = 1 << 14;
    private const int SalvageChunk = 16;

    public static byte[] Decode(ReadOnlyMemory<byte> input, Budget budget)
    {
        var body = Body(input);
        var whole = Inflate(body, Chunk, budget, out var damaged);
        if (!damaged || budget.Exhausted is not null) return whole;
        budget.NoteDamage();
        return Inflate(body, SalvageChunk, budget, out _);
    }

    /// <summary>The deflate data behind the two bytes of the zlib header, where there is one.</summary>
    private static ReadOnlyMemory<byte> Body(ReadOnlyMemory<byte> input)
    {
        var skip = 0;
        while (skip < input.Length && skip < 2 && input.Span[skip] is (byte)'\r' or (byte)'\n') skip++;
        foreach (var from in (ReadOnlySpan<int>)[0, skip])
            if (input.Length >= from + 2 && (input.Span[from] & 0x0F) == 8 && ((input.Span[from] << 8) | input.Span[from + 1]) % 31 == 0)
                return input[(from + 2)..];
        return input.Length > 2 && (input.Span[0] & 0x0F) == 8 ? input[2..] : input;
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> input, int chunk, Budget budget, out bool damaged)
    {
        var output = new CappedBuffer(budget);
        var buffer = ArrayPool<byte>.Shared.Rent(chunk);
        damaged = false;
        using var source = MemoryMarshal.TryGetArray(input, out var part) ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false) : new MemoryStream(input.ToArray(), writable: false);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            for (int read; (read = inflater.Read(buffer.AsSpan(0, chunk))) > 0;)
                if (!output.Add(buffer.AsSpan(0, read))) break;
        }
        catch (InvalidDataException)
        {
            damaged = true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return output.ToArray();
    }
}
