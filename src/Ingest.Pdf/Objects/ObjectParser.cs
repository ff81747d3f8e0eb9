using System.Collections.Frozen;
using System.Text;

namespace Ingest.Pdf;

/// <summary>
/// Reads objects one after another from bytes, as a file or a content stream spells them. Lenient: what makes no sense is skipped.
/// Nesting is capped at <see cref="MaxDepth"/>, the size of one object at <see cref="MaxNodes"/>; what lies beyond reads as null.
/// </summary>
internal sealed class ObjectParser(byte[] data, int start, int end)
{
    private const int MaxDepth = 48;
    private const int MaxNodes = 1_000_000;
    private static readonly PdfNumber[] SmallNumbers = [.. Enumerable.Range(0, 1024).Select(n => new PdfNumber(n))];
    private static readonly FrozenDictionary<ulong, PdfObject> Known = Words(
        "true false null R obj b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"");

    private readonly List<byte> _string = [];

    public int Position { get; set; } = start;

    /// <summary>Objects read so far.</summary>
    public int Nodes { get; private set; }

    /// <summary>Whether "1 0 R" is a reference (in files) or three words (in content streams).</summary>
    public bool References { get; init; }

    /// <summary>Applied to every string, where the file is encrypted.</summary>
    public Func<byte[], byte[]>? Decrypt { get; init; }

    /// <summary>The next object or word; null at the end of the bytes.</summary>
    public PdfObject? Next() => Next(0);

    public void SkipBlank()
    {
        while (Position < end)
        {
            var b = data[Position];
            if (b == '%') SkipComment();
            else if (!Chars.IsBlank(b)) return;
            else Position++;
        }
    }

    /// <summary>True, and moved behind it, where the word stands next.</summary>
    public bool Skip(ReadOnlySpan<byte> word)
    {
        SkipBlank();
        if (end - Position < word.Length || !data.AsSpan(Position, word.Length).SequenceEqual(word)) return false;
        Position += word.Length;
        return true;
    }

    private void SkipComment()
    {
        while (Position < end && data[Position] is not ((byte)'\r' or (byte)'\n')) Position++;
    }

    private PdfObject? Next(int depth)
    {
        while (true)
        {
            SkipBlank();
            if (Position >= end) return null;
            Nodes++;
            switch (data[Position])
            {
                case (byte)'/': return Name();
                case (byte)'(': return LiteralString();
                case (byte)'[': return Array(depth);
                case (byte)'<': return Peek(1) == '<' ? Dictionary(depth) : HexString();
                case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'): return Number();
                case (byte)')' or (byte)']' or (byte)'>' or (byte)'{' or (byte)'}': Position++; break;
                default: return Word();
            }
        }
    }

    private int Peek(int ahead) => Position + ahead < end ? data[Position + ahead] : -1;

    private PdfName Name()
    {
        var from = ++Position;
        while (Position < end && Chars.IsRegular(data[Position])) Position++;
        var raw = data.AsSpan(from, Position - from);
        return new PdfName(raw.Contains((byte)'#') ? UnescapeName(raw) : Encoding.Latin1.GetString(raw));
    }

    private static string UnescapeName(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var escaped = raw[i] == '#' && i + 2 < raw.Length && Chars.Hex(raw[i + 1]) >= 0 && Chars.Hex(raw[i + 2]) >= 0;
            text.Append(escaped ? (char)((Chars.Hex(raw[i + 1]) << 4) | Chars.Hex(raw[i + 2])) : (char)raw[i]);
            if (escaped) i += 2;
        }
        return text.ToString();
    }

    private PdfObject Word()
    {
        var from = Position;
        while (Position < end && Chars.IsRegular(data[Position])) Position++;
        if (Position == from) Position++;
        var raw = data.AsSpan(from, Position - from);
        return Known.GetValueOrDefault(Key(raw)) ?? new PdfWord(Encoding.Latin1.GetString(raw));
    }

    /// <summary>The words that content streams are made of, each once.</summary>
    private static FrozenDictionary<ulong, PdfObject> Words(string words) => words.Split(' ').ToFrozenDictionary(w => Key(Encoding.Latin1.GetBytes(w)), w => w switch
    {
        "true" => new PdfBoolean(true),
        "false" => new PdfBoolean(false),
        "null" => PdfNull.Instance,
        _ => (PdfObject)new PdfWord(w),
    });

    /// <summary>The bytes of a short word as one number; 0 for a long one.</summary>
    private static ulong Key(ReadOnlySpan<byte> word)
    {
        if (word.Length > sizeof(ulong)) return 0;
        ulong key = 0;
        foreach (var b in word) key = (key << 8) | b;
        return key;
    }

    private PdfObject Number()
    {
        var number = ReadNumber(out var digits);
        return digits && References && Reference(number) is { } reference ? reference
            : number is >= 0 and < 1024 && number == Math.Floor(number) ? SmallNumbers[(int)number]
            : new PdfNumber(number);
    }

    /// <param name="digits">True where the number was written with digits alone.</param>
    private double ReadNumber(out bool digits)
    {
        double value = 0, scale = 1;
        var negative = false;
        var fraction = false;
        digits = true;
        for (; Position < end; Position++)
        {
            var b = data[Position];
            if (Chars.IsDigit(b))
            {
                value = (value * 10) + (b - '0');
                if (fraction) scale *= 10;
                continue;
            }
            if (b == '.' && !fraction) fraction = true;
            else if (b == '-') negative = true;
            else if (b != '+') break;
            digits = false;
        }
        while (Position < end && Chars.IsRegular(data[Position]) && !char.IsAsciiLetter((char)data[Position])) Position++;
        value = scale > 1e300 || value > 1e300 ? 0 : value / scale;
        return negative ? -value : value;
    }

    private PdfReference? Reference(double number)
    {
        var back = Position;
        SkipBlank();
        if (Position < end && Chars.IsDigit(data[Position]) && number <= int.MaxValue)
        {
            var generation = ReadNumber(out var digits);
            SkipBlank();
            if (digits && Peek(0) == 'R' && (Position + 1 >= end || !Chars.IsRegular(data[Position + 1])))
            {
                Position++;
                return new PdfReference((int)number, Clamp.ToInt(generation));
            }
        }
        Position = back;
        return null;
    }

    private PdfString LiteralString()
    {
        _string.Clear();
        var open = 1;
        for (Position++; Position < end; Position++)
        {
            var b = data[Position];
            if (b == '\\') { Escape(_string); continue; }
            if (b == '(') open++;
            if (b == ')' && --open == 0) { Position++; break; }
            _string.Add(b);
        }
        return Text([.. _string]);
    }

    private void Escape(List<byte> bytes)
    {
        var b = Peek(1);
        Position++;
        switch (b)
        {
            case 'n': bytes.Add((byte)'\n'); break;
            case 'r': bytes.Add((byte)'\r'); break;
            case 't': bytes.Add((byte)'\t'); break;
            case 'b': bytes.Add((byte)'\b'); break;
            case 'f': bytes.Add((byte)'\f'); break;
            case '\r': if (Peek(1) == '\n') Position++; break;
            case '\n' or -1: break;
            case >= '0' and <= '7': bytes.Add(Octal()); break;
            default: bytes.Add((byte)b); break;
        }
    }

    private byte Octal()
    {
        var value = data[Position] - '0';
        for (var n = 0; n < 2 && Peek(1) is >= '0' and <= '7'; n++) value = (value * 8) + data[++Position] - '0';
        return (byte)(value & 0xFF);
    }

    private PdfString HexString()
    {
        _string.Clear();
        var high = -1;
        for (Position++; Position < end && data[Position] != '>'; Position++)
        {
            var digit = Chars.Hex(data[Position]);
            if (digit < 0) continue;
            if (high >= 0) _string.Add((byte)((high << 4) | digit));
            high = high >= 0 ? -1 : digit;
        }
        if (high >= 0) _string.Add((byte)(high << 4));
        Position = Math.Min(end, Position + 1);
        return Text([.. _string]);
    }

    private PdfString Text(byte[] bytes) => new(Decrypt is null ? bytes : Decrypt(bytes));

    private PdfObject Array(int depth)
    {
        Position++;
        var items = new List<PdfObject>();
        while (!AtClose(']') && Position < end)
        {
            if (depth >= MaxDepth || Nodes > MaxNodes) { Position = end; return PdfNull.Instance; }
            var before = Position;
            if (Next(depth + 1) is not { } item) break;
            if (item is PdfWord { Value: "endobj" or "endstream" }) { Position = before; break; }
            items.Add(item);
        }
        if (AtClose(']')) Position++;
        return new PdfArray(items);
    }

    private PdfObject Dictionary(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (!AtClose('>') && Position < end)
        {
            if (depth >= MaxDepth || Nodes > MaxNodes) { Position = end; return PdfNull.Instance; }
            var before = Position;
            var key = Next(depth + 1);
            if (key is PdfWord { Value: "endobj" or "stream" }) { Position = before; break; }
            if (key is not PdfName name) continue;
            if (AtClose('>')) break;
            if (Next(depth + 1) is { } value) entries.TryAdd(name.Value, value);
        }
        if (AtClose('>')) Position++;
        if (Position < end && data[Position] == '>') Position++;
        return new PdfDictionary(entries);
    }

    private bool AtClose(char close)
    {
        SkipBlank();
        return Position < end && data[Position] == close;
    }
}

/// <summary>Character classes of ISO 32000-1, 7.2.2.</summary>
internal static class Chars
{
    public static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    public static bool IsRegular(byte b) => !IsBlank(b) && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int Hex(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
