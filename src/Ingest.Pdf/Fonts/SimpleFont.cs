namespace Ingest.Pdf;

/// <summary>Type 1, TrueType and Type 3 fonts: one byte, one glyph.</summary>
internal sealed class SimpleFont(FontFace face, string?[] texts, double?[] widths, double scale, double em) : Font(face)
{
    public override double Scale => scale;

    public override double Em => em;

    public override ShownCode Read(ReadOnlySpan<byte> text) => new(text[0], 1);

    public override double Width(ShownCode code) => (widths[code.Code & 0xFF] ?? 0) * scale;

    public override string? Text(ShownCode code) => Meaningful(texts[code.Code & 0xFF]);
}
