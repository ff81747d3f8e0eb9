namespace Ingest.Pdf;

/// <summary>A Type 0 font: codes of one to four bytes, cut by a predefined or embedded CMap.</summary>
internal sealed class CompositeFont : Font
{
    private readonly PredefinedCMap _named;
    private readonly CMap? _embedded;
    private readonly CMap? _toUnicode;
    private readonly CidWidths _widths;
    private readonly Func<int, string?>? _byCid;

    public CompositeFont(FontFace face, PredefinedCMap named, CMap? embedded, CMap? toUnicode, CidWidths widths, Func<int, string?>? byCid)
        : base(face) => (_named, _embedded, _toUnicode, _widths, _byCid) = (named, embedded, toUnicode, widths, byCid);

    public override bool Vertical => _embedded?.Vertical == true || _named.Vertical;

    public override ShownCode Read(ReadOnlySpan<byte> text)
    {
        var (code, length) = _embedded is { HasCids: true } ? _embedded.Read(text) : _named.Read(text);
        return new ShownCode(code, Math.Max(1, length));
    }

    public override double Width(ShownCode code) => _widths.Width(Cid(code)) * Scale;

    public override (double Advance, double ShiftX, double ShiftY) VerticalMetrics(ShownCode code) => _widths.Vertical(Cid(code));

    public override string? Text(ShownCode code) =>
        Meaningful(_toUnicode?.Text(code.Code))
        ?? (_embedded?.Cid(code.Code) is null ? Meaningful(_named.Text(code.Code, code.Length)) : null)
        ?? Meaningful(_byCid?.Invoke(Cid(code)));

    private int Cid(ShownCode code) => _embedded?.Cid(code.Code) ?? _named.Cid(code.Code);
}
