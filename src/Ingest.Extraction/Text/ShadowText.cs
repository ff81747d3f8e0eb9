using System.Text;

namespace Ingest.Extraction.Text;

/// <summary>
/// A copy of a passage made for matching: full-width letters, digits and punctuation become ASCII, quotation marks become one kind, and all
/// white space is dropped. Every character of the copy knows its offset in the original, so that whatever is matched keeps its place.
/// Circled digits and square units stay as they are (compatibility folding would turn ① into 1 and ㎡ into m2).
/// </summary>
public sealed class ShadowText
{
    private readonly int[] _offsets;

    public ShadowText(string original)
    {
        Original = original;
        var text = new StringBuilder(original.Length);
        var offsets = new List<int>(original.Length + 1);
        for (var i = 0; i < original.Length; i++)
        {
            var c = Fold(original[i]);
            if (c == '\0') continue;
            text.Append(c);
            offsets.Add(i);
        }

        offsets.Add(original.Length);
        Text = text.ToString();
        _offsets = [.. offsets];
    }

    public string Original { get; }

    /// <summary>The folded text, without white space.</summary>
    public string Text { get; }

    /// <summary>Offset in the original of a character of <see cref="Text"/>; the original's length for the end.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>The run of the original that a run of <see cref="Text"/> was made from, without white space at its ends.</summary>
    public (int Start, int Length) Span(int start, int length)
    {
        if (length == 0) return (_offsets[start], 0);
        var first = _offsets[start];
        return (first, _offsets[start + length - 1] + 1 - first);
    }

    /// <summary>True where white space was dropped directly before a character of <see cref="Text"/>.</summary>
    public bool SpaceBefore(int index) => index > 0 && index < Text.Length && _offsets[index] - _offsets[index - 1] > 1;

    /// <summary>The folded form of a single character; '\0' for white space and invisible characters.</summary>
    private static char Fold(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => '\0',
        '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' => '\0',
        '（' => '(',
        '）' => ')',
        '，' => ',',
        '：' => ':',
        '；' => ';',
        '％' or '﹪' => '%',
        '．' => '.',
        '＂' or '“' or '”' or '„' or '〝' or '〞' => '"',
        '–' or '—' or '－' or '―' or '−' => '-',
        '～' or '〜' or '∼' => '~',
        '﹤' => '<',
        '﹥' => '>',
        '≧' or '⩾' or '≥' => '≥',
        '≦' or '⩽' or '≤' => '≤',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    public override string ToString() => Text;
}
