using System.Buffers.Text;

namespace Ingest.Documents;

internal enum RtfKind
{
    End,
    Open,
    Close,

    /// <summary>A control word or symbol.</summary>
    Control,

    /// <summary>One byte of text in the current code page.</summary>
    Text,
}

/// <summary>One token of an RTF file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The control word without backslash.</param>
/// <param name="Number">Its parameter; null where it has none.</param>
/// <param name="Byte">The byte of text.</param>
internal readonly record struct RtfToken(RtfKind Kind, string Word = "", int? Number = null, byte Byte = 0);

/// <summary>Splits an RTF file into tokens; binary stretches are passed over.</summary>
internal sealed class RtfTokens(ReadOnlyMemory<byte> bytes)
{
    private const int LongestWord = 32;
    private const int LargestNumber = 1_000_000_000;

    private int _at;

    public RtfToken Next()
    {
        var span = bytes.Span;
        while (_at < span.Length && span[_at] is (byte)'\r' or (byte)'\n' or 0) _at++;
        if (_at >= span.Length) return new(RtfKind.End);
        switch (span[_at++])
        {
            case (byte)'{': return new(RtfKind.Open);
            case (byte)'}': return new(RtfKind.Close);
            case (byte)'\\': return Control(span);
            case var other: return new(RtfKind.Text, Byte: other);
        }
    }

    private RtfToken Control(ReadOnlySpan<byte> span)
    {
        if (_at >= span.Length) return new(RtfKind.End);
        if (!char.IsAsciiLetter((char)span[_at])) return Symbol(span);
        var start = _at;
        while (_at < span.Length && _at - start < LongestWord && char.IsAsciiLetter((char)span[_at])) _at++;
        var word = System.Text.Encoding.ASCII.GetString(span[start.._at]);
        int? number = Utf8Parser.TryParse(span[_at..], out long parsed, out var length) ? (int)Math.Clamp(parsed, -LargestNumber, LargestNumber) : null;
        _at += number is null ? 0 : length;
        if (_at < span.Length && span[_at] == ' ') _at++;
        if (word == "bin") _at = (int)Math.Min(span.Length, _at + (long)Math.Max(0, number ?? 0));
        return new(RtfKind.Control, word, number);
    }

    private RtfToken Symbol(ReadOnlySpan<byte> span)
    {
        var symbol = span[_at++];
        if (symbol is (byte)'\\' or (byte)'{' or (byte)'}') return new(RtfKind.Text, Byte: symbol);
        if (symbol != '\'') return new(RtfKind.Control, symbol is (byte)'\r' or (byte)'\n' ? "par" : ((char)symbol).ToString());
        if (_at + 2 > span.Length || !Utf8Parser.TryParse(span.Slice(_at, 2), out byte value, out var length, 'X') || length != 2) return new(RtfKind.Control, "'");
        _at += 2;
        return new(RtfKind.Text, Byte: value);
    }
}
