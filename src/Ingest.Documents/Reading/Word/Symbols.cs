using System.Collections.Frozen;

namespace Ingest.Documents;

/// <summary>Characters of the symbol fonts, which have no meaning of their own, as the characters they show.</summary>
internal static class Symbols
{
    public const char Unknown = '\uFFFD';

    private static readonly FrozenDictionary<int, char> Wingdings = new Dictionary<int, char>
    {
        [0x6C] = '●', [0x6D] = '❍', [0x6E] = '■', [0x6F] = '□', [0x70] = '□', [0x71] = '❑', [0x72] = '❒', [0x73] = '⬧', [0x74] = '⧫', [0x75] = '◆', [0x76] = '❖',
        [0x9E] = '·', [0x9F] = '•', [0xA1] = '○', [0xA4] = '◉', [0xA7] = '▪', [0xA8] = '□', [0xAA] = '✦', [0xAB] = '★', [0xD8] = '➢', [0xDC] = '➲',
        [0xDF] = '←', [0xE0] = '→', [0xE1] = '↑', [0xE2] = '↓', [0xE8] = '➔', [0xF0] = '⇨', [0xFB] = '✗', [0xFC] = '✓', [0xFD] = '☒', [0xFE] = '☑',
        [0x28] = '☎', [0x2A] = '✉', [0x46] = '☞', [0x4A] = '☺', [0x20] = ' ',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> Wingdings2 = new Dictionary<int, char>
    {
        [0x4F] = '✗', [0x50] = '✓', [0x51] = '☒', [0x52] = '☑', [0x53] = '☒', [0x54] = '☒', [0x97] = '●', [0x98] = '•', [0xA0] = '▪', [0xA3] = '□', [0x20] = ' ',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> Symbol = new Dictionary<int, char>
    {
        [0x20] = ' ', [0x25] = '%', [0x28] = '(', [0x29] = ')', [0x2B] = '+', [0x2D] = '−', [0x3C] = '<', [0x3D] = '=', [0x3E] = '>',
        [0x44] = 'Δ', [0x53] = 'Σ', [0x61] = 'α', [0x62] = 'β', [0x6D] = 'μ', [0x70] = 'π', [0x73] = 'σ', [0xA3] = '≤', [0xA5] = '∞', [0xB0] = '°', [0xB1] = '±', [0xB3] = '≥', [0xB4] = '×',
        [0xB7] = '•', [0xB8] = '÷', [0xB9] = '≠', [0xBA] = '≡', [0xBB] = '≈', [0xBC] = '…', [0xAB] = '↔', [0xAC] = '←', [0xAD] = '↑', [0xAE] = '→', [0xAF] = '↓', [0xD6] = '√', [0xE5] = '∑',
    }.ToFrozenDictionary();

    /// <summary>The character a symbol font shows at a code; <see cref="Unknown"/> where it is not known.</summary>
    public static char Show(int code, string? font)
    {
        if (code is (< 0xF000 or > 0xF0FF) and > 0xFF and <= 0xFFFF && !IsPrivate((char)code)) return (char)code;
        var table = font switch
        {
            "Symbol" => Symbol,
            "Wingdings 2" => Wingdings2,
            _ => Wingdings,
        };
        return table.TryGetValue(code & 0xFF, out var shown) ? shown : Unknown;
    }

    /// <summary>Text with its private-use characters replaced by what the font shows.</summary>
    public static string Show(string text, string? font) =>
        text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') ? string.Concat(text.Select(c => c is >= '\uF000' and <= '\uF0FF' ? Show(c, font) : c)) : text;

    /// <summary>The mark of a bulleted list.</summary>
    public static string Bullet(string text) => text.Trim() is { Length: > 0 } mark
        ? string.Concat(mark.Select(c => IsPrivate(c) && Show(c, null) is var shown ? shown == Unknown ? '•' : shown : c))
        : "";

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
