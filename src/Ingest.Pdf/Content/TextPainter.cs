namespace Ingest.Pdf;

/// <summary>The text object: moves the text matrix and turns shown strings into glyphs.</summary>
internal sealed class TextPainter(Budget budget, double pageWidth, double pageHeight)
{
    private const double Ascent = 0.88, Descent = -0.12;
    private const double Margin = 2;
    private Matrix _text = Matrix.Identity, _line = Matrix.Identity;

    public List<PdfGlyph> Glyphs { get; } = [];

    public void Begin() => Set(Matrix.Identity);

    public void Set(Matrix matrix) => _text = _line = matrix;

    public void NextLine(double x, double y) => Set(Matrix.Move(x, y).Then(_line));

    /// <summary>A number in TJ: thousandths of an em back along the line.</summary>
    public void Kern(double thousandths, GraphicsState state)
    {
        var shift = -thousandths / 1000 * state.FontSize;
        Advance(state.Font?.Vertical == true ? (0, shift) : (shift * state.HorizontalScale, 0));
    }

    public void Show(ReadOnlySpan<byte> bytes, GraphicsState state)
    {
        if (state.Font is not { } font) return;
        while (!bytes.IsEmpty)
        {
            var code = font.Read(bytes);
            var space = state.CharSpace + (code.Length == 1 && code.Code == 32 ? state.WordSpace : 0);
            ShowCode(code, font, state, space);
            bytes = bytes[Math.Min(code.Length, bytes.Length)..];
        }
    }

    private void ShowCode(ShownCode code, Font font, GraphicsState state, double space)
    {
        var (width, text) = font.Show(code);
        var size = new Matrix(state.FontSize * state.HorizontalScale, 0, 0, state.FontSize, 0, state.Rise);
        if (!font.Vertical)
        {
            Add(text, font, state, size.Then(_text).Then(state.Ctm), width);
            Advance((((width * state.FontSize) + space) * state.HorizontalScale, 0));
            return;
        }
        var (advance, shiftX, shiftY) = font.VerticalMetrics(code);
        Add(text, font, state, Matrix.Move(-shiftX, -shiftY).Then(size).Then(_text).Then(state.Ctm), width);
        Advance((0, (advance * state.FontSize) + space));
    }

    private void Advance((double X, double Y) by) => _text = Matrix.Move(by.X, by.Y).Then(_text);

    private void Add(string? text, Font font, GraphicsState state, Matrix place, double width)
    {
        if (state.RenderMode == 7 || HiddenDepth > 0) return;
        var box = place.Apply(0, Descent * font.Em, Math.Max(width, 0.001), Ascent * font.Em);
        if (!OnPage(box) || !budget.SpendGlyph()) return;
        var (x, y) = place.Apply(0, 0);
        var size = Math.Sqrt((place.C * place.C) + (place.D * place.D)) * font.Em;
        Glyphs.Add(new PdfGlyph(text ?? "\uFFFD", box, x, y, font.Face.Name, size, Angle(place), Traits(font, state, text)));
    }

    /// <summary>Above 0 while the layer being drawn is switched off.</summary>
    public int HiddenDepth { get; set; }

    private bool OnPage(Box box) =>
        double.IsFinite(box.Width + box.Height) && box.CentreX > -Margin && box.CentreX < pageWidth + Margin && box.CentreY > -Margin && box.CentreY < pageHeight + Margin;

    private static GlyphTraits Traits(Font font, GraphicsState state, string? text) =>
        (font.Face.Bold || state.RenderMode == 2 ? GlyphTraits.Bold : 0)
        | (state.RenderMode == 3 ? GlyphTraits.Invisible : 0)
        | (font.Vertical ? GlyphTraits.Vertical : 0)
        | (text is null ? GlyphTraits.Unmapped : 0);

    private static double Angle(Matrix place)
    {
        if (Math.Abs(place.B) < 1e-6 * Math.Abs(place.A) && place.A > 0) return 0;
        var degrees = Math.Round(Math.Atan2(-place.B, place.A) * 180 / Math.PI, 1);
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
