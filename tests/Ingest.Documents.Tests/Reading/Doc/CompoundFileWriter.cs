using System.Buffers.Binary;
using System.Text;

namespace Ingest.Documents.Tests.Reading.Doc;

/// <summary>The smallest OLE file that holds streams of at least 4096 bytes: directory, allocation table, contents.</summary>
internal static class CompoundFileWriter
{
    private const int Sector = 512;

    public static byte[] Write(params (string Name, byte[] Content)[] streams)
    {
        var (body, fat, directory) = (new List<byte>(), new List<uint> { 0xFFFFFFFD, 0xFFFFFFFE }, new byte[Sector]);
        Entry(directory, 0, "Root Entry", 5, 0xFFFFFFFE, 0);
        for (var i = 0; i < streams.Length; i++)
        {
            var content = streams[i].Content.Concat(new byte[Math.Max(4096, (streams[i].Content.Length + Sector - 1) / Sector * Sector) - streams[i].Content.Length]).ToArray();
            Entry(directory, i + 1, streams[i].Name, 2, (uint)fat.Count, (uint)content.Length);
            for (var n = content.Length / Sector; n > 0; n--) fat.Add(n == 1 ? 0xFFFFFFFE : (uint)fat.Count + 1);
            body.AddRange(content);
        }
        var table = Enumerable.Repeat((byte)0xFF, Sector).ToArray();
        for (var i = 0; i < fat.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(4 * i), fat[i]);
        return [.. Header(), .. table, .. directory, .. body];
    }

    private static byte[] Header()
    {
        var header = new byte[Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        foreach (var (at, value) in ((int, uint)[])[(24, 0x0003003E), (28, 0x0009FFFE), (32, 6), (44, 1), (48, 1), (56, 4096), (60, 0xFFFFFFFE), (68, 0xFFFFFFFE)])
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(at), value);
        header.AsSpan(76).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76), 0);
        return header;
    }

    private static void Entry(byte[] directory, int number, string name, byte kind, uint start, uint size)
    {
        var entry = directory.AsSpan(128 * number, 128);
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(2 * name.Length + 2));
        entry[66] = kind;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], size);
    }
}
