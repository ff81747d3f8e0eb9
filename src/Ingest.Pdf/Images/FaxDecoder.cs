namespace Ingest.Pdf;

/// <summary>How a fax picture is packed (ISO 32000-1, table 11).</summary>
/// <param name="K">Below 0 two-dimensional (group 4), 0 one-dimensional, above 0 mixed (both group 3).</param>
/// <param name="Columns">Pixels of a row.</param>
/// <param name="Rows">Rows to read at most.</param>
/// <param name="BlackIsOne">True where black pixels are 1 in the output.</param>
/// <param name="ByteAligned">True where every row begins at a byte.</param>
internal sealed record FaxSettings(int K, int Columns, int Rows, bool BlackIsOne, bool ByteAligned)
{
    public static FaxSettings Of(PdfDictionary image, ObjectStore store, int width, int height)
    {
        var entry = store.Resolve(image["DecodeParms"] ?? image["DP"]);
        var given = entry is PdfArray array ? array.Items.Select(store.Dictionary).FirstOrDefault(d => d.Entries.Count > 0) ?? PdfDictionary.Empty : store.Dictionary(entry);
        bool Flag(string key) => store.Resolve(given[key]) is PdfBoolean { Value: true };
        return new FaxSettings(store.Int(given["K"]), Math.Clamp(store.Int(given["Columns"], 1728), 1, Math.Max(width, 1) * 2), height, Flag("BlackIs1"), Flag("EncodedByteAlign"));
    }
}

/// <summary>Undoes fax coding (ITU-T T.4 and T.6). A row that cannot be read ends the picture: the rest stays white.</summary>
internal sealed class FaxDecoder
{
    private const int EndOfLineZeros = 11;
    private readonly byte[] _data;
    private readonly FaxSettings _settings;
    private readonly List<int> _changes = [];
    private List<int> _above = [];
    private long _bit;

    private FaxDecoder(byte[] data, FaxSettings settings) => (_data, _settings) = (data, settings);

    /// <summary>Rows of one bit a pixel, each beginning at a byte.</summary>
    public static byte[] Decode(byte[] data, FaxSettings settings, Budget budget)
    {
        var stride = (settings.Columns + 7) / 8;
        var rows = new byte[(long)stride * settings.Rows];
        if (!settings.BlackIsOne) rows.AsSpan().Fill(255);
        var decoder = new FaxDecoder(data, settings);
        for (var y = 0; y < settings.Rows && budget.SpendDecoded(stride) && decoder.ReadRow(); y++)
            decoder.Paint(rows.AsSpan(y * stride, stride));
        return rows;
    }

    private bool ReadRow()
    {
        if (_settings.ByteAligned) _bit = (_bit + 7) / 8 * 8;
        if (_settings.K >= 0) SkipEndOfLine();
        var flat = _settings.K == 0 || (_settings.K > 0 && Bit() == 1);
        if (_bit >= _data.Length * 8L) return false;
        _changes.Clear();
        if (!(flat ? ReadFlat() : ReadAgainstAbove())) return false;
        _above = [.. _changes];
        return true;
    }

    /// <summary>Group 3 puts at least eleven zeros and a one before rows; filling zeros may precede them.</summary>
    private void SkipEndOfLine()
    {
        var start = _bit;
        var zeros = 0;
        while (_bit < _data.Length * 8L && Bit() == 0) zeros++;
        if (zeros < EndOfLineZeros) _bit = start;
    }

    private bool ReadFlat()
    {
        for (int at = 0, colour = 0; at < _settings.Columns; colour ^= 1)
        {
            if (Run(colour) is not { } run) return false;
            at = Math.Min(at + run, _settings.Columns);
            _changes.Add(at);
        }
        return true;
    }

    private bool ReadAgainstAbove()
    {
        for (int at = -1, colour = 0; at < _settings.Columns;)
        {
            var first = FirstAbove(at, colour);
            switch (ReadMode())
            {
                case FaxMode.Pass:
                    at = Change(first + 1);
                    break;
                case FaxMode.Horizontal:
                    if (Run(colour) is not { } one || Run(colour ^ 1) is not { } other) return false;
                    var start = Math.Max(at, 0);
                    _changes.Add(Math.Min(start + one, _settings.Columns));
                    at = Math.Min(start + one + other, _settings.Columns);
                    _changes.Add(at);
                    break;
                case >= FaxMode.Left3 and <= FaxMode.Right3 and var shift:
                    var change = Change(first) + (shift - FaxMode.Same);
                    if (change < Math.Max(at, 0) || change > _settings.Columns || (change == at && at > 0)) return false;
                    at = change;
                    _changes.Add(at);
                    colour ^= 1;
                    break;
                default:
                    return false;
            }
        }
        return true;
    }

    /// <summary>The index in the row above of the first change to the other colour right of a place.</summary>
    private int FirstAbove(int at, int colour)
    {
        var index = _above.BinarySearch(at);
        index = index < 0 ? ~index : index + 1;
        while (index < _above.Count && _above[index] <= at) index++;
        while (index > 0 && _above[index - 1] > at) index--;
        return index % 2 == colour ? index : index + 1;
    }

    private int Change(int index) => index < _above.Count ? _above[index] : _settings.Columns;

    private FaxMode ReadMode() => FaxCodes.Modes.Read(Peek(FaxCodes.Longest)) is var (length, value) && Skip(length) ? (FaxMode)value : FaxMode.None;

    private int? Run(int colour)
    {
        var codes = colour == 0 ? FaxCodes.White : FaxCodes.Black;
        for (var run = 0; run <= _settings.Columns;)
        {
            if (codes.Read(Peek(FaxCodes.Longest)) is not var (length, value) || !Skip(length)) return null;
            run += value;
            if (value < 64) return run;
        }
        return null;
    }

    private bool Skip(int bits) => (_bit += bits) <= _data.Length * 8L;

    private int Bit()
    {
        var bit = Peek(1);
        _bit++;
        return bit;
    }

    private int Peek(int count)
    {
        var value = 0;
        for (var bit = _bit; bit < _bit + count; bit++)
            value = (value << 1) | (bit < _data.Length * 8L ? (_data[bit / 8] >> (int)(7 - (bit % 8))) & 1 : 0);
        return value;
    }

    /// <summary>Flips the black pixels: runs between odd and even changes.</summary>
    private void Paint(Span<byte> row)
    {
        for (var i = 0; i < _changes.Count; i += 2)
        {
            var end = i + 1 < _changes.Count ? _changes[i + 1] : _settings.Columns;
            for (var x = _changes[i]; x < end; x++) row[x / 8] ^= (byte)(0x80 >> (x % 8));
        }
    }
}
