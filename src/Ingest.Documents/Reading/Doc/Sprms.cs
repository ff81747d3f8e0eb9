namespace Ingest.Documents;

/// <summary>One property change of the binary format: its code and where its operand lies.</summary>
internal readonly record struct Sprm(int Code, byte[] Bytes, int Operand, int Length)
{
    private const int TableDefinition = 0xD608;
    private const int ChangedTabs = 0xC615;

    public int Byte => Bytes.U8(Operand);

    public int Word => Bytes.I16(Operand);

    public int Long => Bytes.I32(Operand);

    /// <summary>On, off, or (128, 129) as the style says; null stands for the last.</summary>
    public bool? Toggle => Byte switch
    {
        0 => false,
        1 => true,
        _ => null,
    };

    public static IEnumerable<Sprm> In(byte[] list)
    {
        for (var at = 0; at + 3 <= list.Length;)
        {
            var code = list.U16(at);
            var (start, length) = OperandOf(list, code, at + 2);
            if (start + length > list.Length) yield break;
            yield return new(code, list, start, length);
            at = start + length;
        }
    }

    /// <summary>The length of an operand is told by the three highest bits of its code; two codes break the rule.</summary>
    private static (int Start, int Length) OperandOf(byte[] list, int code, int at) => (code >> 13) switch
    {
        0 or 1 => (at, 1),
        2 or 4 or 5 => (at, 2),
        3 => (at, 4),
        7 => (at, 3),
        _ when code == TableDefinition => (at + 2, Math.Max(0, list.U16(at) - 1)),
        _ when code == ChangedTabs && list.U8(at) == 255 => (at + 1, list.Length - at - 1),
        _ => (at + 1, list.U8(at)),
    };
}
