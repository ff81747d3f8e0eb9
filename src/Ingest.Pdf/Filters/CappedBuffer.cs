namespace Ingest.Pdf;

/// <summary>Output of one filter. Takes no more bytes than the budget allows; what is there stays usable.</summary>
internal sealed class CappedBuffer(Budget budget)
{
    private const int Step = 1 << 16;
    private byte[] _bytes = new byte[1024];
    private int _granted;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>False where the budget is spent: the filter stops.</summary>
    public bool Add(byte value)
    {
        if (!Reserve(1)) return false;
        _bytes[Length++] = value;
        return true;
    }

    /// <inheritdoc cref="Add(byte)"/>
    public bool Add(ReadOnlySpan<byte> values)
    {
        if (!Reserve(values.Length)) return false;
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
        return true;
    }

    public byte[] ToArray() => Written.ToArray();

    private bool Reserve(int count)
    {
        if (Length + (long)count > budget.Limits.MaxStreamBytes)
        {
            budget.Exhaust(nameof(PdfLimits.MaxStreamBytes));
            return false;
        }
        while (_granted < Length + count)
        {
            if (!budget.SpendDecoded(Step)) return false;
            _granted += Step;
        }
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(Math.Max(Length + (long)count, _bytes.Length * 2L), Array.MaxLength));
        return true;
    }
}
