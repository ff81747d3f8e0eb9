using System.Text;

namespace Ingest.Documents;

/// <summary>Where each character of the text lies in the file.</summary>
internal sealed class PieceTable
{
    private const int Compressed = 0x40000000;

    private static readonly Encoding Western = CodePages.Of(1252);

    private readonly List<Piece> _pieces = [];

    private readonly record struct Piece(int Start, int End, long File, bool IsCompressed);

    /// <param name="clx">The structure of the table stream that holds the pieces.</param>
    public static PieceTable Read(byte[] clx)
    {
        var table = new PieceTable();
        var at = 0;
        while (at + 3 <= clx.Length && clx[at] == 1) at += 3 + clx.U16(at + 1);
        if (clx.U8(at) != 2) return table;
        var list = clx.Part(at + 5, clx.I32(at + 1));
        var count = Math.Max(0, (list.Length - 4) / 12);
        for (var i = 0; i < count; i++)
        {
            var (start, end, file) = (list.I32(4 * i), list.I32(4 * i + 4), list.I32(4 * (count + 1) + 8 * i + 2));
            if (start < 0 || end <= start || start < table.Length) break;
            table._pieces.Add(new(start, end, (file & Compressed) != 0 ? (file & ~Compressed) / 2 : file, (file & Compressed) != 0));
        }
        return table;
    }

    /// <summary>Number of characters that are mapped.</summary>
    public int Length => _pieces.Count == 0 ? 0 : _pieces[^1].End;

    /// <summary>All characters with their positions in the file, as far as the file reaches.</summary>
    public (string Text, long[] Positions) Text(byte[] document, ReadBudget budget)
    {
        var length = _pieces.Sum(p => Math.Clamp((document.Length - p.File) / Size(p), 0, p.End - p.Start));
        budget.Spend(length * (sizeof(char) + sizeof(long)));
        var (text, positions) = (new StringBuilder((int)length), new List<long>((int)length));
        foreach (var piece in _pieces)
        {
            var bytes = document.Part(piece.File, (piece.End - piece.Start) * (long)Size(piece));
            var part = piece.IsCompressed ? Western.GetString(bytes) : Encoding.Unicode.GetString(bytes, 0, bytes.Length & ~1);
            text.Append(part);
            for (var i = 0; i < part.Length; i++) positions.Add(piece.File + i * (long)Size(piece));
            if (part.Length < piece.End - piece.Start) break;
        }
        return (text.ToString(), [.. positions]);
    }

    private static int Size(Piece piece) => piece.IsCompressed ? 1 : 2;
}
