namespace Ingest.Pdf;

/// <summary>Type 1, TrueType and Type 3 fonts: one byte, one glyph.</summary>
/// <param name="face">The look.</param>
/// <param name="toUnicode">What the file says of single codes, which goes before the encoding.</param>
/// <param name="encoded">The characters by code; asked for only where they are needed.</param>
/// <param name="widths">Advances in glyph space.</param>
/// <param name="scale">Glyph space to text space.</param>
/// <param name="em">Height of an em in text space at size 1.</param>
internal sealed class SimpleFont(FontFace face, CMap? toUnicode, Lazy<string?[]> encoded, double?[] widths, double scale, double em) : Font(face)
{
    public override double Scale => scale;

    public override double Em => em;

    public override ShownCode Read(ReadOnlySpan<byte> text) => new(text[0], 1);

    public override double Width(ShownCode code) => (widths[code.Code & 0xFF] ?? 0) * scale;

    public override string? Text(ShownCode code) => Meaningful(toUnicode?.Text(code.Code & 0xFF) is { } text and not "\0" ? text : encoded.Value[code.Code & 0xFF]);
}
