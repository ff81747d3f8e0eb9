namespace Ingest.Pdf;

/// <summary>One code of a shown string.</summary>
/// <param name="Code">The code as a number.</param>
/// <param name="Length">Bytes that it takes in the string, at least 1.</param>
internal readonly record struct ShownCode(int Code, int Length);

/// <summary>What the interpreter asks of a font: how to cut a string into codes, how wide each is, and which characters it stands for.</summary>
internal abstract class Font(FontFace face)
{
    private readonly Dictionary<ShownCode, (double Width, string? Text)> _shown = [];

    public FontFace Face => face;

    public virtual bool Vertical => false;

    /// <summary>Glyph space to text space: 0.001 but for Type 3.</summary>
    public virtual double Scale => 0.001;

    /// <summary>Height of an em in text space at size 1: 1 but for odd Type 3 fonts.</summary>
    public virtual double Em => 1;

    public abstract ShownCode Read(ReadOnlySpan<byte> text);

    /// <summary>Advance in text space at size 1, and the characters, null where the file does not tell; each code is looked up once.</summary>
    public (double Width, string? Text) Show(ShownCode code)
    {
        if (!_shown.TryGetValue(code, out var known)) _shown[code] = known = (Width(code), Text(code));
        return known;
    }

    /// <summary>Advance in text space at size 1.</summary>
    public abstract double Width(ShownCode code);

    /// <summary>The characters, or null where the file does not tell.</summary>
    public abstract string? Text(ShownCode code);

    /// <summary>For vertical writing: the advance downwards and the shift of the glyph's origin, in text space at size 1.</summary>
    public virtual (double Advance, double ShiftX, double ShiftY) VerticalMetrics(ShownCode code) => (-1, Width(code) / 2, 0.88);

    /// <summary>Null where a mapping says "no character": nothing, a control, a replacement, or a private use.</summary>
    protected static string? Meaningful(string? text) =>
        string.IsNullOrEmpty(text) || text.Any(c => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFD' or '\uFFFF' or (>= '\uE000' and <= '\uF8FF')) || !Wellformed(text) ? null : text;

    private static bool Wellformed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}

/// <summary>The look of a font as far as it is told.</summary>
/// <param name="Name">Without the subset tag.</param>
/// <param name="Bold">By name, weight or flag.</param>
internal sealed record FontFace(string Name, bool Bold);
