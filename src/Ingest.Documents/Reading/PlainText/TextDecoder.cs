using System.Text;
using System.Text.Unicode;

namespace Ingest.Documents;

/// <summary>Text and the encoding it was read with.</summary>
/// <param name="Text">The whole text, without byte order mark.</param>
/// <param name="Encoding">The encoding, and how sure it is.</param>
/// <param name="Undecodable">Characters that could not be decoded and stand as U+FFFD.</param>
internal sealed record DecodedText(string Text, TextEncoding Encoding, int Undecodable);

/// <summary>
/// Finds a file's encoding by its content: a byte order mark, then valid UTF-8, then whichever of GB18030, UTF-16 and Big5
/// yields the most everyday Chinese. Content that reads as text under none of them is no text.
/// </summary>
internal static class TextDecoder
{
    private const int SampleBytes = 64 << 10;
    private const double LeastScore = 0.3;
    private const double MostControls = 0.01;
    private const double MostBrokenUtf8 = 0.02;

    private const double MostGuessed = 0.99;

    private static readonly Encoding Gb18030 = CodePages.Of(54936);
    private static readonly Encoding Big5 = CodePages.Of(950);
    private static readonly Encoding[] Guesses = [Gb18030, Encoding.Unicode, Encoding.BigEndianUnicode, Big5];
    private static readonly HashSet<char> Everyday = [.. EverydayCharacters.Simplified, .. EverydayCharacters.Traditional, .. EverydayCharacters.Punctuation];

    /// <summary>True where the bytes read as text; looks at the beginning only, and for NUL at everything.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes) =>
        Find(bytes) is var (encoding, _, skip) && encoding is not null && IsText(encoding.GetString(Sample(bytes[skip..])))
        && (IsUtf16(encoding) || !bytes.Contains((byte)0));

    /// <summary>The text of the whole file; null where it is none.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, margin, skip) = Find(bytes);
        if (encoding is null) return null;
        var text = encoding.GetString(bytes[skip..]);
        return IsText(text) ? new(text, new(encoding.WebName, margin), text.Count(c => c == '\uFFFD')) : null;
    }

    private static (Encoding? Encoding, double Margin, int Skip) Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 1, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 1, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 1, 2),
        _ when !bytes.Contains((byte)0) && IsUtf8(bytes) => (Encoding.UTF8, 1, 0),
        _ => Guess(Sample(bytes)),
    };

    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, SampleBytes)];

    private static bool IsUtf16(Encoding encoding) => encoding == Encoding.Unicode || encoding == Encoding.BigEndianUnicode;

    /// <summary>Valid UTF-8, or UTF-8 that lost a few bytes: wrong sequences are rare among the right ones.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return true;
        var (right, wrong) = (0, 0);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done) wrong++;
            else if (rune.Value >= 0x80) right++;
            rest = rest[length..];
        }
        return wrong <= right * MostBrokenUtf8;
    }

    private static (Encoding?, double, int) Guess(ReadOnlySpan<byte> sample)
    {
        var scores = new double[Guesses.Length];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = IsUtf16(Guesses[i]) && sample.Length % 2 != 0 ? Score(Guesses[i].GetString(sample[..^1])) : Score(Guesses[i].GetString(sample));
        var best = Array.IndexOf(scores, scores.Max());
        var next = scores.Where((_, i) => i != best).Max();
        return scores[best] < LeastScore ? (null, 0, 0) : (Guesses[best], Math.Clamp(scores[best] - next, 0, MostGuessed), 0);
    }

    /// <summary>Share of everyday characters, less what no text contains.</summary>
    private static double Score(string text) => text.Length == 0 ? 0 : text.Sum(Weight) / text.Length;

    private static double Weight(char c) => c switch
    {
        _ when Everyday.Contains(c) => 1,
        '\t' or '\n' or '\r' or (>= ' ' and < '\x7F') => 0.6,
        '\uFFFD' or (>= '\uE000' and <= '\uF8FF') => -3,
        _ when char.IsControl(c) => -3,
        >= '\u4E00' and <= '\u9FFF' => 0.2,
        _ => 0,
    };

    private static bool IsText(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0') return false;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\x1A' or '\x85')) controls++;
        }
        return controls <= text.Length * MostControls;
    }
}
